import { describe, expect, test } from 'vitest';
import { flowOf, locale } from '../support/a-flow.ts';
import { walk } from '../support/walk.ts';

const question = (options: readonly (object | string)[], next: readonly object[], more: object = {}) => ({
  kind: 'question',
  options: [...options, 'unsure'],
  silence: 'unsure',
  cautious: ['unsure'],
  next,
  ...more,
});

/** who → safe → money → (amount, for whoever paid) → where → plan, which offers apps, and the time where money was paid. */
const flow = flowOf({
  steps: {
    safe: question(['yes', 'no'], [{ to: 'money' }]),
    money: question(
      [{ id: 'paid', when: { safe: ['yes', 'unsure'] } }, 'asked'],
      [{ when: { money: 'paid' }, to: 'amount' }, { to: 'where' }],
    ),
    amount: question(['some', 'all'], [{ to: 'where' }]),
    time: { kind: 'refinement', options: ['today', 'before', 'unsure'], silence: 'unsure', cautious: ['unsure'] },
    plan: { kind: 'plan', refine: [{ step: 'time', when: { money: 'paid' } }, { step: 'apps' }, { step: 'payments' }] },
  },
});

const start = walk(flow);
const atMoney = start.answering({ who: 'carer', safe: 'yes' });
const atPlan = atMoney.answering({ money: 'paid', amount: 'some', where: 'home' });

describe('answering', () => {
  test('an answer leads to the next step', () => {
    expect(start.answering({ who: 'carer' }).at).toBe('safe');
  });

  test('an answer the step does not offer changes nothing', () => {
    const after = atMoney.doing({ type: 'answer', step: 'money', options: ['nothing'] });
    expect(after.at).toBe('money');
    expect(after.trail).toEqual(atMoney.trail);
  });

  test('an option that somebody is not offered is no answer of theirs', () => {
    const inDanger = start.answering({ who: 'carer', safe: 'no' });
    expect(inDanger.doing({ type: 'answer', step: 'money', options: ['paid'] }).at).toBe('money');
  });

  test('two answers where one is asked for change nothing, and neither does an empty one', () => {
    expect(atMoney.doing({ type: 'answer', step: 'money', options: ['paid', 'asked'] }).trail).toEqual(atMoney.trail);
    expect(atMoney.doing({ type: 'answer', step: 'money', options: [] }).trail).toEqual(atMoney.trail);
  });

  test('a stale answer naming another step changes nothing: a double tap goes on once', () => {
    const tap = { type: 'answer', step: 'who', options: ['carer'] } as const;
    expect(start.doing(tap, tap).at).toBe('safe');
    expect(start.doing(tap, tap).trail).toEqual([{ step: 'who', options: ['carer'] }]);
  });

  test('where several may be chosen, the order of ticking changes nothing', () => {
    const two = flowOf({ platforms: { post: { name: 'Post', kind: 'social', order: ['report'], guides: {}, confidence: 'high' } } });
    const plan = walk(two).answering({ who: 'adult', safe: 'yes', where: 'home' });
    expect(plan.refining({ apps: ['post', 'chat'] }).trail).toEqual(plan.refining({ apps: ['chat', 'post'] }).trail);
  });

  test('not to answer stands alone: it is not chosen together with an answer', () => {
    const opened = atPlan.opening('apps');
    expect(opened.can({ type: 'answer', step: 'apps', options: ['chat', 'unsure'] })).toBe(false);
  });
});

describe('going back', () => {
  test('back from the first step is impossible', () => {
    expect(start.can({ type: 'back' })).toBe(false);
    expect(start.doing({ type: 'back' }).at).toBe('who');
  });

  test('back undoes one answer and offers it again', () => {
    const back = atMoney.goingBack();
    expect(back.at).toBe('safe');
    expect(back.trail).toEqual([{ step: 'who', options: ['carer'] }]);
    expect(back.journey.kept).toEqual([{ step: 'safe', options: ['yes'] }]);
  });

  test('back takes the way that was walked', () => {
    expect(atMoney.answering({ money: 'asked' }).goingBack().at).toBe('money');
    expect(atMoney.answering({ money: 'paid', amount: 'all' }).goingBack().at).toBe('amount');
  });

  test('after going back twice, each question is asked again', () => {
    expect(atPlan.goingBack(2).answering({ amount: 'some' }).at).toBe('where');
  });
});

