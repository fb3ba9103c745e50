import { expect, test } from 'vitest';
import { changesBetween } from '../../../src/flow/review/changes.ts';
import { aLine, loadedFlow, type Parts, signable } from '../../support/a-flow.ts';

const aFlow = (parts: Parts = {}) => [signable(loadedFlow(parts))];
const before = aFlow();
const call = { timing: 'now', services: [{ topic: 'listening' }], sources: ['BOOK'] };

test('content that is the same has no changes', () => {
  expect(changesBetween(before, aFlow())).toEqual([]);
});

test('new words are told for whom they changed, as they were and as they are', () => {
  const after = aFlow({ actionWords: { call: { what: { common: 'What call is', adult: 'Ring somebody' }, how: 'How call is done' } } });
  expect(changesBetween(before, after)).toEqual([
    {
      unit: 'small/action:call',
      name: 'What call is',
      kind: 'changed',
      facets: [{ label: 'What to do, for an adult', before: 'What call is', after: 'Ring somebody', words: true }],
    },
  ]);
});

test('a condition that changed is told in words', () => {
  const after = aFlow({ actions: { call: { ...call, when: { safe: 'no' } } } });
  expect(changesBetween(before, after)).toMatchObject([
    { facets: [{ label: 'Who gets it', before: 'always', after: '“Short of safe” is “Label of no”' }] },
  ]);
});

test('what came and what went are told as such', () => {
  const more = aFlow({ actions: { wait: { timing: 'later', sources: ['BOOK'] } } });
  const inOrder = { unit: 'small/order:all', kind: 'changed', facets: [] };
  expect(changesBetween(before, more)).toMatchObject([{ unit: 'small/action:wait', kind: 'new' }, inOrder]);
  expect(changesBetween(more, before)).toMatchObject([inOrder, { unit: 'small/action:wait', kind: 'gone' }]);
});

test('what is new is told with all that it says', () => {
  const more = aFlow({ actions: { wait: { timing: 'later', sources: ['BOOK'] } } });
  expect(changesBetween(before, more)[0]?.facets).toEqual(
    expect.arrayContaining([
      { label: 'When', before: null, after: 'later', words: false },
      { label: 'What to do, for an adult', before: null, after: 'What wait is', words: true },
    ]),
  );
});

test('another number of a service is told', () => {
  const after = aFlow({ services: { 'a-line': { ...aLine, channels: [{ by: 'phone', number: '116111', shown: '116 111' }] } } });
  expect(changesBetween(before, after)[0]?.facets[0]).toMatchObject({
    label: 'How to reach it',
    before: 'phone 116 123',
    after: 'phone 116 111',
  });
});

test('nothing hides behind what a sentence says', () => {
  const after = aFlow({ services: { 'a-line': { ...aLine, checked: '2026-01-02', rank: 99 } } });
  expect(changesBetween(before, after)).toMatchObject([
    {
      facets: [
        { label: 'Last checked', before: '2026-01-01', after: '2026-01-02' },
        { label: 'rank', before: '50', after: '99' },
      ],
    },
  ]);
});

test('another order is told by what moved', () => {
  const wait = { timing: 'later', sources: ['BOOK'] };
  const turned = changesBetween(aFlow({ actions: { rest: wait, wait } }), aFlow({ actions: { wait, rest: wait } }));
  expect(turned).toMatchObject([{ unit: 'small/order:all', facets: [{ label: 'actions', before: 'rest, wait', after: 'wait, rest' }] }]);
});

test('a change of a promise is told in words', () => {
  const promise = (most: number) => ({
    files: {
      'small/promises.yaml': `few:\n  says: Few questions.\n  sources: [BOOK]\n  holds: [{ kind: most-questions, most: ${most} }]\n`,
    },
  });
  expect(changesBetween(aFlow(promise(3)), aFlow(promise(9)))).toMatchObject([
    {
      unit: 'small/promise:few',
      facets: [
        {
          label: 'What is proved, 1',
          before: 'most questions: most 3, for everybody',
          after: 'most questions: most 9, for everybody',
        },
      ],
    },
  ]);
});
