import { expect, test } from 'vitest';
import { releaseText } from '../../src/build/commands/release.ts';
import type { UnitState } from '../../src/flow/review/units.ts';

const hash = '0'.repeat(64);
const review = { unit: 'flow/action:one', reviewer: 'Test key 0001', role: 'no person, a test', date: '2026-11-28', hash };
const signed: UnitState = { id: 'flow/action:one', name: 'One', hash, state: 'signed', review };
const draft: UnitState = { id: 'service:two', name: 'Two', hash, state: 'unsigned', review: null };
const given = {
  version: '1.0.0',
  edition: 'abcd1234',
  facts: { 'service:two': { by: 'Test key 0002', on: '2026-11-28', facts: [] } },
  unaccepted: [],
};

test('a release names its edition, who signed what, who compared the facts, and says that the rest is a draft', () => {
  const text = releaseText({ ...given, units: [signed, draft] });
  expect(text).toContain('edition abcd1234');
  expect(text).toContain('1 of 2 parts of the content are drafts');
  expect(text).toContain('| action | 1 | 0 |');
  expect(text).toContain('| service | 0 | 1 |');
  expect(text).toContain('Test key 0001, no person, a test: 1');
  expect(text).toContain('Test key 0002: 1');
});

test('where all is signed it says so; what nobody accepted is named', () => {
  expect(releaseText({ ...given, units: [signed] })).not.toMatch(/draft:|drafts/);
  const waiting = releaseText({ ...given, units: [signed], unaccepted: [{ unit: 'region:gb', name: 'GB', state: 'changed' }] });
  expect(waiting).toContain('- region:gb (changed)');
});
