import '../ui/styles/handrail.css';
import { hideForeignKeys } from '../effects/hide-foreign-keys.ts';
import { listenToTaps } from '../effects/taps.ts';
import type { FlowContent } from './content/flow-content.ts';
import { listenToStaticGuide } from './content/static-guide.ts';
import { type Before, takeOverFromEarly } from './early/hand-over.ts';
import { showBroken } from './failing/broken.tsx';
import { listenForErrors } from './failing/listen-for-errors.ts';
import { cleanAddress } from './history/entries.ts';
import { writtenAfterHash } from './history/entry-point.ts';
import { leave, leaveInstead } from './leaving/leave.ts';
import { listenForShift } from './leaving/listen-for-shift.ts';
import { mountWizard } from './mount-wizard.tsx';
import { once } from './once.ts';
import { currentPlace } from './region/current-place.ts';
import { tellOfUnknownPreset } from './region/preset-region.ts';

/** Ends the early script: from now on the program hears what is tapped, and its way out covers what it keeps. Once. */
function takeCharge(): Before {
  // The script of the head hears double taps for as long as the page lives.
  if (document.documentElement.dataset.early === undefined) listenToTaps();
  const before = takeOverFromEarly();
  listenForShift(() => leave(currentPlace().leaveTo));
  listenToStaticGuide(leaveInstead);
  return before;
}

/** Begins the page of a flow with its content. */
export function start(content: FlowContent): void {
  // Behind the curtain nothing runs: see guard.ts.
  if (document.documentElement.dataset.curtain !== undefined) return;
  hideForeignKeys();
  // Before the listener: it is the host's mistake, and breaks nothing.
  tellOfUnknownPreset();
  const charge = once(takeCharge);
  const broken = (): void => {
    charge().finish();
    showBroken();
  };
  listenForErrors(broken);
  // Read once, and taken off the address before anything else happens.
  const written = writtenAfterHash();
  cleanAddress();
  mountWizard(content, written, charge, broken).catch(broken);
}
