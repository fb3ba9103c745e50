// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { nextTasks } from '../../src/journey/view/next-tasks.ts';
import type { PlanActionView, PlanView } from '../../src/journey/view/view.ts';
import { aBar, aCrisisPage, aDont, anAction, aPlan, aQuestion, aService, prose, words } from '../support/a-view.ts';
import { button, draw, openFolds } from '../support/draw.tsx';

const { plan } = words;
const urgent = ({ timing, task }: PlanActionView): boolean => task && (timing === 'now' || timing === 'tonight');
const planOf = (...actions: readonly PlanActionView[]): PlanView =>
  aPlan({
    groups: (['now', 'tonight', 'tomorrow', 'later'] as const)
      .map((timing) => ({ timing, actions: actions.filter((action) => action.timing === timing) }))
      .filter((group) => group.actions.length > 0),
    next: nextTasks(
      actions.filter(urgent).map(({ id }) => id),
      Object.fromEntries(actions.flatMap(({ id, mark }) => (mark === null ? [] : [[id, mark]]))),
    ),
  });
const card = (what: string) => within(screen.getByRole('article', { name: what }));
const headings = (level: number) => screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent);

test('what not to do stands first, then each time in its order', async () => {
  draw({
    ...planOf(anAction('Tell'), anAction('Write', { timing: 'tonight' }), anAction('Rest', { timing: 'later' })),
    donts: [aDont('Don’t pay')],
  });
  expect(headings(2).slice(0, 4)).toEqual([plan.donts, plan.timings.now, plan.timings.tonight, plan.timings.later]);
  await openFolds();
  expect(headings(3)).toEqual(['Tell', 'Write', 'Rest']);
  expect(screen.getByText('Don’t pay').getAttribute('data-dont')).toBe('don’t-pay');
});

test('why the don’ts matter is a tap away', async () => {
  draw(aPlan({ donts: [aDont('Don’t pay', { how: prose('They ask again.') })] }));
  await openFolds();
  expect(screen.getByText('They ask again.').closest('details')?.querySelector('summary')?.textContent).toBe(plan.dontsMore);
});

test('what comes next stands open; the rest is a list to open', async () => {
  const { user } = draw(
    planOf(anAction('Tell', { how: prose('Show this page.') }), anAction('Write', { timing: 'tonight', how: prose('On paper.') })),
  );
  expect(screen.getByText('Show this page.').closest('details')?.open).toBe(true);
  expect(screen.queryByText('On paper.')).toBeNull();
  await user.click(screen.getByRole('heading', { name: 'Write' }));
  expect(screen.getByText('On paper.').closest('details')?.open).toBe(true);
});

test('words for now stand open; of another task for now the number does, and the rest a tap away', async () => {
  const police = aService('The police', { kind: 'police' });
  const { user, show } = draw(
    planOf(
      anAction('Hope', { task: false, how: prose('It passes.') }),
      anAction('Tell', { how: prose('Show this page.') }),
      anAction('Report', { how: prose('Say when.'), services: [police] }),
      anAction('Write', { timing: 'tonight', services: [aService('A lawyer')] }),
    ),
  );
  expect(screen.getByText('It passes.').closest('details')?.open).toBe(true);
  expect(screen.queryByText('Say when.')).toBeNull();
  expect(card('Report').getAllByRole('link')).toHaveLength(1);
  expect(card('Write').queryByRole('link')).toBeNull();
  await user.click(screen.getByRole('heading', { name: 'Report' }));
  expect(screen.getByText('Say when.').closest('details')?.open).toBe(true);
  show(planOf(anAction('Tell', { mark: 'done' }), anAction('Rest', { timing: 'tonight', how: prose('Lie down.') })));
  expect(screen.getByText('Lie down.').closest('details')?.open).toBe(true);
});

