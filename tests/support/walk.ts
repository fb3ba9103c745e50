import { getInitialSnapshot, type SnapshotFrom, transition } from 'xstate';
import type { Flow } from '../../src/flow/flow.ts';
import { compileFlow, coverAt, type JourneyMachine, stepAt } from '../../src/journey/compile.ts';
import type { Journey, JourneyEvent, JourneyInput } from '../../src/journey/journey.ts';
import { trailOf } from '../../src/journey/journey.ts';
import { personOf } from '../../src/journey/person.ts';
import { type Plan, planFor } from '../../src/journey/plan.ts';
import type { Trail } from '../../src/journey/trail.ts';
import type { Standing } from '../../src/journey/view/scene.ts';

export type Said = string | readonly string[];

/** A walk through a compiled flow: a value, so that one walk can be continued in two ways. */
export type Walk = {
  /** The step the person is at, or the page that covers it. */
  readonly at: string;
  readonly trail: Trail;
  readonly journey: Journey;
  readonly standing: Standing;
  readonly plan: Plan;
  /** Answers in the order given; throws where one is for another step than the walk is at, or is not offered there. */
  readonly answering: (answers: Readonly<Record<string, Said>>) => Walk;
  readonly saying: (step: string, said: Said) => Walk;
  /** Opens refinements on the plan and answers them; throws where one is not offered. */
  readonly refining: (answers: Readonly<Record<string, Said>>) => Walk;
  readonly opening: (step: string) => Walk;
  readonly changing: (step: string) => Walk;
  readonly goingBack: (times?: number) => Walk;
  /** Whatever the person does, also where it changes nothing. */
  readonly doing: (...events: readonly JourneyEvent[]) => Walk;
  readonly can: (event: JourneyEvent) => boolean;
};

type Snapshot = SnapshotFrom<JourneyMachine>;

const machines = new WeakMap<Flow, JourneyMachine>();

/** Compiled once for each flow. */
export function machineOf(flow: Flow): JourneyMachine {
  const machine = machines.get(flow) ?? compileFlow(flow);
  machines.set(flow, machine);
  return machine;
}

export function walk(flow: Flow, input: JourneyInput = {}): Walk {
  return walkAt(flow, getInitialSnapshot(machineOf(flow), input));
}

function walkAt(flow: Flow, snapshot: Snapshot): Walk {
  const journey = snapshot.context;
  const step = stepAt(snapshot.value);
  const cover = coverAt(snapshot.value);
  const at = step ?? cover ?? 'nowhere';
  const trail = trailOf(journey);

  const doing: Walk['doing'] = (...events) => {
    const machine = machineOf(flow);
    return walkAt(
      flow,
      events.reduce<Snapshot>((reached, event) => transition(machine, reached, event)[0], snapshot),
    );
  };
  const mustDo = (event: JourneyEvent, otherwise: string): Walk => {
    if (!snapshot.can(event)) throw new Error(`${otherwise} The walk is at "${at}".`);
    return doing(event);
  };
  const saying = (to: string, said: Said): Walk => {
    const options = typeof said === 'string' ? [said] : said;
    return mustDo({ type: 'answer', step: to, options }, `"${options.join(', ')}" is no answer to "${to}" here.`);
  };
  return {
    at,
    trail,
    journey,
    standing: { journey, step, cover, canGoBack: snapshot.can({ type: 'back' }) },
    get plan() {
      const reached = flow.steps[at];
      if (reached?.kind !== 'plan') throw new Error(`There is no plan at "${at}".`);
      return planFor(flow, reached, personOf(flow, trail));
    },
    answering: (answers) => Object.entries(answers).reduce<Walk>((reached, [to, said]) => reached.saying(to, said), walkAt(flow, snapshot)),
    saying,
    refining: (answers) =>
      Object.entries(answers).reduce<Walk>((reached, [to, said]) => reached.opening(to).saying(to, said), walkAt(flow, snapshot)),
    opening: (to) => mustDo({ type: 'refine', step: to }, `"${to}" is not offered.`),
    changing: (to) => mustDo({ type: 'change', step: to }, `"${to}" has no answer to change.`),
    goingBack: (times = 1) =>
      times === 0 ? walkAt(flow, snapshot) : mustDo({ type: 'back' }, 'There is no way back.').goingBack(times - 1),
    doing,
    can: (event) => snapshot.can(event),
  };
}
