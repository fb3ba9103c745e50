import { useSelector } from '@xstate/react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { barOf, viewOf } from '../journey/view-of.ts';
import { Shell } from '../ui/Shell.tsx';
import { contentStore } from './content-store.ts';
import { directoryStore } from './directory-store.ts';
import type { JourneyActor } from './journey-actor.ts';
import { leaveDestination } from './leave-destination.ts';
import { standingOf } from './standing.ts';
import { useHistory } from './use-history.ts';
import { usePageChange } from './use-page-change.ts';
import { useWhatPeopleDo } from './use-what-people-do.ts';

type AppProps = { readonly actor: JourneyActor; readonly guessedRegion: string | null };

/** Joins the machine, the view and the effects; decides nothing. */
export function App({ actor, guessedRegion }: AppProps) {
  const snapshot = useSelector(actor, (current) => current);
  const flow = useSyncExternalStore(contentStore.subscribe, contentStore.current);
  const directory = useSyncExternalStore(directoryStore.subscribe, directoryStore.current);
  const now = useMinute();
  const standing = standingOf(snapshot);
  const view = viewOf(flow, directory, standing, { now, guessedRegion });
  const bar = barOf(flow, standing, { guessedRegion });
  useHistory(actor);
  usePageChange(`${view.page} ${view.step} ${standing.cover}`);
  const on = useWhatPeopleDo(actor, view);
  return <Shell bar={bar} view={view} words={flow.words} on={on} leaveTo={leaveDestination(flow.regions, bar.region.id)} />;
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
