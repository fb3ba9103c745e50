import { useState } from 'react';
import type { View } from '../journey/view/view.ts';
import type { PlanNews, PlanPlace } from './prefers.ts';

type Seen = { readonly tasks: ReadonlyMap<string, string>; readonly news: PlanNews | null };

/** Where somebody is on their plan: kept while the page stands open, whatever covers the plan meanwhile. */
export function usePlanPlace(view: View, tonight: boolean): PlanPlace {
  const [cards, setCards] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [whole, seeWhole] = useState<boolean | null>(null);
  const [unable, stayAt] = useState<string | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  const tasks = tasksOf(view);
  if (tasks !== null && (seen === null || !sameTasks(tasks, seen.tasks))) {
    setSeen({ tasks, news: seen === null ? null : newsBetween(seen.tasks, tasks) });
  }
  // Whoever begins again has no plan to compare with.
  if (seen !== null && view.page === 'notice') {
    setSeen(null);
    setCards(new Map());
    seeWhole(null);
  }
  return {
    cards,
    turnCard: (action, open) => setCards((turned) => (turned.get(action) === open ? turned : new Map(turned).set(action, open))),
    whole,
    seeWhole,
    unable,
    stayAt,
    news: seen?.news ?? null,
    tonight,
  };
}

function tasksOf(view: View): ReadonlyMap<string, string> | null {
  if (view.page !== 'plan') return null;
  return new Map(view.groups.flatMap(({ actions }) => actions.map(({ id, what }) => [id, what])));
}

function sameTasks(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one.keys()].every((id) => other.has(id));
}

function newsBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): PlanNews {
  return {
    added: [...after].filter(([id]) => !before.has(id)).map(([id, what]) => ({ id, what })),
    gone: [...before].filter(([id]) => !after.has(id)).map(([, what]) => what),
  };
}
