import { edition } from 'virtual:handrail/edition';
import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { regionChoiceOf } from '../journey/view/region-choice.ts';
import { sceneOf } from '../journey/view/scene.ts';
import { barOf, viewOf } from '../journey/view/view-of.ts';
import { Shell } from '../ui/Shell.tsx';
import { contentStore } from './content/content-store.ts';
import { directoryStore } from './content/directory-store.ts';
import { takeAwayStaticGuide } from './content/static-guide.ts';
import type { Walk } from './history/walk.ts';
import { leaveDestination } from './leaving/leave-destination.ts';
import { setCurrentPlace } from './region/current-place.ts';
import { standingOf } from './standing.ts';
import { usePageChange } from './use-page-change.ts';
import { whatPeopleDo } from './what-people-do.ts';

/** What the person's own clock goes by. */
const zoneOfDevice = new Intl.DateTimeFormat().resolvedOptions().timeZone;

type AppProps = {
  readonly walk: Walk;
  /** Where the person most likely is; they may say otherwise before they are asked. */
  readonly likelyRegion: string | null;
};

/** Joins the walk, the view and the effects; decides nothing. */
export function App({ walk, likelyRegion }: AppProps) {
  const [guessedRegion, setGuessedRegion] = useState(likelyRegion);
  const whereabouts = useSyncExternalStore(walk.subscribe, walk.now);
  const flow = useSyncExternalStore(contentStore.subscribe, contentStore.current);
  const directory = useSyncExternalStore(directoryStore.subscribe, directoryStore.current);
  const now = useMinute();
  const standing = standingOf(whereabouts);
  const scene = sceneOf(flow, directory, standing, { now, zone: zoneOfDevice, guessedRegion });
  const view = viewOf(scene);
  const bar = barOf(scene);
  const choice = regionChoiceOf(scene);
  const region = choice && { ...choice, choose: setGuessedRegion };
  const on = useMemo(() => whatPeopleDo(walk, guessedRegion), [walk, guessedRegion]);
  usePageChange(`${view.page} ${view.step} ${standing.cover}`);
  useEffect(() => setCurrentPlace(bar.region.id), [bar.region.id]);
  // Only now is there something better on the screen.
  useLayoutEffect(takeAwayStaticGuide, []);
  const leaveTo = leaveDestination(flow.regions, bar.region.id);
  return <Shell bar={bar} view={view} words={flow.words} on={on} leaveTo={leaveTo} region={region} edition={edition} />;
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