describe('changing an answer from the plan', () => {
  test('change returns to that question, and then the walk goes forward by itself', () => {
    const changing = atPlan.changing('safe');
    expect(changing.at).toBe('safe');
    expect(changing.answering({ safe: 'unsure' }).at).toBe('plan');
  });

  test('it stops at the first question that needs an answer', () => {
    const changed = walk(flow)
      .answering({ who: 'carer', safe: 'yes', money: 'asked', where: 'home' })
      .changing('money')
      .answering({ money: 'paid' });
    expect(changed.at).toBe('amount');
    expect(changed.answering({ amount: 'all' }).at).toBe('plan');
  });

  test('it stops where the old answer no longer fits', () => {
    const changed = atPlan.changing('safe').answering({ safe: 'no' });
    expect(changed.at).toBe('money');
    expect(changed.answering({ money: 'asked' }).at).toBe('plan');
  });

  test('an answer that is no longer on the way influences nothing', () => {
    const changed = atPlan.changing('money').answering({ money: 'asked' });
    expect(changed.trail.map(({ step }) => step)).toEqual(['who', 'safe', 'money', 'where']);
  });

  test('back from a change begun and not made returns to the plan', () => {
    const back = atPlan.refining({ apps: 'chat' }).changing('safe').goingBack();
    expect(back.at).toBe('plan');
    expect(back.trail).toEqual(atPlan.refining({ apps: 'chat' }).trail);
  });

  test('what was never answered cannot be changed', () => {
    expect(atMoney.doing({ type: 'change', step: 'where' }).at).toBe('money');
  });
});

describe('refining the plan', () => {
  test('a refinement comes straight back to the plan', () => {
    const refined = atPlan.opening('apps').answering({ apps: 'chat' });
    expect(refined.at).toBe('plan');
    expect(refined.trail.at(-1)).toEqual({ step: 'apps', options: ['chat'] });
  });

  test('what the plan does not offer cannot be refined', () => {
    const plan = atMoney.answering({ money: 'asked', where: 'home' });
    expect(plan.doing({ type: 'refine', step: 'time' }).at).toBe('plan');
  });

  test('back from a refinement returns to the plan', () => {
    expect(atPlan.opening('apps').goingBack().at).toBe('plan');
  });

  test('a refinement can be changed like any answer', () => {
    const changed = atPlan.refining({ time: 'today' }).changing('time').answering({ time: 'before' });
    expect(changed.at).toBe('plan');
    expect(changed.trail.at(-1)).toEqual({ step: 'time', options: ['before'] });
  });

  test('back on the plan undoes the refinement given last, whatever its place in the list', () => {
    const back = atPlan.refining({ apps: 'chat', time: 'today' }).goingBack();
    expect(back.at).toBe('time');
    expect(back.goingBack().trail.map(({ step }) => step)).toContain('apps');
  });

  test('a refinement that no longer fits influences nothing', () => {
    const changed = atPlan.refining({ time: 'today', apps: 'chat' }).changing('money').answering({ money: 'asked' });
    expect(changed.at).toBe('plan');
    expect(changed.journey.refinements).toEqual([{ step: 'apps', options: ['chat'] }]);
  });
});

