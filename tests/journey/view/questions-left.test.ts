import { content } from 'virtual:handrail/whole';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepsRead } from '../../../src/flow/conditions/condition.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import { personOf } from '../../../src/journey/person.ts';
import { chosenIn, optionsOffered } from '../../../src/journey/trail.ts';
import { questionsLeft } from '../../../src/journey/view/questions-left.ts';
import { flowOf } from '../../support/a-flow.ts';
import { afterDeeds, anyDeeds, anyFlow } from '../../support/laws.ts';
import { type Walk, walk } from '../../support/walk.ts';

/** Steps whose answer decides a way, or what is offered somewhere. */
const deciding = (flow: Flow): ReadonlySet<string> =>
  new Set(
    Object.values(flow.steps).flatMap((step) =>
      step.kind === 'plan' ? [] : [...step.next, ...step.options].flatMap(({ when }) => stepsRead(when)),
    ),
  );

/**
 * By trying: the most questions anybody meets after the one where `reached` is; `met` is told of each question on the way.
 * One option stands for all where none decides.
 */
function longest(flow: Flow, reached: Walk, read: ReadonlySet<string>, met: (at: Walk, left: number) => void = () => {}): number {
  const step = flow.steps[reached.at];
  if (step === undefined || step.kind === 'plan') return 0;
  const offered = optionsOffered(step, chosenIn(flow, reached.trail));
  const tried = read.has(step.id) ? offered : offered.slice(0, 1);
  const left = Math.max(
    ...tried.map(({ id }) => {
      const on = reached.saying(step.id, id);
      return (flow.steps[on.at]?.kind === 'question' ? 1 : 0) + longest(flow, on, read, met);
    }),
  );
  if (step.kind === 'question') met(reached, left);
  return left;
}

const asking = (next: readonly object[]) => ({
  kind: 'question',
  options: ['yes', 'no', 'unsure'],
  silence: 'unsure',
  cautious: ['no'],
  next,
});

describe('how many questions are left', () => {
  test('before the plan there is none', () => {
    const flow = flowOf();
    expect(questionsLeft(flow, personOf(flow, walk(flow).answering({ who: 'carer', safe: 'no' }).trail), 'where')).toBe(0);
  });

  test('the longest way counts while an answer may still lead there', () => {
    const flow = flowOf({
      steps: { safe: asking([{ when: { safe: 'no' }, to: 'where' }, { to: 'money' }]), money: asking([{ to: 'where' }]) },
    });
    expect(questionsLeft(flow, personOf(flow, walk(flow).answering({ who: 'carer' }).trail), 'safe')).toBe(2);
  });

  test('a way that an earlier answer has ruled out does not count', () => {
    const flow = flowOf({
      steps: { safe: asking([{ when: { who: 'adult' }, to: 'money' }, { to: 'where' }]), money: asking([{ to: 'where' }]) },
    });
    expect(questionsLeft(flow, personOf(flow, walk(flow).answering({ who: 'carer' }).trail), 'safe')).toBe(1);
    expect(questionsLeft(flow, personOf(flow, walk(flow).answering({ who: 'adult' }).trail), 'safe')).toBe(2);
  });

  test('a page that asks nothing is no question', () => {
    const flow = flowOf({
      steps: { safe: asking([{ to: 'page' }]), page: { kind: 'notice', options: ['on'], next: [{ to: 'where' }] } },
    });
    expect(questionsLeft(flow, personOf(flow, walk(flow).answering({ who: 'carer' }).trail), 'safe')).toBe(1);
  });

  test('in any flow, nobody is asked more than they were told', () => {
    fc.assert(
      fc.property(anyFlow(), anyDeeds, (flow, deeds) => {
        const reached = afterDeeds(flow, walk(flow), deeds.slice(0, 4));
        const step = flow.steps[reached.at];
        if (step === undefined || step.kind === 'plan' || reached.journey.replay === 'armed') return;
        const fresh = walk(flow, { answers: reached.trail });
        expect(questionsLeft(flow, personOf(flow, fresh.trail), step.id)).toBeGreaterThanOrEqual(
          longest(flow, fresh, new Set(Object.keys(flow.steps))),
        );
      }),
      { numRuns: 60 },
    );
  });

  test.each(['young-person', 'carer', 'professional', 'adult'])('on the real way of a %s it is exact at every question', (audience) => {
    const { flow } = content;
    const start = walk(flow).saying(flow.facts.audience, audience);
    let questions = 0;
    longest(flow, start, deciding(flow), ({ trail, at }, left) => {
      questions += 1;
      expect(questionsLeft(flow, personOf(flow, trail), at), JSON.stringify(trail)).toBe(left);
    });
    expect(questions).toBeGreaterThan(20);
  });
});