test('each action says for machines what it is and when', () => {
  draw(planOf(anAction('Tell'), anAction('Write', { timing: 'tonight' })));
  expect([...document.querySelectorAll<HTMLElement>('[data-action]')].map(({ dataset }) => [dataset.action, dataset.timing])).toEqual([
    ['tell', 'now'],
    ['write', 'tonight'],
  ]);
});

test('an action is marked done, not now, or can’t; done folds it, and it says so', async () => {
  const { on, user, show } = draw(planOf(anAction('Tell', { how: prose('Show this page.') })));
  await user.click(card('Tell').getByRole('button', { name: plan.done }));
  expect(on.mark.mock.calls).toEqual([['tell', 'done']]);
  show(planOf(anAction('Tell', { how: prose('Show this page.'), mark: 'done' })));
  expect(card('Tell').getByText(plan.marked.done)).toBeTruthy();
  expect(screen.queryByText('Show this page.')).toBeNull();
  expect(screen.getByText(plan.told.done.replace('{task}', 'Tell')).tagName).toBe('OUTPUT');

  await user.click(screen.getByRole('heading', { name: 'Tell' }));
  await user.click(card('Tell').getByRole('button', { name: plan.done, pressed: true }));
  expect(on.mark).toHaveBeenLastCalledWith('tell', null);
});

test('whoever can’t is told what to do then, or at least that this is fine', () => {
  draw(planOf(anAction('Tell', { mark: 'cant', cant: prose('Ask a friend.') }), anAction('Rest'), anAction('Sleep', { mark: 'cant' })));
  expect(card('Tell').getByText('Ask a friend.')).toBeTruthy();
  expect(card('Rest').queryByText(plan.cantHelp)).toBeNull();
  expect(card('Sleep').getByText(plan.cantHelp)).toBeTruthy();
});

test('words to say are copied at a tap, and it is said that they were', async () => {
  const { on, user } = draw(planOf(anAction('Tell', { say: ['Please help me.'] })));
  expect(card('Tell').getByRole('status').textContent).toBe('');
  await user.click(card('Tell').getByRole('button', { name: words.copy.words }));
  expect(on.copy.mock.calls).toEqual([['Please help me.']]);
  expect((await card('Tell').findByText(words.copy.copied)).getAttribute('role') ?? 'status').toBe('status');
});

test('where copying fails, it says so, and the words stand there, marked', async () => {
  const { on, user } = draw(planOf(anAction('Tell', { say: ['Please help me.'] })));
  on.copy.mockImplementation(() => Promise.resolve(false));
  await user.click(button(words.copy.words));
  expect(await screen.findByText(words.copy.failed)).toBeTruthy();
  expect(on.select.mock.calls.map(([marked]) => marked?.textContent)).toEqual(['Please help me.']);
});

test('of several ready-made words one stands open', async () => {
  draw(planOf(anAction('Tell', { say: ['First words.', 'Other words.'] })));
  await openFolds();
  expect(screen.getByText('First words.').closest('.fold')).toBeNull();
  expect(screen.getByText('Other words.').closest('.fold')).toBeTruthy();
});

test('why, what it cannot do and who says so are a tap away', async () => {
  draw(
    planOf(
      anAction('Tell', {
        why: prose('Being alone helps them.'),
        cannot: prose('It does not stop them.'),
        sources: [{ title: 'A leaflet', publisher: 'A charity', url: 'https://charity.example/', date: '2025-03' }],
        reviewed: false,
      }),
    ),
  );
  await openFolds();
  const fold = screen.getByText(plan.why).closest('details');
  for (const said of ['Being alone helps them.', 'It does not stop them.', 'A charity, March 2025', plan.draftAction]) {
    expect(fold?.textContent).toContain(said);
  }
  expect(fold?.querySelector('a')?.getAttribute('href')).toBe('https://charity.example/');
});