describe('the pages that are one tap away', () => {
  const everywhere = [start, atMoney, atPlan, atPlan.opening('apps'), atPlan.changing('safe')];

  test('crisis opens from every state, and resume comes back to exactly there with every answer kept', () => {
    for (const here of everywhere) {
      const crisis = here.doing({ type: 'crisis' });
      expect(crisis.at).toBe('crisis');
      const back = crisis.doing({ type: 'resume' });
      expect(back.at).toBe(here.at);
      expect(back.journey).toEqual(here.journey);
    }
  });

  test('to open the crisis page twice is to open it once', () => {
    expect(atMoney.doing({ type: 'crisis' }, { type: 'crisis' }, { type: 'resume' }).at).toBe('money');
  });

  test('an answer under the crisis page changes nothing', () => {
    expect(atMoney.doing({ type: 'crisis' }, { type: 'answer', step: 'money', options: ['paid'] }).trail).toEqual(atMoney.trail);
  });

  test('the plan for tonight opens once its question is answered, from everywhere, and comes back', () => {
    expect(start.doing({ type: 'tonight' }).at).toBe('who');
    expect(atMoney.doing({ type: 'tonight' }).at).toBe('tonight');
    expect(atMoney.doing({ type: 'tonight' }, { type: 'resume' }).at).toBe('money');
  });

  test('from the plan for tonight the crisis page is one tap away', () => {
    expect(atPlan.doing({ type: 'tonight' }, { type: 'crisis' }).at).toBe('crisis');
    expect(atPlan.doing({ type: 'tonight' }, { type: 'crisis' }, { type: 'resume' }).at).toBe('plan');
  });
});

describe('where a walk is kept', () => {
  test('a walk is restored by replaying its answers', () => {
    const refined = atPlan.refining({ apps: 'chat' });
    expect(walk(flow, { answers: refined.trail }).at).toBe('plan');
    expect(walk(flow, { answers: refined.trail }).trail).toEqual(refined.trail);
  });

  test('restoring stops at an answer that is no longer offered, and the person is asked again', () => {
    const restored = walk(flow, {
      answers: [
        { step: 'who', options: ['carer'] },
        { step: 'safe', options: ['no'] },
        { step: 'money', options: ['paid'] },
      ],
    });
    expect(restored.at).toBe('money');
  });

  test('marks are kept through whatever else is done', () => {
    const marked = atPlan.doing({ type: 'mark', action: 'call', as: 'done' });
    expect(marked.changing('safe').answering({ safe: 'unsure' }).journey.marks).toEqual({ call: 'done' });
    expect(marked.doing({ type: 'mark', action: 'call', as: 'cant' }).journey.marks).toEqual({ call: 'cant' });
  });

  test('starting again forgets everything', () => {
    const again = atPlan.refining({ apps: 'chat' }).doing({ type: 'mark', action: 'call', as: 'done' }, { type: 'startAgain' });
    expect(again.at).toBe('who');
    expect(again.journey).toEqual({ way: [], refinements: [], kept: [], replay: 'off', refining: null, tool: null, marks: {}, turned: {} });
  });

  test('the plan is not the end: nothing is', () => {
    expect(atPlan.can({ type: 'startAgain' })).toBe(true);
    expect(atPlan.can({ type: 'back' })).toBe(true);
    expect(atPlan.can({ type: 'crisis' })).toBe(true);
  });
});

describe('a tool', () => {
  const withTools = flowOf({
    files: {
      'small/tools.yaml': 'code: { sources: [BOOK] }\nsay: { when: { safe: no }, sources: [BOOK] }\n',
      [`small/words/${locale}/tools-all.yaml`]: 'code: { heading: A code, open: Open }\nsay: { heading: Words, open: Open }\n',
    },
  });
  const asked = walk(withTools).answering({ who: 'carer', safe: 'yes' });
  const open = asked.doing({ type: 'tool', tool: 'code' });

  test('covers the step and goes back to it with nothing lost', () => {
    expect(open.at).toBe('tool');
    expect(open.journey.tool).toBe('code');
    const back = open.doing({ type: 'resume' });
    expect(back.at).toBe(asked.at);
    expect(back.journey).toEqual(asked.journey);
  });

  test('opens only for whoever it is offered to', () => {
    expect(asked.doing({ type: 'tool', tool: 'say' }).at).toBe(asked.at);
    expect(walk(withTools).answering({ who: 'carer', safe: 'no' }).doing({ type: 'tool', tool: 'say' }).journey.tool).toBe('say');
    expect(asked.doing({ type: 'tool', tool: 'papers' }).at).toBe(asked.at);
  });

  test('that stands open is not opened once more, but again from the page of people', () => {
    expect(open.can({ type: 'tool', tool: 'code' })).toBe(false);
    expect(open.doing({ type: 'crisis' }, { type: 'tool', tool: 'code' }).at).toBe('tool');
  });

  test('is come back to from the page of people', () => {
    const people = open.doing({ type: 'crisis' });
    expect(people.at).toBe('crisis');
    expect(people.doing({ type: 'resume' }).journey).toEqual(open.journey);
    expect(people.doing({ type: 'resume' }).at).toBe('tool');
    expect(people.doing({ type: 'resume' }, { type: 'resume' }).at).toBe(asked.at);
  });

  test('is closed by a change of an answer, and by starting again', () => {
    expect(open.changing('safe').journey.tool).toBe(null);
    expect(open.doing({ type: 'startAgain' }).journey.tool).toBe(null);
  });
});

