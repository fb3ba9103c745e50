import { expect, test } from 'vitest';
import { changesBetween } from '../../../src/flow/review/changes.ts';
import { aContent } from '../../support/a-flow.ts';

const before = aContent();
const call = { timing: 'now', services: [{ topic: 'listening' }], sources: ['BOOK'] };

test('content that is the same has no changes', () => {
  expect(changesBetween(before, aContent())).toEqual([]);
});

test('new words are told for whom they changed, as they were and as they are', () => {
  const after = aContent({ actionWords: { call: { what: { common: 'What call is', adult: 'Ring somebody' }, how: 'How call is done' } } });
  expect(changesBetween(before, after)).toEqual([
    {
      unit: 'action:call',
      name: 'What call is',
      kind: 'changed',
      facets: [{ label: 'What to do, for an adult', before: 'What call is', after: 'Ring somebody' }],
    },
  ]);
});

test('a condition that changed is told in words', () => {
  const after = aContent({ actions: { call: { ...call, when: { safe: 'no' } } } });
  expect(changesBetween(before, after)).toMatchObject([
    { facets: [{ label: 'Who gets it', before: 'always', after: '“Short of safe” is “Label of no”' }] },
  ]);
});

test('what came and what went are told as such', () => {
  const more = aContent({ actions: { wait: { timing: 'later', sources: ['BOOK'] } } });
  expect(changesBetween(before, more)).toMatchObject([{ unit: 'action:wait', kind: 'new' }]);
  expect(changesBetween(more, before)).toMatchObject([{ unit: 'action:wait', kind: 'gone' }]);
});

test('another number of a service is told', () => {
  const after = aContent({
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
