import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/flow/said.ts';
import { follow } from '../../src/journey/follow.ts';
import { sceneOf } from '../../src/journey/view/scene.ts';
import type { PlanActionView, PlanView } from '../../src/journey/view/view.ts';
import { viewOf } from '../../src/journey/view/view-of.ts';
import { programmeText } from '../../src/ui/text/programme-text.ts';
import { currentContent } from '../support/current-flows.ts';

const { flow, directory } = currentContent();

const people = {
  'a young person': { audience: 'young-person', 'safe-now': 'safe', 'suicide-check': 'no', tell: 'parent', age: '13-15', region: 'gb-nir' },
  'a young person in distress': { audience: 'young-person', 'suicide-check': 'yes', age: '13-15', region: 'gb-nir' },
  'a carer': { audience: 'carer', 'safe-now': 'safe', 'suicide-check': 'no', age: '13-15', region: 'gb-nir' },
  'an adult': { audience: 'adult', 'safe-now': 'safe', 'suicide-check': 'no', 'image-age': 'adult', region: 'gb-nir' },
};

function planWith(said: Readonly<Record<string, string>>, apps: readonly string[]): PlanView {
  const answers = [...Object.entries(said).map(([step, option]) => ({ step, options: [option] })), { step: 'apps', options: apps }];
  const { at, way, refinements } = follow(flow, answers, 'silent');
  const journey = { way, refinements, kept: [], replay: 'off' as const, refining: null, tool: null, marks: {}, turned: {} };
  const view = viewOf(
    sceneOf(flow, directory, { journey, step: at, canGoBack: true }, { now: new Date('2026-11-24T02:00:00Z'), guessedRegion: null }),
  );
  if (view.page !== 'plan') throw new Error(`These answers lead to "${at}" and to no plan.`);
  return view;
}

const actionsOf = (view: PlanView): readonly PlanActionView[] => view.groups.flatMap(({ actions }) => actions);
const actionIn = (view: PlanView, id: string): PlanActionView | undefined => actionsOf(view).find((action) => action.id === id);
const partOf = (id: string): string | undefined => flow.actions.find((action) => action.id === id)?.guide;

const apps = directory.platforms.filter(({ id }) => {
  const step = flow.steps[flow.facts.apps ?? ''];
  return step !== undefined && step.kind !== 'plan' && step.options.some((option) => option.id === id);
});

/** What wipes a chat, takes it off the phone or ends the way into the account: nothing that stands before it can be done after it. */
const endings: readonly string[] = ['block', 'suspend'];
/** Whether doing `then` before `first` loses something. Hiding, locking and reporting change places freely; a payment is stopped at the bank. */
const losesBefore = (first: string, then: string): boolean => first === 'evidence' || (endings.includes(then) && first !== 'after-paying');

describe.each(Object.entries(people))('%s', (_, said) => {
  test('meets what there is to do on an app in the order that loses nothing there', () => {
    for (const app of apps) {
      for (const { actions, timing } of planWith(said, [app.id]).groups) {
        const parts = actions
          .filter(({ guides }) => guides.some(({ platform, steps }) => platform === app.id && steps.length > 0))
          .map(({ id }) => partOf(id));
        const late = app.order.flatMap((first, at) =>
          app.order
            .slice(at + 1)
            .filter((then) => losesBefore(first, then) && parts.includes(first) && parts.includes(then))
            .filter((then) => parts.indexOf(then) < parts.indexOf(first))
            .map((then) => `${then} before ${first}`),
        );
        expect({ app: app.id, timing, late }).toEqual({ app: app.id, timing, late: [] });
      }
    }
  });

  test('reads that the picture must stay before anything about hiding the account', () => {
    for (const { actions } of planWith(said, ['instagram']).groups) {
      const ids = actions.map(({ id }) => id);
      if (ids.includes('suspend-do-not-delete') && ids.includes('keep-the-original'))
        expect(ids.indexOf('keep-the-original')).toBeLessThan(ids.indexOf('suspend-do-not-delete'));
    }
    const timings = planWith(said, ['instagram']).groups.map(({ actions }) => actions.map(({ id }) => id));
    const at = (id: string): number => timings.findIndex((ids) => ids.includes(id));
    expect(at('keep-the-original')).toBeLessThanOrEqual(at('suspend-do-not-delete'));
  });

  test('meets guides of the apps they named and of no other', () => {
    const view = planWith(said, ['instagram', 'kik']);
    const shown = new Set(actionsOf(view).flatMap(({ guides }) => guides.map(({ platform }) => platform)));
    const forAny = directory.platforms.filter(({ kind }) => kind === 'other' || kind === 'device').map(({ id }) => id);
    expect([...shown].filter((id) => !['instagram', 'kik', ...forAny].includes(id))).toEqual([]);
  });
});

test.each(Object.entries(people))('%s reads how to take a screenshot beside how to keep the words, whatever they named', (_, said) => {
  for (const named of [[], ['snapchat']]) {
    const keeping = actionsOf(planWith(said, named)).filter(({ id }) => partOf(id) === 'evidence');
    expect(keeping).not.toEqual([]);
    for (const { guides } of keeping) expect(guides.map(({ platform }) => platform)).toContain('phone-or-computer');
  }
});

