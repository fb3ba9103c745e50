import { flow } from 'virtual:handrail/flow';
import { createActor } from 'xstate';
import { compileFlow } from '../journey/compile.ts';
import type { JourneyInput } from '../journey/journey.ts';

/** Compiled once, when the page loads. */
const machine = compileFlow(flow);

export type JourneyActor = ReturnType<typeof startJourney>;

/** Starts a walk; `input` replays answers given before a reload. */
export function startJourney(input: JourneyInput) {
  return createActor(machine, { input }).start();
}
