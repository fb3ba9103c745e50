import { edition } from 'virtual:handrail/edition';
import { type ReactNode, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Flow } from '../flow/flow.ts';
import { type KeptPlace, placeOfBytes } from '../journey/kept/place-code.ts';
import { guessedRegionOf, hereOf, placeOf, standingOf } from '../journey/session.ts';
import { planInShort } from '../journey/view/plan-in-short.ts';
import { sceneOf } from '../journey/view/scene.ts';
import { App } from './App.tsx';
import { directoryOf, startDirectory } from './content/directory.ts';
import type { FlowContent } from './content/flow-content.ts';
import { startWords } from './content/words.ts';
import { freshContainer, keepRemains } from './failing/broken.tsx';
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
function placeBeforeReload(flow: Flow): KeptPlace | null {
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
 * everybody's numbers. `content`: of the flow whose page this is; `written`: what stood after the # of its address. `broken` is called
 * for what was no better when drawn anew.
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
  const words = startWords(content, broken);
  const { directory, nearest } = startDirectory(content, region, broken);
  await nearest;
  // Whoever was at a tool comes back to it, and not to a page that does not know it yet.
  if (place?.open != null && typeof place.open === 'object' && 'tool' in place.open) await hand;
  await words.whenWorded(flow.facts.audience, answered(flow.facts.audience), () => begin(root, place, likelyRegion));

  function begin(container: Element, from: KeptPlace | null, guessedRegion: string | null): void {
    const { session, end } = startSession({ flow, edition, place: from, guessedRegion, failed: broken });
    const page = drawOn(container, <App session={session} words={words} directory={directory} failed={broken} />, {
      at: () => hereOf(session.getSnapshot()),
      giveUp: broken,
    });
    const forget = onLeaving(() => {
      page.clear();
      typedStore.clear();
      end();
    });
    keepRemains({
      planInShort: () => {
        const snapshot = session.getSnapshot();
        const standing = standingOf(hereOf(snapshot));
        const surroundings = { now: new Date(), guessedRegion: guessedRegionOf(snapshot) };
        return planInShort(sceneOf(words.flow.getSnapshot().context, directoryOf(directory.getSnapshot()), standing, surroundings));
      },
      comeBack: (anew) => {
        const last = session.getSnapshot();
        forget();
        end();
        begin(anew, placeOf(hereOf(last)), guessedRegionOf(last));
      },
    });
  }
}

type Drawing = {
  /** What the page is drawn from, to tell one page from another. */
  readonly at: () => unknown;
  readonly giveUp: () => void;
};

/** Draws the page; where all of it fails, once more for the same page, on a fresh place, and then gives up. */
function drawOn(container: Element, app: ReactNode, { at, giveUp }: Drawing): { readonly clear: () => void } {
  let page: Root;
  let failedAt: unknown = null;
  const draw = (on: Element): void => {
    // What React could mend by drawing again is no mistake that anybody has to hear of.
    page = createRoot(on, { onUncaughtError: drawAnew, onRecoverableError: () => undefined });
    page.render(<StrictMode>{app}</StrictMode>);
  };
  function drawAnew(): void {
    const now = at();
    if (now === failedAt) {
      giveUp();
      return;
    }
    failedAt = now;
    draw(freshContainer());
  }
  draw(container);
  return { clear: () => page.unmount() };
}
