import '../ui/styles/handrail.css';
import { showBroken } from './broken.tsx';
import { listenToStaticGuide } from './content/static-guide.ts';
import { cleanAddress } from './history/clean-address.ts';
import { leave, leaveInstead } from './leaving/leave.ts';
import { listenForShift } from './leaving/listen-for-shift.ts';
import { listenForErrors } from './listen-for-errors.ts';
import { currentPlace } from './region/current-place.ts';
import { tellOfUnknownPreset } from './region/preset-region.ts';

/** The wizard comes apart from this, so that whatever is wrong with it, the way out and the broken page are already there. */
async function begin(): Promise<void> {
  const { mountWizard } = await import('./mount-wizard.tsx');
  await mountWizard(showBroken);
}

// Behind the curtain nothing runs: see guard.ts.
if (document.documentElement.dataset.curtain === undefined) {
  // Before the listener: it is the host's mistake, and breaks nothing.
  tellOfUnknownPreset();
  listenForErrors(showBroken);
  listenForShift(() => leave(currentPlace().leaveTo));
  listenToStaticGuide(leaveInstead);
  cleanAddress();
  begin().catch(showBroken);
}
