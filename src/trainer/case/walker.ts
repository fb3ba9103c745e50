import { initialTransition, transition } from 'xstate';
import type { Flow } from '../../flow/flow.ts';
import { compileFlow, coverAt, stepAt } from '../../journey/compile.ts';
import type { JourneyEvent } from '../../journey/journey.ts';
import type { Standing } from '../../journey/view/scene.ts';

export type Walker = {
  /** Where these events lead, in the very machine the wizard runs. */
  readonly standing: (events: readonly JourneyEvent[]) => Standing;
  /** The events with one more, or the same events where the machine would not take it. */
  readonly on: (events: readonly JourneyEvent[], event: JourneyEvent) => readonly JourneyEvent[];
};

/** A walk is the list of what was done; it is played through the machine whenever it is looked at. Nobody waits for a machine that is not walked. */
export function walkerOf(flow: Flow): Walker {
  let machine: ReturnType<typeof compileFlow> | undefined;
  const play = (events: readonly JourneyEvent[]) => {
    machine ??= compileFlow(flow);
    let [snapshot] = initialTransition(machine, {});
    for (const event of events) [snapshot] = transition(machine, snapshot, event);
    return snapshot;
  };
  return {
    standing(events) {
      const snapshot = play(events);
      return {
        journey: snapshot.context,
        step: stepAt(snapshot.value),
        cover: coverAt(snapshot.value),
        canGoBack: snapshot.can({ type: 'back' }),
      };
    },
    on: (events, event) => (play(events).can(event) ? [...events, event] : events),
  };
}
