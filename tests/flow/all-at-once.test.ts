import { describe, expect, test } from 'vitest';
import { problemsText } from '../../src/build/commands/print-problems.ts';
import { loadedFlow, locale, type Parts } from '../support/a-flow.ts';
import { placeIn, toldOf } from '../support/problems/case.ts';

/** Six slips in six places, made by six people. */
const broken: Parts = {
  steps: {
    safe: {
      kind: 'question',
      options: ['yes', 'no', 'unsure'],
      silence: 'unsure',
      cautious: ['no'],
      next: [{ when: { safe: 'no' }, to: 'nowhere' }, { to: 'money' }],
    },
    money: {
      kind: 'question',
      options: ['paid', 'unsure'],
      silence: 'unsure',
      cautious: ['paid'],
      next: [{ when: { money: 'paid' }, to: 'where' }],
    },
    plan: { kind: 'plan', refines: [{ step: 'apps' }], refine: [{ step: 'apps' }, { step: 'payments' }] },
  },
  actions: { rest: { timing: 'now', when: { safe: 'no' }, services: [{ topic: 'in-care' }], sources: ['BOOK'] } },
  actionWords: { rest: { what: { 'young-person': 'Rest', carer: 'Rest', adult: 'Rest' }, how: 'Rest' } },
  files: { 'shared/directory/platforms/chat.yaml': 'id: chat\nname: Chat: the app\n' },
};

const at = (code: string, file: string, marker: string, what: string) => ({ code, file, ...placeIn(broken, file, marker), what });

test('all problems are reported at once, each with its own place', () => {
  expect(toldOf(broken)).toEqual(
    [
      at(
        'yaml-syntax',
        'shared/directory/platforms/chat.yaml',
        'name: »Chat: the app',
        'Nested mappings are not allowed in compact mappings',
      ),
      at(
        'need-unmet',
        'small/actions.yaml',
        'rest:',
        'action "rest" needs in-care: none for young-person, 0 to 120 years, Home and 7 more',
      ),
      at('unknown-step', 'small/flow.yaml', 'to: nowhere', 'step "nowhere"'),
      at('unknown-key', 'small/flow.yaml', 'refines:', 'key "refines"'),
      at('no-way-on', 'small/flow.yaml', '»next:\n      - when:\n          money', 'step "money": the last way on has a condition'),
      at('words-missing', `small/words/${locale}/actions-all.yaml`, 'rest:', '"what" of action "rest" for professional'),
    ].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
  );
});

test('each is printed with file, line, what, why and what to do, and they are counted', () => {
  const text = problemsText(loadedFlow(broken).problems);
  expect(text).toMatch(/^flows\/shared\/directory\/platforms\/chat\.yaml:2:7 {2}yaml-syntax\n {2}What: .+\n {2}Why: .+\n {2}To do: .+\n/m);
  expect(text).toMatch(/6 problems in flows\/\.$/);
});

test('content with any problem is not given to anybody', () => {
  expect(loadedFlow(broken).content).toBeNull();
  expect(loadedFlow().content).not.toBeNull();
});

describe('a file that cannot be read', () => {
  const codesWithout = (file: string, more: Parts = {}) => toldOf({ ...more, files: { [file]: 'a: b: c\n' } }).map(({ code }) => code);

  test.each([
    'shared/directory/regions.yaml',
    'shared/directory/services/all.yaml',
    'shared/directory/platforms/chat.yaml',
    'small/actions.yaml',
    'small/flow.yaml',
    'shared/sources.yaml',
    `small/words/${locale}/actions-all.yaml`,
    `small/words/${locale}/steps.yaml`,
    `shared/words/${locale}/interface.yaml`,
  ])('%s is one problem, and not one more for each thing that was in it', (file) => {
    expect(codesWithout(file).filter((code) => code !== 'yaml-syntax')).toEqual([]);
  });

  test('hides no problem of the others', () => {
    const next = [{ when: { safe: 'no' }, to: 'where' }];
    const stuck = { safe: { kind: 'question', options: ['no', 'unsure'], silence: 'unsure', cautious: ['no'], next } };
    expect(codesWithout(`shared/words/${locale}/interface.yaml`, { steps: stuck })).toEqual(['yaml-syntax', 'no-way-on']);
    expect(codesWithout(`small/words/${locale}/steps.yaml`, { actionWords: { call: { what: { carer: 'Call' }, how: 'Call' } } })).toContain(
      'words-missing',
    );
  });
});

describe('an entry that is refused', () => {
  test('to mention it is no second problem', () => {
    expect(
      toldOf({
        flow: { cases: { afraid: { safe: 7 } } },
        actions: { rest: { timing: 'now', when: { case: 'afraid' }, sources: ['BOOK'] } },
      }).map(({ code }) => code),
    ).toEqual(['shape']);
    expect(
      toldOf({
        steps: { safe: { kind: 'question', options: ['no', 'unsure'], silence: 'unsure', cautious: 'no', next: [{ to: 'where' }] } },
        actions: { rest: { timing: 'now', when: { safe: 'no' }, sources: ['BOOK'] } },
      }).map(({ code }) => code),
    ).toEqual(['shape']);
  });

  test('the lines of what stands after it in a list are still right', () => {
    const parts: Parts = {
      regions: {
        lost: { name: 'Lost', 'part-of': 'world', emergency: { number: 'none' }, 'leave-to': 'https://example.org' },
        isle: { name: 'Isle', 'part-of': 'sea', emergency: { number: '112' }, 'leave-to': 'https://example.org' },
      },
    };
    const unknown = toldOf(parts).find(({ code }) => code === 'unknown-region');
    expect(unknown).toMatchObject(placeIn(parts, 'shared/directory/regions.yaml', 'part-of: sea'));
  });
});
