import { edition } from 'virtual:handrail/edition';
import { useSelector } from '@xstate/react';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { deviceZone } from '../effects/device-zone.ts';
import { guessedRegionOf, hereOf, standingOf } from '../journey/session.ts';
import { regionChoiceOf } from '../journey/view/region-choice.ts';
import { sceneOf } from '../journey/view/scene.ts';
import { barOf, viewOf } from '../journey/view/view-of.ts';
import { Shell } from '../ui/Shell.tsx';
import { type DirectoryActor, directoryOf } from './content/directory.ts';
import { flowOf, type Words } from './content/words.ts';
import { type HandActor, toolsOf, typedOf } from './hand/start-hand.ts';
import { addressOfPage } from './history/entry-point.ts';
import type { SessionActor } from './history/start-session.ts';
import { leaveDestination } from './leaving/leave-destination.ts';
import { pageHandlers } from './page-handlers.ts';
import { setCurrentPlace } from './region/current-place.ts';
import { usePageChange } from './use-page-change.ts';
import { usePrinting } from './use-printing.ts';

/** What the person's own clock goes by. */
const zone = deviceZone();

type AppProps = {
  readonly session: SessionActor;
  readonly words: Words;
  readonly directory: DirectoryActor;
  readonly hand: HandActor;
  /** Called where what a tap needs cannot come. */
  readonly failed: () => void;
  /** Called once this stands on the screen and hears what is tapped. */
  readonly shown: () => void;
};

/** Joins the session, the view and the effects; decides nothing. */
export function App({ session, words, directory: directoryActor, hand, failed, shown }: AppProps) {
  const here = useSelector(session, hereOf);
  const guessedRegion = useSelector(session, guessedRegionOf);
  const flow = useSelector(words.flow, flowOf);
  const directory = useSelector(directoryActor, directoryOf);
  const tools = useSelector(hand, toolsOf);
  const typed = useSelector(hand, typedOf);
  const now = useMinute();
  const standing = standingOf(here);
  const scene = sceneOf(flow, directory, standing, { now, ...(zone === undefined ? {} : { zone }), guessedRegion });
  const plain = viewOf(scene);
  const view = tools?.offerTools(plain, scene, tools.hand) ?? plain;
  const bar = barOf(scene);
  const choice = regionChoiceOf(scene);
  const region = choice && { ...choice, choose: (to: string) => session.send({ type: 'guessRegion', region: to }) };
  const tonightTool = tools?.tonightTool(scene, tools.hand) ?? null;
  const behind = useMemo(
    () => ({ send: session.send, hand: hand.send, whenWorded: words.whenWorded, tonightTool, failed, likelyRegion: guessedRegion }),
    [session, hand, words, tonightTool, failed, guessedRegion],
  );
  const on = useMemo(() => pageHandlers(behind), [behind]);
  const held = tools && { scene, hand: tools.hand, typed, behind };
  const tool = held && tools.drawTool(held, { address: addressOfPage(), edition });
  const beneath = held && tools.drawEntries(held);
  const printing = usePrinting();
  usePageChange(`${view.page} ${view.step} ${standing.cover} ${standing.journey.tool}`);
  useEffect(() => setCurrentPlace(bar.region.id), [bar.region.id]);
  // Only now is there something better on the screen than the guide.
  useLayoutEffect(shown, [shown]);
  const leaveTo = leaveDestination(flow.regions, bar.region.id);
  return (
    <Shell
      bar={bar}
      view={view}
      words={flow.words}
      on={on}
      leaveTo={leaveTo}
      region={region}
      instead={tool}
      beneath={beneath}
      printing={printing}
      edition={edition}
    />
  );
}

/** The time, anew each minute: opening hours on the page must not be those of an hour ago. */
function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
