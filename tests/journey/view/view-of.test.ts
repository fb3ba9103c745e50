import { describe, expect, test } from 'vitest';
import { sceneOf } from '../../../src/journey/view/scene.ts';
import type { OptionView, View } from '../../../src/journey/view/view.ts';
import { viewOf } from '../../../src/journey/view/view-of.ts';
import { barOf } from '../../../src/journey/view/view-on-the-way.ts';
import { aContent } from '../../support/a-flow.ts';
import { type Walk, walk } from '../../support/walk.ts';

const { flow, directory } = aContent({
  flow: { tonight: { action: 'call', after: 'safe', when: { not: { who: 'adult' } } } },
  actions: {
    'dont-reply': { dont: true, sources: ['BOOK'] },
    breathe: { when: { who: 'carer' }, sources: ['BOOK'] },
    move: { timing: 'now', when: { safe: 'no' }, sources: ['BOOK'] },
  },
  actionWords: { call: { what: { common: 'Call', carer: 'Call together' }, how: 'Call **now**', why: 'Because.' } },
  steps: {
    safe: {
      kind: 'question',
      options: ['yes', 'no', { id: 'boss', when: { who: 'adult' } }, 'unsure'],
      silence: 'unsure',
      cautious: ['no'],
      shows: ['dont-reply', 'breathe'],
      services: [{ topic: 'listening', most: 1 }],
      next: [{ when: { safe: 'no' }, to: 'danger' }, { to: 'where' }],
    },
    danger: { kind: 'notice', page: 'crisis', options: ['on'], services: [{ topic: 'listening' }], next: [{ to: 'where' }] },
    where: {
      kind: 'question',
      options: { from: 'regions', then: ['elsewhere'] },
      silence: 'elsewhere',
      cautious: ['elsewhere'],
      next: [{ to: 'plan' }],
    },
  },
  stepWords: {
    safe: {
      heading: { common: 'Are you safe?', carer: 'Is your child safe?' },
      short: 'Safe',
      options: { yes: 'Yes', no: { label: 'No', hint: 'We will help' }, boss: 'At work', unsure: 'Not sure' },
    },
  },
  regions: { isle: { name: 'Isle', 'part-of': 'world', emergency: { number: '911' }, 'leave-to': 'https://example.org' } },
});

const now = new Date('2026-01-15T12:00:00Z');
const view = ({ standing }: Walk, guessedRegion: string | null = null): View =>
  viewOf(sceneOf(flow, directory, standing, { now, guessedRegion }));
const optionsOf = (shown: View): readonly OptionView[] => ('options' in shown ? shown.options : []);
const start = walk(flow);
const carer = start.answering({ who: 'carer' });
const plan = carer.answering({ safe: 'yes', where: 'home' });

describe('a page is complete with its words', () => {
  test('a notice has its ways on', () => {
    expect(view(start)).toMatchObject({ page: 'notice', step: 'who', heading: 'Heading of who', canGoBack: false });
    expect(optionsOf(view(start)).map(({ label }) => label)).toContain('Label of carer');
  });

  test('a question is asked in the words of the audience', () => {
    expect(view(carer)).toMatchObject({ page: 'question', heading: 'Is your child safe?', canGoBack: true });
    expect(view(start.answering({ who: 'adult' }))).toMatchObject({ heading: 'Are you safe?' });
  });

  test('only what is offered to this person is shown', () => {
    expect(optionsOf(view(carer)).map(({ id }) => id)).toEqual(['yes', 'no', 'unsure']);
    expect(optionsOf(view(start.answering({ who: 'adult' }))).map(({ id }) => id)).toEqual(['yes', 'no', 'boss', 'unsure']);
  });

  test('the way not to answer is told apart', () => {
    expect(
      optionsOf(view(carer))
        .filter(({ silence }) => silence)
        .map(({ id }) => id),
    ).toEqual(['unsure']);
  });

  test('an option may have a hint', () => {
    expect(optionsOf(view(carer)).map(({ hint }) => hint)).toEqual([null, 'We will help', null]);
  });

  test('help stands above the question, for those it holds for', () => {
    const shownIds = (reached: Walk) => {
      const shown = view(reached);
      return 'shown' in shown ? shown.shown.map(({ id }) => id) : [];
    };
    expect(shownIds(carer)).toEqual(['dont-reply', 'breathe']);
    expect(shownIds(start.answering({ who: 'adult' }))).toEqual(['dont-reply']);
  });

  test('helpers on a page are those for this person', () => {
    expect(view(carer)).toMatchObject({ services: [{ id: 'a-line', what: 'Somebody to talk to.' }] });
  });

  test('the answer given before going back is marked, and counts for nothing', () => {
    const back = carer.answering({ safe: 'yes' }).goingBack();
    expect(
      optionsOf(view(back))
        .filter(({ chosen }) => chosen)
        .map(({ id }) => id),
    ).toEqual(['yes']);
  });

  test('the likeliest region stands first, and none is left out', () => {
    const asked = carer.answering({ safe: 'yes' });
    expect(optionsOf(view(asked, 'isle')).map(({ id }) => id)).toEqual(['isle', 'home', 'elsewhere']);
    expect(optionsOf(view(asked, 'atlantis')).map(({ id }) => id)).toEqual(['home', 'isle', 'elsewhere']);
  });

  test('a refinement does not count the questions that are left', () => {
    expect(view(plan.opening('apps'))).toMatchObject({ page: 'question', step: 'apps', questionsLeft: null });
    expect(view(carer)).toMatchObject({ questionsLeft: 1 });
  });

  test('after a change, what is already answered is no question that is left', () => {
    expect(view(plan.doing({ type: 'change', step: 'safe' }))).toMatchObject({ step: 'safe', questionsLeft: 0 });
    expect(view(carer.answering({ safe: 'yes' }).goingBack())).toMatchObject({ step: 'safe', questionsLeft: 1 });
  });
});