test('no guide about keeping the words says that a grown person may not keep their own picture', () => {
  const steps = directory.platforms.flatMap(({ id, guides }) => (guides.evidence?.steps ?? []).map((step) => ({ id, step: textOf(step) })));
  const forbids = steps.filter(({ step }) => /words only|paper only|\b(?:never|do not|don't) (?:copy|save|screenshot)/i.test(step));
  expect(forbids.filter(({ step }) => !/under 18/.test(step))).toEqual([]);
});

test('on every app, "it must still be on the phone" stands before the step that hides or ends the account', () => {
  for (const { id, guides } of directory.platforms) {
    const steps = (guides.suspend?.steps ?? []).map(textOf);
    const ending = steps.findIndex((step) => /\b(deactivate|deactivation|disable|deletion|delete)\b/i.test(step));
    if (ending === -1) continue;
    const kept = steps.findIndex((step) => /must still be on the phone/.test(step));
    expect({ id, told: kept !== -1 && kept < ending }).toEqual({ id, told: true });
  }
});

describe.each(Object.entries(people))('%s, on apps where the order decides', (_, said) => {
  const guidesOf = (app: string) =>
    actionsOf(planWith(said, [app])).flatMap(({ id, guides }) =>
      guides.filter(({ platform }) => platform === app).map((guide) => ({ part: partOf(id), ...guide })),
    );

  test('on Kik the words are kept before the one button that reports, blocks and wipes the chat', () => {
    const guides = guidesOf('kik');
    const places = ['evidence', 'report', 'block'].map((part) => guides.findIndex((guide) => guide.part === part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    const report = guides.find(({ part }) => part === 'report');
    expect(report?.traps).toContain('Blocking wipes the whole chat from your phone. Write it down first.');
    const steps = report?.steps ?? [];
    expect(steps[0]).toMatch(/^Write down the words first/);
    expect(steps.at(-1)).toMatch(/notes done.*Report and Block/);
  });

  test.each(['snapchat', 'x'])(
    'on %s a pause that becomes a deletion says so, before its first step, in its steps and at its link',
    (app) => {
      const pause = guidesOf(app).find(({ part }) => part === 'suspend');
      expect(pause?.traps.join(' ')).toMatch(/30/);
      expect(pause?.steps.join(' ')).toMatch(/After 30 days the account is gone/);
      expect(pause?.steps.findIndex((step) => /log in again in time/.test(step))).toBeLessThan(
        pause?.steps.findIndex((step) => /Deactivate|switches the account off/.test(step)) ?? -1,
      );
      expect(pause?.links.map(({ label }) => label)).toEqual([expect.stringMatching(/gone after 30 days/)]);
    },
  );

  test('on Instagram the day is written beside the user name', () => {
    const steps = guidesOf('instagram').find(({ part }) => part === 'evidence')?.steps ?? [];
    expect(steps.join(' ')).toMatch(/user name/i);
    expect(steps.join(' ')).toMatch(/date/i);
  });
});

test('nothing that ends an account, or a chat for both, comes before "it must still be on the phone" on any plan', () => {
  for (const app of apps) {
    for (const { part, steps } of actionsOf(planWith(people['a young person'], [app.id])).flatMap(({ id, guides }) =>
      guides.filter(({ platform }) => platform === app.id).map((guide) => ({ part: partOf(id), ...guide })),
    )) {
      if (part !== 'suspend')
        expect({ app: app.id, part, ends: steps.filter((step) => /^(delete|deactivate|tap delete|tap deactivate)\b/i.test(step)) }).toEqual(
          { app: app.id, part, ends: [] },
        );
    }
  }
});

test('an app that cannot be paused says so, and not how any app is paused', () => {
  const suspend = actionIn(planWith(people['a young person'], ['whatsapp']), 'suspend-do-not-delete');
  expect(suspend?.guides.map(({ platform, steps }) => ({ platform, steps }))).toEqual([{ platform: 'whatsapp', steps: [] }]);
  expect(suspend?.guides[0]?.traps[0]).toMatch(/no pause/);
});

test('whoever names no app reads the guide for any', () => {
  const suspend = actionIn(planWith(people['a young person'], ['unsure']), 'suspend-do-not-delete');
  expect(suspend?.guides.map(({ platform }) => platform)).toEqual(['other']);
});

test('an app that has closed says so', () => {
  const guides = actionsOf(planWith(people['an adult'], ['omegle'])).flatMap((action) => action.guides);
  expect(guides.filter(({ platform }) => platform === 'omegle').map(({ status }) => status)).toContain(
    'Omegle closed in November 2023. Sites with that name now are copies. You can still get help.',
  );
});

test('the plan promises of a tool only what is known of the apps that were named', () => {
  const tool = actionIn(planWith(people['a young person'], ['instagram', 'snapchat', 'whatsapp']), 'take-it-down');
  expect(tool?.programmes).toEqual([{ tool: 'Take It Down', apps: ['Instagram', 'Snapchat'], unsure: ['WhatsApp'] }]);
  expect(tool?.programmes.map((programme) => programmeText(programme, flow.words))).toEqual([
    'Instagram and Snapchat take part in Take It Down. We could not confirm it for WhatsApp. Private chats cannot be checked.',
  ]);
  const likely = actionIn(planWith(people['a young person'], ['threads']), 'take-it-down');
  expect(likely?.programmes).toEqual([{ tool: 'Take It Down', apps: [], unsure: ['Threads'] }]);
  expect(actionIn(planWith(people['a young person'], ['unsure']), 'take-it-down')?.programmes).toEqual([]);
});

describe('somebody who named a way to pay and no app', () => {
  const view = planWith({ ...people['an adult'], contact: 'shown', paid: 'paid', 'paid-how': 'gift-cards' }, []);
  const platforms = (part: string): readonly string[] =>
    actionsOf(view)
      .filter(({ id }) => partOf(id) === part)
      .flatMap(({ guides }) => guides.map(({ platform }) => platform));

  test('meets the steps for any app beside those for what was paid with', () => {
    expect(platforms('report')).toEqual(expect.arrayContaining(['gift-cards', 'other']));
    expect(platforms('after-paying')).toEqual(['gift-cards']);
  });

  test('is not told to hide the account of a card', () => {
    expect(platforms('suspend')).toEqual(['other']);
  });
});