test('each app has its own steps, with what goes wrong there before them, and says how old they are', async () => {
  const guide = { platform: 'chirp', name: 'Chirp', age: '2026-08', steps: ['Tap Report.'], traps: ['They are told.'], links: [] };
  draw(planOf(anAction('Report', { guides: [guide, { ...guide, platform: 'old', name: 'Old', age: 'undated' }] })));
  await openFolds();
  const fold = screen.getByText('How to do it on Chirp').closest('details')?.textContent ?? '';
  expect(fold.indexOf('They are told.')).toBeLessThan(fold.indexOf('Tap Report.'));
  expect(fold).toContain('These steps are from August 2026.');
  expect(screen.getByText('How to do it on Old').closest('details')?.textContent).toContain(plan.guideUndated);
});

test('of several helpers one stands there in full, the others are a line each', async () => {
  draw(planOf(anAction('Ask', { services: ['One', 'Two', 'Three'].map((name) => aService(name, { kind: 'police' })) })));
  const names = () => screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
  expect(names()).toEqual(['One']);
  expect([...document.querySelectorAll('.action-body > .fold > summary')].map(({ textContent }) => textContent)).toEqual(['Two', 'Three']);
  await openFolds();
  expect(names()).toEqual(['One', 'Two', 'Three']);
});

test('what would make the plan fit better is offered at the end of the plan, and not between tonight and tomorrow', async () => {
  const { on, user } = draw({
    ...planOf(anAction('Write', { timing: 'tonight' }), anAction('School', { timing: 'tomorrow' })),
    refinements: [{ step: 'which-app', label: 'Which app', answer: null }],
  });
  expect(headings(2).slice(0, 3)).toEqual([plan.timings.tonight, plan.timings.tomorrow, plan.refine]);
  await user.click(button('Which app'));
  expect(on.refine.mock.calls).toEqual([['which-app']]);
});

test('a refinement that was given says its answer', () => {
  draw(aPlan({ refinements: [{ step: 'which-app', label: 'Which app', answer: 'Chirp' }] }));
  expect(button(`Which app ${plan.refined} Chirp`)).toBeTruthy();
});

test('each answer can be changed', async () => {
  const { on, user } = draw(aPlan({ answers: [{ step: 'fruit', question: 'Which fruit', answer: 'Pear' }] }));
  await openFolds();
  await user.click(button(`Which fruit Pear ${plan.change}`));
  expect(on.change.mock.calls).toEqual([['fruit']]);
});

test('the plan is copied, printed, and begun anew', async () => {
  const { on, user } = draw(planOf(anAction('Tell')));
  await user.click(button(words.copy.plan));
  expect(on.copy.mock.calls[0]?.[0]).toContain('Tell');
  await user.click(button(plan.print));
  expect(on.print).toHaveBeenCalledOnce();
  await user.click(button(plan.startAgain));
  expect(on.startAgain).toHaveBeenCalledOnce();
});

test('where nothing is printed, what can be written down stands there, marked', async () => {
  const { on, user } = draw(planOf(anAction('Tell')));
  on.print.mockImplementation(() => false);
  await user.click(button(plan.print));
  expect(screen.getByText(words.copy.notPrinted)).toBeTruthy();
  expect(on.select.mock.calls[0]?.[0]?.textContent).toContain('Tell');
});

test('everything can be opened at once, to be printed', async () => {
  const { user } = draw(planOf(anAction('Write', { timing: 'tonight', why: prose('Because.') })));
  await user.click(button(plan.unfold));
  expect(screen.getByText('Because.').closest('details')?.open).toBe(true);
  expect([...document.querySelectorAll<HTMLDetailsElement>('main details')].every(({ open }) => open)).toBe(true);
});

test('what is folded still has its number on paper, and on paper only', () => {
  draw(planOf(anAction('Ask', { timing: 'tonight', services: [aService('Listeners')] })));
  const onPaper = screen.getByText(
    (_, element) => element?.matches('p.on-paper') === true && /Call 028 9000 0000/.test(element.textContent ?? ''),
  );
  expect(onPaper.hidden).toBe(true);
  expect(onPaper.closest('details')).toBeNull();
});

