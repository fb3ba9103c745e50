import { expect, test } from 'vitest';
import { planText, planToWriteDown } from '../../../src/ui/text/plan-text.ts';
import { aDont, anAction, aPlan, aService, prose, words } from '../../support/a-view.ts';

test('the plan as text has what to do, in order, with whom to call', () => {
  const text = planText(
    aPlan({
      lead: prose('People first.'),
      note: prose('Come back any time.'),
      donts: [aDont('Don’t pay')],
      draft: true,
      groups: [
        {
          timing: 'now',
          actions: [
            anAction('Tell one grown-up', {
              how: [
                { p: ['Show this ', { strong: 'page' }, '.'] },
                { list: [['At home'], ['At school']] },
                { numbered: [['Sit down'], ['Talk']] },
              ],
              say: ['Please help me.'],
              services: [
                aService('Listeners', {
                  channels: [
                    { by: 'phone', href: 'tel:1', shown: '0800 1111', abroad: false, note: 'Free.' },
                    { by: 'chat', href: 'https://chat.example/', note: null },
                    { by: 'relay', how: 'Dial 18001 first.', href: null },
                  ],
                }),
              ],
            }),
          ],
        },
        { timing: 'later', actions: [anAction('Rest')] },
      ],
    }),
    words,
  );
  expect(text).toBe(`The plan

People first.

${words.plan.donts}
- Don’t pay

NOW

[ ] Tell one grown-up
Show this page.
- At home
- At school
1. Sit down
2. Talk
“Please help me.”
Listeners. Open day and night.
  Call 0800 1111 (Free.)
  Chat online: https://chat.example/
  ${words.service.relay} (Dial 18001 first.)

WHAT CAN WAIT

[ ] Rest

Come back any time.

${words.plan.draft}`);
});

test('it tells nothing that was answered', () => {
  const text = planText(
    aPlan({
      answers: [{ step: 'fruit', question: 'Which fruit', answer: 'Pear' }],
      refinements: [{ step: 'app', label: 'Which app', answer: 'Chirp' }],
      groups: [{ timing: 'now', actions: [anAction('Tell')] }],
    }),
    words,
  );
  for (const secret of ['fruit', 'Pear', 'app', 'Chirp']) expect(text).not.toContain(secret);
});

test('what is done is ticked, and what was put off or can’t be done says so', () => {
  const actions = [anAction('Tell', { mark: 'done' }), anAction('Bank', { mark: 'cant' }), anAction('Rest')];
  const text = planText(aPlan({ groups: [{ timing: 'now', actions }] }), words);
  for (const line of ['[x] Tell', `[ ] Bank (${words.plan.marked.cant})`, '[ ] Rest']) expect(text.split('\n')).toContain(line);
});

test('by day, what is for tonight is for today; at night it is not', () => {
  const groups = [{ timing: 'tonight' as const, actions: [anAction('Write', { timing: 'tonight' })] }];
  expect(planText(aPlan({ groups, byDay: true }), words)).toContain(words.plan.today.toLocaleUpperCase());
  const atNight = planText(aPlan({ groups }), words);
  expect(atNight).toContain(words.plan.timings.tonight.toLocaleUpperCase());
  expect(atNight).not.toContain(words.plan.today.toLocaleUpperCase());
});

test('what is known of the hours may be a sentence already', () => {
  const openness = { state: 'unconfirmed', about: 'Weekdays, in the day.' } as const;
  const channels = [{ by: 'phone', href: 'tel:1', shown: '1', abroad: false, note: null, openness }] as const;
  const services = [aService('Listeners', { openness, channels })];
  const text = planText(aPlan({ groups: [{ timing: 'now', actions: [anAction('Ring', { services })] }] }), words);
  expect(text).toContain('Listeners. Weekdays, in the day.\n  Call 1 (Weekdays, in the day.)');
});

test('what a hand can write down is what not to do, what is for now and tonight, and one number for each', () => {
  const line = aService('Listeners', { channels: [{ by: 'phone', href: 'tel:1', shown: '0800 1111', abroad: false, note: 'Free.' }] });
  const text = planToWriteDown(
    aPlan({
      lead: prose('People first.'),
      donts: [aDont('Don’t pay')],
      groups: [
        { timing: 'now', actions: [anAction('Tell one grown-up', { how: [{ p: ['At home.'] }], services: [line, aService('Others')] })] },
        { timing: 'tonight', actions: [anAction('This is not your fault', { task: false }), anAction('Rest', { mark: 'done' })] },
        { timing: 'later', actions: [anAction('Read')] },
      ],
    }),
    words,
  );
  expect(text).toBe(`${words.plan.donts}
- Don’t pay

NOW
[ ] Tell one grown-up
  Listeners: Call 0800 1111

TONIGHT
[x] Rest`);
});
