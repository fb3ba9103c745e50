import { edition } from 'virtual:handrail/edition';
import { type ReactNode, StrictMode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { attempt } from '../effects/attempt.ts';
import { deviceZone } from '../effects/device-zone.ts';
import { likelyRegion } from '../flow/directory/likely-region.ts';
import type { Flow, Region } from '../flow/flow.ts';
import { follow } from '../journey/follow.ts';
import { type KeptPlace, placeOfBytes } from '../journey/kept/place-code.ts';
import type { JourneySnapshot } from '../journey/session.ts';
import { guessedRegionOf, hereOf, placeOf } from '../journey/session-selectors.ts';
import type { Trail } from '../journey/trail.ts';
import { App } from './App.tsx';
import { startDirectory } from './content/directory.ts';
import type { FlowContent } from './content/flow-content.ts';
import { takeAwayStaticGuide } from './content/static-guide.ts';
import { startWords } from './content/words.ts';
import { type Before, forgetPlaceOfDevice } from './early/hand-over.ts';
import { freshContainer, isBroken, keepRemains } from './failing/broken.tsx';
import { handOf, programOf, type StartedHand, startHand } from './hand/start-hand.ts';
import { entryNow, isReloaded } from './history/entry.ts';
import { trailOfEntryPoint } from './history/entry-point.ts';
import { keptPlace } from './history/reload-memory.ts';
import { startSession } from './history/start-session.ts';
import { onLeaving } from './leaving/leave.ts';
import { contentNow, minuteNow, pageAt } from './page-at.ts';
import { pageHandlers } from './page-handlers.ts';
import { sendInTime, whenPlanIsHere } from './plan/send-in-time.ts';
import { presetRegion } from './region/preset-region.ts';
import { type Ready, turnFirst } from './turn-first.ts';

/** The place that a reload came from, or a tap on a number; nothing else brings one back. */
function placeBeforeReload(flow: Flow): KeptPlace | null {
  const kept = isReloaded() ? keptPlace(entryNow().noise) : null;
  return kept && placeOfBytes(flow, edition, kept);
}

const placeOfAnswers = (answers: Trail): KeptPlace => ({ answers, marks: {}, turned: {}, open: null });

const leadsToPlan = (flow: Flow, answers: Trail): boolean => flow.steps[follow(flow, answers).at]?.kind === 'plan';

/** Where an address leads: to an entry point, or to the plan of a code that was scanned. Anything else is the landing page. */
async function placeInAddress(flow: Flow, written: string, { hand: actor, whenHere, fill }: StartedHand): Promise<KeptPlace | null> {
  if (written === '') return null;
  const entry = trailOfEntryPoint(flow, written);
  if (entry === null) await Promise.allSettled([whenHere(), fill()]);
  const hand = handOf(actor.getSnapshot());
  const answers = entry ?? (hand && programOf(actor.getSnapshot())?.trailInAddress(written, hand)) ?? null;
  return answers && placeOfAnswers(answers);
}

/**
 * Lets the wizard go on from the page that stands there; until then the early script answers.
 * `content`: of the flow whose page this is; `written`: what stood after the # of its address. `takeCharge` ends the early
 * script; `broken` is called for what was no better when drawn anew.
 */
export async function mountWizard(content: FlowContent, written: string, takeCharge: () => Before, broken: () => void): Promise<void> {
  const { flow } = content;
  const root = document.querySelector<HTMLElement>('#app');
  if (root === null) throw new Error('The page has no place for the wizard.');
  const inHand = startHand(content, broken);
  const words = startWords(content, broken);
  const { directory, ...places } = startDirectory(content, broken);
  const coming = { flow, inHand, words, places };
  /** The page at `at`, with what is here by now. */
  const pageNow = (at: JourneySnapshot, guessed: string | null): ReturnType<typeof pageAt> => {
    const hand = inHand.hand.getSnapshot();
    return pageAt(at, ...contentNow(words, directory, at, guessed), guessed, minuteNow(), programOf(hand), handOf(hand));
  };
  const kept = placeBeforeReload(flow) ?? (await placeInAddress(flow, written, inHand));
  const likelyRegion = presetRegion() ?? guessRegionOfDevice(flow.regions);
  // Whoever was further comes back to it, and not to a page that does not know it yet.
  if (kept !== null && leadsToPlan(flow, kept.answers)) await whenPlanIsHere(coming, kept.answers, likelyRegion);
  if (kept?.open != null && typeof kept.open === 'object' && 'tool' in kept.open) await inHand.fill();

  const before = takeCharge();
  const first = kept ?? (before.answers.length > 0 ? placeOfAnswers(before.answers) : null);
  // What the build drew knows of no place and no tool, and neither does the first drawing that goes on from it.
  const goesOn =
    kept === null && handOf(inHand.hand.getSnapshot()) === null && root.dataset.prerendered !== undefined && root.hasChildNodes();
  begin(root, first, goesOn ? null : likelyRegion, goesOn);

  /** Everything else, in the order of need, at once and without a tap: then nothing is fetched any more (docs/privacy.md). */
  async function fillRest(): Promise<void> {
    await Promise.allSettled([inHand.whenHere(), likelyRegion && places.whenHere(likelyRegion)]);
    await words.fill();
    await places.fill();
    await places.fillPlatforms();
    await inHand.fill();
    await words.fillReasons();
  }

  function begin(container: Element, from: KeptPlace | null, guessedRegion: string | null, hydrates: boolean): void {
    const { session, end } = startSession({ flow, edition, place: from, guessedRegion, failed: broken });
    const ready: Ready = { current: null };
    const send = sendInTime(session, coming, turnFirst(session, ready), broken);
    const shown = (): void => {
      if (hydrates && likelyRegion !== null) {
        session.send({ type: 'guessRegion', region: likelyRegion });
        // From the first thing that is done here, a place is what the person says.
        const { unsubscribe } = session.subscribe(() => {
          forgetPlaceOfDevice();
          unsubscribe();
        });
      } else forgetPlaceOfDevice();
      takeAwayStaticGuide();
      const on = pageHandlers({ send, hand: inHand.hand.send, tonightTool: null, likelyRegion });
      fillRest()
        .then(() => programOf(inHand.hand.getSnapshot())?.drawPagesAhead({ flow, session, pageNow, on }))
        .catch(broken);
      for (const waiting of before.finish()) {
        if ('answer' in waiting) on.answer(waiting.answer.step, waiting.answer.options);
        else if ('back' in waiting) on.back();
        else on.crisis();
      }
    };
    const page = drawOn(
      container,
      <App session={session} words={words} directory={directory} hand={inHand.hand} ready={ready} send={send} shown={shown} />,
      {
        at: () => hereOf(session.getSnapshot()),
        hydrates,
        giveUp: broken,
      },
    );
    const forget = onLeaving(() => {
      page.clear();
      inHand.hand.send({ type: 'forget' });
      end();
    });
    keepRemains({
      planInShort: () => {
        const snapshot = session.getSnapshot();
        return programOf(inHand.hand.getSnapshot())?.remainsOfPlan(pageNow(hereOf(snapshot), guessedRegionOf(snapshot)).scene) ?? [];
      },
      comeBack: (anew) => {
        const last = session.getSnapshot();
        // Whatever state it is in.
        attempt(page.clear, undefined);
        forget();
        end();
        begin(anew, placeOf(hereOf(last)), guessedRegionOf(last), false);
      },
    });
  }
}

type Drawing = {
  /** What the page is drawn from, to tell one page from another. */
  readonly at: () => unknown;
  /** True: goes on from what the build drew there. */
  readonly hydrates: boolean;
  readonly giveUp: () => void;
};

/**
 * Draws the page; where all of it fails, once more for the same page, on a fresh place, and then gives up. Where a stranger put a copy in
 * its place, which looks alike and hears nothing, the next tap draws it anew.
 */
function drawOn(container: Element, app: ReactNode, { at, hydrates, giveUp }: Drawing): { readonly clear: () => void } {
  let page: Root;
  let place = container;
  let failedAt: unknown = null;
  const whole = <StrictMode>{app}</StrictMode>;
  // What React could mend by drawing again (a translator was there before the program) is no mistake that anybody has to hear of.
  const heeds = { onUncaughtError: drawAnew, onRecoverableError: () => undefined };
  const draw = (on: Element): void => {
    on.replaceChildren();
    place = on;
    page = createRoot(on, heeds);
    page.render(whole);
  };
  function drawAnew(): void {
    if (isBroken()) return;
    const now = at();
    if (now === failedAt) {
      giveUp();
      return;
    }
    failedAt = now;
    draw(freshContainer());
  }
  const revive = (): void => {
    if (place.isConnected || isBroken() || document.querySelector('.curtain') !== null) return;
    page.unmount();
    draw(freshContainer());
  };
  addEventListener('click', revive, true);
  if (hydrates) page = hydrateRoot(container, whole, heeds);
  else draw(container);
  return {
    clear: () => {
      removeEventListener('click', revive, true);
      page.unmount();
    },
  };
}

/** The region this device most likely is in, from its time zone and languages alone. Asked of nobody, sent nowhere. Talks to: the browser. */
export function guessRegionOfDevice(regions: readonly Region[]): string | null {
  return likelyRegion(
    regions,
    deviceZone(),
    attempt(() => navigator.languages ?? [], []),
  );
}
