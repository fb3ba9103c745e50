import type { Journey } from '../journey.ts';
import type { NextTasks } from './view.ts';

/**
 * One thing at a time: what comes next of `tasks`, given in the order of the plan. What was put off comes back behind the next one, and is
 * not pressed twice: where nothing else is left and it is put off again, that is enough.
 */
export function nextTasks(tasks: readonly string[], marks: Journey['marks']): NextTasks {
  // In the order in which they were made.
  const made = Object.entries(marks).filter(([id]) => tasks.includes(id));
  const isOpen = (id: string): boolean => marks[id] === undefined || marks[id] === 'not-now';
  const open = tasks.filter(isOpen);
  const fresh = open.filter((id) => marks[id] === undefined);
  const last = made[made.length - 1]?.[0];
  const waiting = open.filter((id) => marks[id] === 'not-now' && id !== last);
  const enough = fresh.length === 0 && (waiting.length === 0 || marks[last ?? ''] === 'not-now');
  // Whoever was put off before something else was dealt with has their turn; in the order of the plan.
  const turn = enough ? [] : tasks.filter((id) => fresh.includes(id) || waiting.includes(id));
  const behind = open.filter((id) => !turn.includes(id));
  const [current = null, ...then] = enough ? [] : [...turn.slice(0, 1), ...behind, ...turn.slice(1)];
  return { current, then, done: tasks.length - open.length, count: tasks.length, putOff: enough ? open : [] };
}
