import { expect, test } from 'vitest';
import { getAdjacencyMap } from 'xstate/graph';
import { holds } from '../../../src/flow/conditions/condition.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import { compileFlow, stepAt } from '../../../src/journey/compile.ts';
import type { JourneyEvent } from '../../../src/journey/journey.ts';
import { always } from '../../../src/journey/prove/diagram.ts';
import { groundOf } from '../../../src/journey/prove/ground.ts';
import { search } from '../../../src/journey/prove/search.ts';
import type { Terrain } from '../../../src/journey/prove/terrain.ts';
import { waysOf } from '../../../src/journey/prove/ways.ts';
import { chosenIn, optionsOffered, type Trail } from '../../../src/journey/trail.ts';
import { flowOf } from '../../support/a-flow.ts';
import { currentContent } from '../../support/current-flows.ts';

const { flow, directory, promises } = currentContent();

test('the compiled machine has the steps and the ways of the flow file, and no others', () => {
  const { next, refines, start } = waysOf(compileFlow(flow));
  expect(start).toBe(flow.start);
  expect([...next.keys()].sort()).toEqual(Object.keys(flow.steps).sort());
  for (const step of Object.values(flow.steps)) {
    const ways = step.kind === 'plan' ? [] : step.next.map(({ when, to }) => ({ when, to }));
    expect(next.get(step.id), step.id).toEqual(ways);
    const refined = step.kind === 'plan' ? step.refine.map(({ step: id }) => ({ step: id, backTo: step.id })) : [];
    expect(refines.get(step.id), step.id).toEqual(refined);
  }
});

/** The live part of an answer at a step, as text. */
function liveAnswers(terrain: Terrain, step: string, trail: Trail): string {
  const parts = terrain.values.map((values, variable) => {
    const answer = trail.find(({ step: id }) => id === values.step);
    const mask = terrain.liveAt(step, variable);
    return answer === undefined || mask === 0n ? '' : `${values.step}=${values.alike(values.valueOf(answer.options), mask)}`;
  });
  return parts.filter((part) => part !== '').join(' ');
}

/** One answer of each value that is offered: what nothing reads apart need not be walked apart. */
function events(of: Flow, terrain: Terrain, at: string, trail: Trail): readonly JourneyEvent[] {
  const step = of.steps[at];
  const values = terrain.values[terrain.variableOf(at)];
  if (step === undefined || step.kind === 'plan' || values === undefined) return [];
  return values
    .among(optionsOffered(step, chosenIn(of, trail)).map(({ id }) => id))
    .map(({ options }) => ({ type: 'answer', step: at, options }));
}

/** XState's own exploration of the machine, told which states are alike. */
function explored(of: Flow, terrain: Terrain): ReadonlySet<string> {
  const map = getAdjacencyMap(compileFlow(of), {
    input: {},
    events: ({ value, context }) => events(of, terrain, stepAt(value) ?? '', context.way),
    serializeState: ({ value, context }) => `${stepAt(value)} ${liveAnswers(terrain, stepAt(value) ?? '', context.way)}`,
  });
  return new Set(Object.keys(map));
}

test('walking the machine by another tool meets as many states as the prover', () => {
  for (const small of [flowOf(), flow]) {
    const { terrain } = groundOf(small, directory, small === flow ? promises : [], null);
    expect(search(terrain, { at: 'stop', bad: always }).states).toBe(explored(small, terrain).size);
  }
});

test('what the prover calls live decides where the walk goes: answers it takes for alike lead alike', () => {
  const { terrain } = groundOf(flow, directory, promises, null);
  for (const values of terrain.values) {
    const step = flow.steps[values.step];
    if (step === undefined || step.kind === 'plan') continue;
    for (const { id } of step.options) {
      const same = values.examples[values.valueOf([id])] ?? [];
      const chosen = (options: readonly string[]) => chosenIn(flow, [{ step: step.id, options }]);
      for (const { when } of step.next) expect(holds(when, chosen([id]))).toBe(holds(when, chosen(same)));
    }
  }
});
