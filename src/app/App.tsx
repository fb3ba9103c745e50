import { edition } from 'virtual:handrail/edition';
import { useSelector } from '@xstate/react';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { attempt } from '../effects/attempt.ts';
import { leaveDestination } from '../flow/directory/who.ts';
import type { JourneyEvent } from '../journey/journey.ts';
import { after } from '../journey/session.ts';
import { guessedRegionOf, hereOf, standingOf } from '../journey/session-selectors.ts';
import { regionChoiceOf } from '../journey/view/region-choice.ts';
import type { Standing } from '../journey/view/scene.ts';
import type { View } from '../journey/view/view.ts';
import { barOf } from '../journey/view/view-on-the-way.ts';
import { Shell } from '../ui/Shell.tsx';
import type { DirectoryActor } from './content/directory.ts';
import type { Words } from './content/words.ts';
import { type HandActor, handOf, programOf, typedOf } from './hand/start-hand.ts';
import { addressOfPage } from './history/entry-point.ts';
import type { SessionActor } from './history/start-session.ts';
import { PageChange } from './PageChange.ts';
import { contentAt, contentNow, minuteNow, pageAt } from './page-at.ts';
import { leadingOn, pageHandlers } from './page-handlers.ts';
import { setCurrentPlace } from './region/current-place.ts';
import type { Spot } from './spot.ts';
import type { Ready } from './turn-first.ts';
import { useHalfChosen } from './use-half-chosen.ts';
import { usePressed } from './use-pressed.ts';
import { usePrinting } from './use-printing.ts';

type AppProps = {
  readonly session: SessionActor;
  readonly words: Words;
  readonly directory: DirectoryActor;
  readonly hand: HandActor;
  /** Told which page stands ready. */
  readonly ready: Ready;
  /** Takes what was tapped. */
  readonly send: (event: JourneyEvent) => void;
  /** Called once this stands on the screen and hears what is tapped. */
  readonly shown: () => void;
};

/** Joins the session, the view and the effects; decides nothing. */
export function App({ session, words, directory: directoryActor, hand: handActor, ready, send, shown }: AppProps) {
  const here = useSelector(session, hereOf);
  const guessedRegion = useSelector(session, guessedRegionOf);
  const program = useSelector(handActor, programOf);
  const hand = useSelector(handActor, handOf);
  const typed = useSelector(handActor, typedOf);
  const minute = useMinute();
  const standing = standingOf(here);
  const { flowIn, directoryIn } = contentAt(words.core, here, guessedRegion);
  const flow = useSelector(words.flow, flowIn);
  const directory = useSelector(directoryActor, directoryIn);
  const { scene, view } = pageAt(here, flow, directory, guessedRegion, minute, program, hand);
  // Nothing leads to a plan before what draws it: see send-in-time.ts.
  if (view === undefined) throw new Error('There is a plan, and nothing that draws it.');
  const bar = barOf(scene);
  const choice = regionChoiceOf(scene);
  // Places that nobody can pick yet do not travel in the page that the build drew.
  const [live, goLive] = useState(false);
  const region = choice && {
    ...choice,
    places: live ? choice.places : [],
    choose: (to: string) => session.send({ type: 'guessRegion', region: to }),
  };
  const tonightTool = (hand && program?.tonightTool(scene, hand)) ?? null;
  const behind = useMemo(
    () => ({ send, hand: handActor.send, tonightTool, likelyRegion: guessedRegion }),
    [send, handActor, tonightTool, guessedRegion],
  );
  const [pressed, press] = usePressed(session);
  const on = useMemo(
    () => ({ ...pageHandlers(behind), press: leadingOn({ send: press, likelyRegion: behind.likelyRegion }) }),
    [behind, press],
  );
  const next = pressed?.at === here ? after(here, pressed.event) : here;
  // In the words of whoever would be there, whom the first answer tells, and with the helpers of their place.
  const makeAhead = () => {
    const page = pageAt(next, ...contentNow(words, directoryActor, next, guessedRegion), guessedRegion, minute, program, hand);
    return page.view === undefined ? null : { bar: barOf(page.scene), view: page.view, words: page.scene.flow.words };
  };
  const ahead = next === here ? null : attempt(makeAhead, null);
  const held = hand && { scene, hand, typed, behind };
  const tool = held && program?.drawTool(held, { address: addressOfPage(), edition });
  const beneath = held && program?.drawAppAround(held);
  const last = held && program?.drawWaysBack(held);
  const [spots] = useState(() => new Map<string, Spot>());
  // It begins at its top, below the same number: so it can be shown before anything else hears of the tap.
  const standsReady =
    ahead !== null &&
    !spots.has(nameOf(ahead.view, standingOf(next))) &&
    standingOf(next).cover === null &&
    view.page !== 'plan' &&
    ahead.bar.emergency.number === bar.emergency.number;
  useLayoutEffect(() => {
    if (standsReady) ready.current = next;
    // Nor does anything of whoever has left stay behind.
    return () => {
      ready.current = null;
    };
  }, [ready, standsReady, next]);
  const half = useHalfChosen(standing.step);
  const printing = usePrinting();
  const { cover } = standing;
  useEffect(() => setCurrentPlace(bar.region.id), [bar.region.id]);
  // Only now is there something better on the screen than the guide. It is drawn once more before any frame shows it: whoever listens to the
  // session listens behind the frame, and what the build drew would stand in it without what kept it unread.
  useLayoutEffect(() => {
    shown();
    goLive(true);
  }, [shown]);
  const leaveTo = leaveDestination(flow.regions, bar.region.id);
  return (
    <>
      <Shell
        bar={bar}
        view={view}
        ahead={ahead}
        words={flow.words}
        PlanPage={program?.DrawnPlan}
        on={on}
        leaveTo={leaveTo}
        region={region}
        half={half}
        instead={tool}
        beneath={beneath}
        last={last}
        printing={printing}
        edition={edition}
      />
      <PageChange
        page={nameOf(view, standing)}
        begins={view.step === flow.start}
        keeps={view.page === 'plan' && cover === null}
        covers={cover !== null}
        spots={spots}
      />
    </>
  );
}

/** Another one for each page. */
function nameOf({ page, step }: View, { cover, journey }: Standing): string {
  return `${page} ${step} ${cover} ${journey.tool}`;
}

/** The time, anew each minute: opening hours on the page must not be those of an hour ago. */
function useMinute(): number {
  const [minute, setMinute] = useState(minuteNow);
  useEffect(() => {
    const timer = attempt(() => setInterval(() => setMinute(minuteNow()), 10_000), undefined);
    return () => clearInterval(timer);
  }, []);
  return minute;
}