describe('answers brought from elsewhere', () => {
  test('are replayed from the start in place of those given here, as far as they fit', () => {
    const brought = atMoney.doing({ type: 'bring', answers: atPlan.trail });
    expect(brought.at).toBe('plan');
    expect(brought.trail).toEqual(atPlan.trail);
    const [who, , ...rest] = atPlan.trail;
    const unfit = atPlan.doing({
      type: 'bring',
      answers: [who, { step: 'safe', options: ['never'] }, ...rest].filter((one) => one !== undefined),
    });
    expect(unfit.at).toBe('safe');
    expect(unfit.trail).toEqual([who]);
  });
});

describe('the plan at once', () => {
  const asked = flowOf({
    flow: { 'plan-now': { after: 'safe', add: ['money'] } },
    steps: {
      safe: question(['yes', 'no'], [{ to: 'money' }]),
      money: question(['paid', 'asked'], [{ when: { money: 'paid' }, to: 'amount' }, { to: 'where' }]),
      amount: question(['some', 'all'], [{ to: 'where' }]),
    },
  });
  const planNow = { type: 'planNow', region: null } as const;
  const begun = walk(asked);

  test('is not to be had before the flow says so', () => {
    expect(begun.can(planNow)).toBe(false);
    expect(begun.answering({ who: 'carer' }).can(planNow)).toBe(false);
    expect(begun.answering({ who: 'carer', safe: 'no' }).can(planNow)).toBe(true);
  });

  test('counts what was not asked as its silence, and the place as the likely one', () => {
    const plan = begun.answering({ who: 'carer', safe: 'no' }).doing({ type: 'planNow', region: 'home' });
    expect(plan.at).toBe('plan');
    expect(plan.trail).toEqual([
      { step: 'who', options: ['carer'] },
      { step: 'safe', options: ['no'] },
      { step: 'money', options: ['unsure'] },
      { step: 'where', options: ['home'] },
    ]);
  });

  test.each([null, 'world'])('asks for the place alone where it is not known: %s', (region) => {
    const place = begun.answering({ who: 'carer', safe: 'no' }).doing({ type: 'planNow', region });
    expect(place.at).toBe('where');
    expect(place.answering({ where: 'home' }).at).toBe('plan');
  });

  test('in the middle of a change nothing that was answered is lost', () => {
    const plan = begun.answering({ who: 'carer', safe: 'no', money: 'paid', amount: 'all', where: 'home' });
    const again = plan.changing('money').doing(planNow);
    expect(again.at).toBe('plan');
    expect(again.trail).toEqual(plan.trail);
  });

  test('what was undone before does not count', () => {
    const undone = begun.answering({ who: 'carer', safe: 'no', money: 'paid' }).goingBack();
    expect(undone.doing(planNow).trail.find(({ step }) => step === 'money')?.options).toEqual(['unsure']);
  });

  test('a question that counted as its silence can be added, and leads straight back', () => {
    const added = begun
      .answering({ who: 'carer', safe: 'no' })
      .doing({ type: 'planNow', region: 'home' })
      .changing('money')
      .saying('money', 'asked');
    expect(added.at).toBe('plan');
    expect(added.trail.find(({ step }) => step === 'money')?.options).toEqual(['asked']);
  });
});