test('a draft says that it is one, and a region without helpers of its own says that', () => {
  const { show } = draw(aPlan({ draft: true, regionNote: 'These helpers are abroad.' }));
  expect(screen.getByText(plan.draft)).toBeTruthy();
  expect(screen.getByText('These helpers are abroad.')).toBeTruthy();
  show(aPlan());
  expect(screen.queryByText(plan.draft)).toBeNull();
});

test('marking leaves what was unfolded as it was', async () => {
  const { user, show } = draw(planOf(anAction('Tell'), anAction('Write', { timing: 'tonight', how: prose('On paper.') })));
  await user.click(screen.getByRole('heading', { name: 'Write' }));
  show(planOf(anAction('Tell'), anAction('Write', { timing: 'tonight', how: prose('On paper.'), mark: 'done' })));
  expect(screen.getByText('On paper.').closest('details')?.open).toBe(true);
});

test('what was not answered on the way can be added, and leads to its question', async () => {
  const { on, user } = draw(aPlan({ unsaid: [{ step: 'demand', label: 'What they want' }] }));
  await user.click(within(screen.getByRole('list', { name: plan.unsaid })).getByRole('button', { name: 'What they want' }));
  expect(on.change).toHaveBeenCalledWith('demand');
});

describe('for whoever is by themselves with it', () => {
  const actions = [anAction('Tell', { cant: prose('Ask a friend.') }), anAction('Bank'), anAction('Quiet', { timing: 'tonight' })];
  const alone = (more: Partial<PlanView['next']> = {}): PlanView => ({
    ...planOf(...actions, anAction('School', { timing: 'tomorrow' })),
    alone: true,
    next: { current: 'tell', then: ['bank', 'quiet'], done: 0, count: 3, putOff: [], ...more },
  });
  const nextTask = () => document.querySelector('[data-next-task]')?.getAttribute('data-next-task');

  test('the plan opens as one card, with the names of the next two and the way to the whole', async () => {
    const { user } = draw(alone());
    expect(nextTask()).toBe('tell');
    expect([...document.querySelectorAll('.then > li')].map(({ textContent }) => textContent)).toEqual([
      `${plan.then} Bank`,
      `${plan.then} Quiet`,
    ]);
    expect(screen.queryByText('School')).toBeNull();
    await user.click(button(plan.whole));
    expect(nextTask()).toBeUndefined();
    expect(screen.getByRole('heading', { name: plan.timings.tomorrow })).toBeTruthy();
    await user.click(button(plan.oneByOne));
    expect(nextTask()).toBe('tell');
  });

  test('what somebody can’t do stays with what to do then, until they go on', async () => {
    const { on, user, show } = draw(alone());
    await user.click(button(plan.cant));
    expect(on.mark.mock.calls).toEqual([['tell', 'cant']]);
    show(alone({ current: 'bank', then: ['quiet'], done: 1 }));
    expect(screen.getByText('Ask a friend.')).toBeTruthy();
    expect(nextTask()).toBeUndefined();
    await user.click(button(plan.onward));
    expect(nextTask()).toBe('bank');
  });

  test('when all is done it is said that this is enough, what was put off, what comes after, and how to get through the night', async () => {
    const { on, user } = draw(alone({ current: null, then: [], done: 2, putOff: ['quiet'] }), aBar({ tonight: true }));
    const card = screen.getByRole('article', { name: plan.enough.heading });
    expect(card.textContent).toContain(`${plan.enough.putOff} Quiet`);
    expect(card.textContent).toContain(`${plan.enough.tomorrow} School`);
    await user.click(within(card).getByRole('button', { name: words.bar.tonight }));
    expect(on.tonight).toHaveBeenCalledOnce();
  });

  test('who is not offered a way through the night on the bar is not offered one at the end either', () => {
    draw(alone({ current: null, then: [], done: 2 }), aBar({ tonight: false }));
    expect(screen.getByRole('article', { name: plan.enough.heading })).toBeTruthy();
    expect(document.querySelector('[data-enough-tonight]')).toBeNull();
  });

  test('what was chosen and opened is as it was after a page has covered the plan', async () => {
    const { user, show } = draw(alone());
    await user.click(button(plan.whole));
    await user.click(screen.getByRole('heading', { name: 'Quiet' }));
    show(aCrisisPage());
    show(alone());
    expect(screen.getByRole('heading', { name: 'Quiet' }).closest('details')?.open).toBe(true);
  });
});

