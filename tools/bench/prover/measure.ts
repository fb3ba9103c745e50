import { getAdjacencyMap, getSimplePaths } from 'xstate/graph';
import type { Directory } from '../../../src/flow/directory/directory.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import type { SafetyPromise } from '../../../src/flow/promise.ts';
import { compileFlow, stepAt } from '../../../src/journey/compile.ts';
import type { JourneyEvent } from '../../../src/journey/journey.ts';
import { groundOf } from '../../../src/journey/prove/ground.ts';
import { provePromise } from '../../../src/journey/prove/prove.ts';
import { chosenIn, optionsOffered, type Trail } from '../../../src/journey/trail.ts';

/** A way to decide whether every way passes some step, and how many states or paths it looked at. */
export type Method = (flow: Flow) => number;

const directory: Directory = { services: [], platforms: [] };

/** One promise of each sort: about the ways, about a plan, about a limit that couples every action, about silence. */
export const promisesFor = (flow: Flow): readonly SafetyPromise[] => [
  {
    id: 'all',
    says: '',
    sources: [],
    heldBy: [],
    holds: [
      { kind: 'passes', to: 'plan', first: ['where'] },
      { kind: 'asked-first', step: 'q0', after: ['who'] },
      { kind: 'plan-holds', tag: ['come-back'], under: ['now'] },
      { kind: 'plan-holds', tag: ['removal'], when: { is: 'q0', of: ['b'] } },
      { kind: 'most-questions', most: Object.keys(flow.steps).length },
      { kind: 'most-tasks', under: 'now', most: 3 },
      { kind: 'no-dead-end' },
    ],
  },
];

/** The prover, on every promise. */
export const prover: Method = (flow) => {
  const promises = promisesFor(flow);
  const ground = groundOf(flow, directory, promises, null);
  const verdicts = promises.map((promise) => provePromise(ground, promise));
  const broken = verdicts.find(({ verdict }) => verdict !== 'kept');
  if (broken !== undefined) throw new Error(`The branching flow breaks a promise: ${broken.breach?.what ?? broken.vacuous}`);
  return verdicts.reduce((sum, { states }) => sum + states, 0);
};

const answersIn =
  (flow: Flow) =>
  (at: string, way: Trail): readonly JourneyEvent[] => {
    const step = flow.steps[at];
    if (step === undefined || step.kind === 'plan') return [];
    return optionsOffered(step, chosenIn(flow, way)).map(({ id }) => ({ type: 'answer', step: at, options: [id] }));
  };

/** XState's list of every path, all answers in the state. */
export const simplePaths: Method = (flow) => {
  const answers = answersIn(flow);
  return getSimplePaths(compileFlow(flow), {
    input: {},
    events: ({ value, context }) => answers(stepAt(value) ?? '', context.way),
    serializeState: ({ value, context }) => JSON.stringify([value, context.way]),
    toState: ({ value }) => flow.steps[stepAt(value) ?? '']?.kind === 'plan',
  }).length;
};

/** XState's map of every state, all answers in the state. */
export const adjacency: Method = (flow) => {
  const answers = answersIn(flow);
  const map = getAdjacencyMap(compileFlow(flow), {
    input: {},
    events: ({ value, context }) => answers(stepAt(value) ?? '', context.way),
    serializeState: ({ value, context }) => JSON.stringify([value, context.way]),
  });
  return Object.keys(map).length;
};

/** XState's map of every state, with only the live answers in the state: its own walking, told what is alike. */
export const liveAdjacency: Method = (flow) => {
  const answers = answersIn(flow);
  const { terrain } = groundOf(flow, directory, [], null);
  const map = getAdjacencyMap(compileFlow(flow), {
    input: {},
    events: ({ value, context }) => answers(stepAt(value) ?? '', context.way),
    serializeState: ({ value, context }) => {
      const at = stepAt(value) ?? '';
      const live = context.way.map(({ step, options }) => {
        const variable = terrain.variableOf(step);
        const mask = terrain.liveAt(at, variable);
        const values = terrain.values[variable];
        return mask === 0n || values === undefined ? '' : `${step}=${values.alike(values.valueOf(options), mask)}`;
      });
      return `${at} ${live.join(' ')}`;
    },
  });
  return Object.keys(map).length;
};

export const methods: Readonly<Record<string, Method>> = {
  prover,
  'live adjacency map': liveAdjacency,
  'adjacency map': adjacency,
  'simple paths': simplePaths,
};
