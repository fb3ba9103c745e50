import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import type { Flow } from '../../flow/flow.ts';
import { compileFlow, coverAt, type JourneyMachine, stepAt } from '../../journey/compile.ts';
import { type JourneyEvent, trailOf } from '../../journey/journey.ts';
import { bytesOfPlace, type Place } from '../../journey/kept/place-code.ts';
import { openEntries } from './entries.ts';
import type { Entry } from './entry.ts';
import { dropPlace, freshNoise, keepPlace } from './pad.ts';

/** Where the person is, as the machine says it. */
export type Whereabouts = SnapshotFrom<JourneyMachine>;

type Listener = () => void;

/**
 * One person's walk in one window: the machine's state for the page on show and, in memory alone, for the pages behind and ahead of it.
 * Each step forward is one history entry; the browser's Back and Forward bring back the page that was there, with every answer given
 * since offered again. Talks to: the browser's history and the window's name, through `entries` and `pad`.
 */
export function startWalk(flow: Flow, edition: string, from: Place | null) {
  const machine = compileFlow(flow);
  const fresh = (): Whereabouts => initialTransition(machine, {})[0];
  const after = (at: Whereabouts, event: JourneyEvent): Whereabouts => (at.can(event) ? transition(machine, at, event)[0] : at);

  let now = from === null ? fresh() : arrivedAt(from);
  const visited = new Map<number, Whereabouts>();
  const listeners = new Set<Listener>();
  const entries = openEntries(moved);
  show(now);

  function arrivedAt({ answers, marks, open }: Place): Whereabouts {
    const [there] = initialTransition(machine, { answers, marks });
    if (open === null) return there;
    if (typeof open === 'string') return after(there, { type: open });
    if ('tool' in open) return after(there, { type: 'tool', tool: open.tool });
    return after(after(there, { type: 'refine', ...open }), { type: 'change', ...open });
  }

  function placeOf({ context, value }: Whereabouts): Place {
    const step = stepAt(value);
    const opened = step !== null && (context.refining !== null || context.replay === 'armed') ? { step } : null;
    const cover = coverAt(value);
    const tool = context.tool === null ? null : { tool: context.tool };
    return { answers: trailOf(context), marks: context.marks, open: cover === 'tool' ? tool : (cover ?? opened) };
  }

  /** What stands on the page from now on; kept for a reload under the noise of this entry. */
  function show(next: Whereabouts): void {
    now = next;
    const { depth, noise } = entries.here();
    visited.set(depth, now);
    keepPlace(noise, bytesOfPlace(flow, edition, placeOf(now)));
    for (const listener of listeners) listener();
  }

  function moved(left: Entry, here: Entry): void {
    const known = visited.get(here.depth);
    if (known !== undefined) {
      show(comeBackTo(known, now));
      return;
    }
    // Before the last reload: the machine's own way back stands in for what is no longer in memory.
    let there = now;
    for (let steps = left.depth - here.depth; steps > 0; steps -= 1) {
      there = after(there, coverAt(there.value) === null ? { type: 'back' } : { type: 'resume' });
    }
    show(there);
  }

  /** One step forward, from the page it was meant for: a late or second tap changes nothing and adds no entry. */
  function forward(event: JourneyEvent): void {
    if (entries.isMoving()) return;
    const next = after(now, event);
    if (next === now) return;
    entries.push(freshNoise());
    for (const depth of visited.keys()) if (depth >= entries.here().depth) visited.delete(depth);
    show(next);
  }

  /** Like the browser's own Back; where the entry behind is not ours, the machine's. */
  function back(event: JourneyEvent): void {
    if (entries.isMoving() || !now.can(event)) return;
    if (entries.here().depth > 0) entries.back(1);
    else show(after(now, event));
  }

  return {
    now: (): Whereabouts => now,
    subscribe(listener: Listener): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    forward,
    back,
    /** A change of the page that is no step: it adds no entry. */
    stay: (event: JourneyEvent): void => show(after(now, event)),
    /** Nothing given before can be come back to, by Back, Forward or a reload. */
    startAgain(): void {
      if (entries.isMoving()) return;
      visited.clear();
      show(fresh());
      dropPlace();
      entries.back(entries.here().depth);
    },
    /** Drops every answer and stops: nothing is shown, kept or heard any more. */
    end(): void {
      entries.close();
      listeners.clear();
      visited.clear();
      now = fresh();
      dropPlace();
    },
  };
}

export type Walk = ReturnType<typeof startWalk>;

/** The page `known` as it was, but for what is known since: marks, and answers given later, which are offered again. */
function comeBackTo(known: Whereabouts, now: Whereabouts): Whereabouts {
  const given = new Set(trailOf(known.context).map(({ step }) => step));
  const since = [...trailOf(now.context), ...now.context.kept, ...known.context.kept].filter(
    ({ step }, index, all) => !given.has(step) && all.findIndex((answer) => answer.step === step) === index,
  );
  const replay = known.context.replay === 'armed' ? 'armed' : 'off';
  return { ...known, context: { ...known.context, kept: since, marks: now.context.marks, replay } };
}
