import { content } from 'virtual:handrail/whole';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { compileFlow, stepAt } from '../../src/journey/compile.ts';
import { type JourneyEvent, trailOf } from '../../src/journey/journey.ts';
import { after } from '../../src/journey/session.ts';
import { chosenIn, optionsOffered } from '../../src/journey/trail.ts';
import { anyTrail } from '../support/walks.ts';

const { flow } = content;
const machine = compileFlow(flow);

test('what follows is what the machine says, whatever was asked of the page before', () => {
  fc.assert(
    fc.property(anyTrail(flow), fc.array(fc.nat(), { maxLength: 6 }), (answers, asked) => {
      const [here] = initialTransition(machine, { answers });
      const step = flow.steps[stepAt(here.value) ?? ''];
      const offered = step === undefined || step.kind === 'plan' ? [] : optionsOffered(step, chosenIn(flow, trailOf(here.context)));
      const events: readonly JourneyEvent[] = [
        ...offered.map(({ id }) => ({ type: 'answer' as const, step: step?.id ?? '', options: [id] })),
        { type: 'crisis' },
        { type: 'planNow', region: null },
        { type: 'answer', step: 'no step', options: [] },
      ];
      for (const index of asked) {
        const event = events[index % events.length] ?? { type: 'crisis' };
        const next = after(here, event);
        if (!here.can(event)) {
          expect(next).toBe(here);
          continue;
        }
        const [expected] = transition(machine, here, event);
        expect([next.value, next.context]).toEqual([expected.value, expected.context]);
      }
    }),
  );
});

test('asked once more, a page gives the very page that it gave before: one that was made ready is found again', () => {
  const [here] = initialTransition(machine, {});
  const first = flow.steps[flow.start];
  const option = first === undefined || first.kind === 'plan' ? '' : (first.options[0]?.id ?? '');
  const answer: JourneyEvent = { type: 'answer', step: flow.start, options: [option] };
  expect(after(here, answer)).toBe(after(here, { ...answer }));
});
