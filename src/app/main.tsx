import '../ui/styles/handrail.css';
import { listenToTaps } from '../effects/taps.ts';
import type { FlowContent } from './content/flow-content.ts';
import { listenToStaticGuide } from './content/static-guide.ts';
import { showBroken } from './failing/broken.tsx';
import { listenForErrors } from './failing/listen-for-errors.ts';
import { cleanAddress } from './history/entries.ts';
import { writtenAfterHash } from './history/entry-point.ts';
import { leave, leaveInstead } from './leaving/leave.ts';
import { listenForShift } from './leaving/listen-for-shift.ts';
import { currentPlace } from './region/current-place.ts';
import { tellOfUnknownPreset } from './region/preset-region.ts';

/** The wizard comes apart from this, so that whatever is wrong with it, the way out and the broken page are already there. */
async function begin(load: () => Promise<FlowContent>, written: string): Promise<void> {
  const [{ mountWizard }, content] = await Promise.all([import('./mount-wizard.tsx'), load()]);
  await mountWizard(content, written, showBroken);
}

/** Begins the page of a flow; `load` brings its content. */
export function start(load: () => Promise<FlowContent>): void {
  // Behind the curtain nothing runs: see guard.ts.
  if (document.documentElement.dataset.curtain !== undefined) return;
  // Before the listener: it is the host's mistake, and breaks nothing.
  tellOfUnknownPreset();
  listenForErrors(showBroken);
  listenToTaps();
  listenForShift(() => leave(currentPlace().leaveTo));
  listenToStaticGuide(leaveInstead);
  // Read once, and taken off the address before anything else happens.
  const written = writtenAfterHash();
  cleanAddress();
  begin(load, written).catch(showBroken);
}
