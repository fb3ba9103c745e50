import { expect, test } from 'vitest';
import { changesBetween } from '../../../src/flow/review/changes.ts';
import { loadedFlow, type Parts, signable } from '../../support/a-flow.ts';

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
  expect(changesBetween(before, more)).toMatchObject([{ unit: 'small/action:wait', kind: 'new' }]);
  expect(changesBetween(more, before)).toMatchObject([{ unit: 'small/action:wait', kind: 'gone' }]);
});

test('another number of a service is told', () => {
  const after = aFlow({
    services: {
      'a-line': {
        name: 'A line',
        kind: 'crisis-line',
        topics: ['listening'],
        regions: ['world'],
        audiences: ['young-person', 'carer', 'professional', 'adult'],
        what: 'Somebody to talk to.',
        channels: [{ by: 'phone', number: '116111', shown: '116 111' }],
        sources: [{ url: 'https://example.org', says: 'so' }],
        confidence: 'high',
        checked: '2026-01-01',
      },
    },
  });
  expect(changesBetween(before, after)).toMatchObject([
    { unit: 'service:a-line', facets: [{ label: 'How to reach it', before: 'phone 116 123', after: 'phone 116 111' }] },
  ]);
});

test('a change of what no sentence is said of is told by where it stands', () => {
  const promise = (most: number) => ({
    files: {
      'small/promises.yaml': `few:\n  says: Few questions.\n  sources: [BOOK]\n  holds: [{ kind: most-questions, most: ${most} }]\n`,
    },
  });
  expect(changesBetween(aFlow(promise(3)), aFlow(promise(9)))).toMatchObject([
    { unit: 'small/promise:few', facets: [{ label: 'holds → 1 → most', before: '3', after: '9' }] },
  ]);
});