describe('people only', () => {
  test('a step that is a crisis page has helpers and its way on, and no tasks', () => {
    const danger = view(carer.answering({ safe: 'no' }));
    expect(danger).toMatchObject({ page: 'crisis', step: 'danger', resume: null, services: [{ id: 'a-line' }] });
    expect(danger).not.toHaveProperty('shown');
  });

  test('the page behind "Talk to someone" has the way back, and the words of the audience', () => {
    const crisis = view(carer.doing({ type: 'crisis' }));
    expect(crisis).toMatchObject({ page: 'crisis', step: null, canGoBack: true, services: [{ id: 'a-line' }] });
    expect('resume' in crisis && crisis.resume).toBeTruthy();
    expect(crisis.heading).not.toBe('');
  });

  test('the way through tonight is one action of the plan, for whoever comes to it', () => {
    expect(view(carer.answering({ safe: 'yes' }).doing({ type: 'tonight' }))).toMatchObject({
      page: 'crisis',
      heading: 'Call together',
      help: [{ p: ['Call ', { strong: 'now' }] }],
    });
  });
});

describe('the plan', () => {
  test('lists the don’ts, and under each timing what is to be done', () => {
    expect(view(plan)).toMatchObject({
      page: 'plan',
      donts: [{ id: 'dont-reply' }],
      groups: [{ timing: 'now', actions: [{ id: 'call', what: 'Call together', mark: null, services: [{ id: 'a-line' }] }] }],
    });
  });

  test('lists the answers given in words, and no page that only was read', () => {
    const danger = view(carer.answering({ safe: 'no', danger: 'on', where: 'home' }));
    expect(danger.page === 'plan' && danger.answers).toEqual([
      { step: 'who', question: 'Short of who', answer: 'Label of carer' },
      { step: 'safe', question: 'Safe', answer: 'No' },
      { step: 'where', question: 'Short of where', answer: 'Home' },
    ]);
  });

  test('offers refinements, each with the answer it has', () => {
    const refined = view(plan.refining({ apps: 'chat' }));
    expect(refined.page === 'plan' && refined.refinements).toEqual([
      { step: 'apps', label: 'Short of apps', answer: 'Chat' },
      { step: 'payments', label: 'Short of payments', answer: null },
    ]);
  });

  test('keeps what was marked', () => {
    const marked = view(plan.doing({ type: 'mark', action: 'call', as: 'not-now' }));
    expect(marked.page === 'plan' && marked.groups[0]?.actions[0]?.mark).toBe('not-now');
  });

  test('says that it is a draft while anything on it is not signed off', () => {
    expect(view(plan)).toMatchObject({ draft: true });
  });
});

describe('the plan at once', () => {
  test('is offered from the answer on that the flow names, and never where nothing more would be asked', () => {
    const offered = (at: Walk) => {
      const shown = view(at);
      return shown.page === 'question' && shown.planNow;
    };
    expect(offered(carer)).toBe(false);
    // After it only the place is asked, and not to answer that is the same.
    expect(offered(carer.answering({ safe: 'yes' }))).toBe(false);
  });

  test('offers to add what was not answered', () => {
    const silent = view(carer.answering({ safe: 'yes', where: 'elsewhere' }));
    expect(silent.page === 'plan' && silent.unsaid).toEqual([{ step: 'where', label: 'Short of where' }]);
    expect(view(plan)).toMatchObject({ unsaid: [] });
  });
});

describe('the bar', () => {
  const bar = ({ standing }: Walk, guessedRegion: string | null) => barOf(sceneOf(flow, directory, standing, { now, guessedRegion }));

  test('calls the emergency number of where the person is, as far as anybody knows', () => {
    expect(bar(start, null).emergency).toEqual({ number: '112', href: 'tel:112' });
    expect(bar(start, 'isle').emergency.number).toBe('911');
    expect(bar(plan, 'isle').emergency.number).toBe('999');
  });

  test('shows the way through tonight once its question is answered, to whom it is for', () => {
    expect(bar(carer, null).tonight).toBe(false);
    expect(bar(carer.answering({ safe: 'yes' }), null).tonight).toBe(true);
    const adult = start.answering({ who: 'adult', safe: 'yes' });
    expect(bar(adult, null).tonight).toBe(false);
    expect(adult.doing({ type: 'tonight' }).at).toBe(adult.at);
  });
});
