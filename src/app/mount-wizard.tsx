import { edition } from 'virtual:handrail/edition';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Flow } from '../flow/flow.ts';
import { type KeptPlace, placeOfBytes } from '../journey/kept/place-code.ts';
import { App } from './App.tsx';
import { fillWords, whenWorded } from './content/content-store.ts';
import { fillDirectory } from './content/directory-store.ts';
import type { FlowContent } from './content/flow-content.ts';
import { fillHand, handStore } from './hand/hand-store.ts';
import { typedStore } from './hand/typed-store.ts';
import { entryNow, navigationType } from './history/entry.ts';
import { trailOfEntryPoint } from './history/entry-point.ts';
import { keptPlace } from './history/reload-memory.ts';
import { startSession } from './history/start-session.ts';
import { onLeaving } from './leaving/leave.ts';
import { guessRegionOfDevice } from './region/guess-region.ts';
import { presetRegion } from './region/preset-region.ts';

/** The place that a reload came from; nothing else brings one back. */
function placeBeforeReload(flow: Flow) {
  const kept = navigationType() === 'reload' ? keptPlace(entryNow().noise) : null;
  return kept && placeOfBytes(flow, edition, kept);
}

/** Where an address leads: to an entry point, or to the plan of a code that was scanned. Anything else is the landing page. */
async function placeInAddress(flow: Flow, written: string, hand: Promise<void>): Promise<KeptPlace | null> {
  if (written === '') return null;
  const entry = trailOfEntryPoint(flow, written);
  if (entry === null) await hand;
  const tools = handStore.current();
  const answers = entry ?? (tools === null ? null : tools.trailInAddress(written, tools.hand));
  return answers && { answers, marks: {}, open: null };
}

/**
 * Puts the wizard on the screen once the helpers of the person's own region are here; until then the static guide stands, with
 * everybody's numbers. `content`: of the flow whose page this is; `written`: what stood after the # of its address. `broken` is called for what React could not draw.
 */
export async function mountWizard(content: FlowContent, written: string, broken: () => void): Promise<void> {
  const { flow } = content;
  const root = document.querySelector('#app');
  if (root === null) throw new Error('The page has no place for the wizard.');
  const hand = fillHand(content);
  const place = placeBeforeReload(flow) ?? (await placeInAddress(flow, written, hand));
  const answered = (step: string): readonly string[] => place?.answers.find((answer) => answer.step === step)?.options ?? [];
  const likelyRegion = presetRegion() ?? guessRegionOfDevice(flow.regions);
  const region = flow.regions.find(({ id }) => answered(flow.facts.region).includes(id))?.id ?? likelyRegion;
  fillWords(content);
  await fillDirectory(content, region);
  // Whoever was at a tool comes back to it, and not to a page that does not know it yet.
  if (place?.open != null && typeof place.open === 'object' && 'tool' in place.open) await hand;
  await whenWorded(flow.facts.audience, answered(flow.facts.audience), () => {
    const { session, end } = startSession({ flow, edition, place, guessedRegion: likelyRegion, failed: broken });
    const page = createRoot(root, { onUncaughtError: broken });
    onLeaving(() => {
      page.unmount();
      typedStore.clear();
      end();
    });
    page.render(
      <StrictMode>
        <App session={session} />
      </StrictMode>,
    );
  });
}
