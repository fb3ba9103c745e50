import { useState } from 'react';
import type { PlanActionView, View } from '../journey/view/view.ts';
import type { On } from './on.ts';
import type { PlanNews, PlanPlace } from './prefers.ts';

type Seen = {
  readonly tasks: readonly PlanActionView[];
  /** The last question since. */
  readonly asked: string;
  readonly news: PlanNews | null;
};

/** Where somebody is on their plan, but for what they opened: kept while the page stands open, whatever covers the plan meanwhile. */
export function usePlanPlace(view: View, { turn }: On): Omit<PlanPlace, 'tonight' | 'turned'> {
  const [unable, stayAt] = useState<string | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  if (view.page === 'plan') {
    const tasks = view.groups.flatMap(({ actions }) => actions);
    if (seen === null || without(tasks, seen.tasks).length + without(seen.tasks, tasks).length > 0)
      setSeen({ tasks, asked: '', news: seen && newsBetween(seen, tasks) });
  } else if (seen !== null && view.page === 'question' && seen.asked !== view.step) {
    // What was news has been read.
    setSeen({ ...seen, asked: view.step, news: null });
  } else if (seen !== null && view.page === 'notice') {
    // Whoever begins again has no plan to compare with.
    setSeen(null);
  }
  return { turn, unable, stayAt, news: seen?.news ?? null };
}

const without = (all: readonly PlanActionView[], others: readonly PlanActionView[]): readonly PlanActionView[] =>
  all.filter(({ id }) => !others.some((other) => other.id === id));

function newsBetween({ tasks, asked }: Seen, now: readonly PlanActionView[]): PlanNews {
  return { added: without(now, tasks), gone: without(tasks, now).map(({ what }) => what), by: asked };
}
