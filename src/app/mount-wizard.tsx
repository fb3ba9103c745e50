import { edition } from 'virtual:handrail/edition';
import { flow } from 'virtual:handrail/flow';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { placeOfBytes } from '../journey/place-code.ts';
import { App } from './App.tsx';
import { fillWords, whenWorded } from './content-store.ts';
import { fillDirectory } from './directory-store.ts';
import { entryOf } from './entry.ts';
import { guessRegionOfDevice } from './guess-region.ts';
import { onLeaving } from './leave.ts';
import { navigationType } from './navigation-type.ts';
import { keptPlace } from './pad.ts';
import { presetRegion } from './preset-region.ts';
import { startWalk } from './walk.ts';

/** The place that a reload came from; nothing else brings one back. */
function placeBeforeReload() {
  const kept = navigationType() === 'reload' ? keptPlace(entryOf(history.state).noise) : null;
  return kept && placeOfBytes(flow, edition, kept);
}

/**
 * Puts the wizard on the screen once the helpers of the person's own region are here; until then the static guide stands, with
 * everybody's numbers. `broken` is called for what React could not draw.
 */
export async function mountWizard(broken: () => void): Promise<void> {
  const root = document.querySelector('#app');
  if (root === null) throw new Error('The page has no place for the wizard.');
  const place = placeBeforeReload();
  const answered = (step: string): readonly string[] => place?.answers.find((answer) => answer.step === step)?.options ?? [];
  const likelyRegion = presetRegion() ?? guessRegionOfDevice(flow.regions);
  const region = flow.regions.find(({ id }) => answered(flow.facts.region).includes(id))?.id ?? likelyRegion;
  fillWords();
  await fillDirectory(region);
  await whenWorded(flow.facts.audience, answered(flow.facts.audience), () => {
    const walk = startWalk(flow, edition, place);
    onLeaving(walk.end);
    createRoot(root, { onUncaughtError: broken }).render(
      <StrictMode>
        <App walk={walk} likelyRegion={likelyRegion} />
      </StrictMode>,
    );
  });
}
