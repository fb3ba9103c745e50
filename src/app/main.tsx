import '../ui/styles/handrail.css';
import { showBroken } from './broken.tsx';
import { cleanAddress } from './clean-address.ts';
import { currentPlace } from './current-place.ts';
import { leave, leaveInstead } from './leave.ts';
import { listenForErrors } from './listen-for-errors.ts';
import { listenForShift } from './listen-for-shift.ts';
import { tellOfUnknownPreset } from './preset-region.ts';
import { listenToStaticGuide } from './static-guide.ts';

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
