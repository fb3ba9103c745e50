import { content } from 'virtual:handrail/whole';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialTransition } from 'xstate';
import { compileFlow, stepAt } from '../../src/journey/compile.ts';
import { follow } from '../../src/journey/follow.ts';
import { trailOf } from '../../src/journey/journey.ts';
import { likelyNext } from '../../src/journey/likely-next.ts';
import { after, type JourneySnapshot } from '../../src/journey/session.ts';
import { chosenIn, optionsOffered } from '../../src/journey/trail.ts';
import { anyTrail } from '../support/walks.ts';

const { flow } = content;
const machine = compileFlow(flow);

test('from wherever somebody is, first answers lead on, page by page, to a plan, and no further', () => {
  fc.assert(
    fc.property(anyTrail(flow), (answers) => {
      const way: string[] = [];
      for (let here: JourneySnapshot | null = initialTransition(machine, { answers })[0]; here !== null; here = likelyNext(flow, here)) {
        const at = stepAt(here.value) ?? '';
        expect(way).not.toContain(at);
        way.push(at);
      }
      expect(flow.steps[way[way.length - 1] ?? '']?.kind).toBe('plan');
    }),
  );
});

test('it is the page that a reading of the flow without the machine finds after the first option offered', () => {
  fc.assert(
    fc.property(anyTrail(flow), (answers) => {
      const [here] = initialTransition(machine, { answers });
      const step = flow.steps[stepAt(here.value) ?? ''];
      const next = likelyNext(flow, here);
      if (step === undefined || step.kind === 'plan') {
        expect(next).toBeNull();
        return;
      }
      const trail = trailOf(here.context);
      const [first] = optionsOffered(step, chosenIn(flow, trail));
      expect(stepAt(next?.value)).toBe(follow(flow, [...trail, { step: step.id, options: [first?.id ?? ''] }]).at);
    }),
  );
});

test('a page that covers all others has none', () => {
  expect(likelyNext(flow, after(initialTransition(machine, {})[0], { type: 'crisis' }))).toBeNull();
});