test('after an answer is changed the plan says what came and what went, with a way to it', async () => {
  const { user, show } = draw(planOf(anAction('Tell'), anAction('Bank')));
  expect(screen.queryByText(plan.changed)).toBeNull();
  show(aQuestion());
  show(planOf(anAction('Tell'), anAction('Write', { timing: 'tonight', how: prose('On paper.') })));
  expect(screen.getByText(plan.gone.replace('{tasks}', 'Bank'))).toBeTruthy();
  await user.click(button(plan.added.replace('{tasks}', 'Write')));
  expect(screen.getByText('On paper.')).toBeTruthy();
});

describe('something new happened', () => {
  const news = aPlan({
    happened: [
      { id: 'posted', label: 'It was posted', to: 'change', step: 'shared' },
      { id: 'came', label: 'They came', to: 'refine', step: 'home' },
      { id: 'wrote', label: 'They wrote', to: 'tool', tool: 'sheet' },
    ],
  });

  test('each piece of news is one tap to what takes it up', async () => {
    const { on, user } = draw({ ...news, hand: { heading: 'In the hand', help: 'Words.', tools: [] } });
    await user.click(screen.getByText(plan.happened));
    for (const name of ['It was posted', 'They came', 'They wrote']) await user.click(button(name));
    expect([on.change.mock.calls, on.refine.mock.calls, on.tool.mock.calls]).toEqual([[['shared']], [['home']], [['sheet']]]);
  });

  test('what only a tool takes up is offered once the tools are here', async () => {
    const { user } = draw(news);
    await user.click(screen.getByText(plan.happened));
    expect(screen.queryByRole('button', { name: 'They wrote' })).toBeNull();
  });
});

test('who stands at the head of the plan is a line at the action that names them, and opens there', async () => {
  draw(planOf(anAction('Tell', { services: ['One', 'Two', 'Three'].map((name) => aService(name)) })));
  expect(screen.getByRole('region', { name: plan.talkFirst }).textContent).toMatch(/One.*Two/);
  expect(card('Tell').queryByText('One listens.')).toBeNull();
  expect(card('Tell').getByRole('article', { name: 'Three' })).toBeTruthy();
  await openFolds();
  expect(card('Tell').getByRole('article', { name: 'One' }).textContent).toContain('One listens.');
});

test('words to read have nothing to tick', () => {
  draw(planOf(anAction('It can ease', { task: false }), anAction('Tell')));
  expect(card('It can ease').queryByRole('button', { name: plan.done })).toBeNull();
  expect(card('Tell').getByRole('button', { name: plan.done })).toBeTruthy();
});

test('what comes next after a refusal is folded away, and says who helps and what nobody can do', async () => {
  const rung = {
    id: 'said-no',
    what: 'If they say no',
    how: prose('Report it once more.'),
    cannot: prose('No office can make them.'),
    services: [aService('Netsafe')],
    guides: [],
    reviewed: false,
  };
  draw(planOf(anAction('Report', { rung }), anAction('Tell')));
  expect(screen.queryByText('Report it once more.')).toBeNull();
  await openFolds();
  const fold = card('Report').getByText(plan.didntWork).closest('details')?.textContent;
  for (const said of ['Report it once more.', 'Netsafe', 'No office can make them.', plan.draftAction]) expect(fold).toContain(said);
  expect(card('Tell').queryByText(plan.didntWork)).toBeNull();
});
