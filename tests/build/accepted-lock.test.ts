import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acceptedFile, readAccepted, unacceptedIn, writeAccepted } from '../../src/build/accepted-lock.ts';
import { whatChanged } from '../../src/build/commands/changes.ts';
import { changesText } from '../../src/build/commands/changes-text.ts';
import { unitsOf } from '../../src/flow/review/units.ts';
import { loadedFlow, type Parts, signable } from '../support/a-flow.ts';

const folder = mkdtempSync(join(tmpdir(), 'handrail-'));
const flow = (parts: Parts = {}) => [signable(loadedFlow(parts))];
const accepted = { by: 'A. Reader, safeguarding lead', on: '2026-11-20', why: 'A "first" edition: read' };
const lockOf = (parts: Parts = {}) => new Map(unitsOf(flow(parts)).map(({ id, hash }) => [id, { hash, ...accepted }]));

const people = {
  'small/people.yaml': 'kim:\n  who: Kim, who is not safe.\n  answers: { who: adult, safe: no }\n',
};
const ring = { actionWords: { call: { what: 'Ring nobody', how: 'How call is done' } } };

test('what was accepted is read as it was written, in order of name, one line each', () => {
  writeAccepted(lockOf(), folder);
  expect(new Map(readAccepted(folder))).toEqual(lockOf());
  const lines = readFileSync(join(folder, acceptedFile), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toEqual([...lines].sort());
  expect(lines.length).toBe(lockOf().size);
});

test('a lock that somebody wrote by hand is refused, with the place', () => {
  writeFileSync(join(folder, acceptedFile), 'small/action:call: { hash: abc, by: me, on: 2026-11-20, why: so }\n');
  expect(() => readAccepted(folder)).toThrow('small/action:call → hash');
});

test('what is not as it was accepted waits, and nothing else', () => {
  expect(unacceptedIn(unitsOf(flow()), lockOf())).toEqual([]);
  expect(unacceptedIn(unitsOf(flow(ring)), lockOf())).toMatchObject([{ unit: 'small/action:call', state: 'changed' }]);
  const more = { actions: { wait: { timing: 'later', sources: ['BOOK'] } } };
  const order = { unit: 'small/order:all', state: 'changed' };
  expect(unacceptedIn(unitsOf(flow(more)), lockOf())).toMatchObject([{ unit: 'small/action:wait', state: 'new' }, order]);
  expect(unacceptedIn(unitsOf(flow()), lockOf(more))).toMatchObject([order, { unit: 'small/action:wait', state: 'gone' }]);
});

test('a change is told with what an invented person read before and reads now, and who must accept it', () => {
  const told = whatChanged(flow({ files: people }), flow({ ...ring, files: people }));
  const text = changesText({
    since: 'v1',
    ...told,
    unaccepted: [{ unit: 'small/action:call', name: 'Ring nobody', state: 'changed' }],
  });
  expect(told.people).toEqual([{ who: 'Kim, who is not safe.', before: ['now: What call is'], now: ['now: Ring nobody'] }]);
  for (const part of ['Could hurt somebody', 'before: What call is', 'Kim, who is not safe.', '--unit small/action:call'])
    expect(text).toContain(part);
});

test('of a long text only what differs is told, with the words before it', () => {
  const how = (last: string) =>
    flow({ actionWords: { call: { what: 'Call', how: `First line\n\nSecond line, ${'so '.repeat(40)}${last}\n\nThird line` } } });
  const told = (after: string): string => changesText({ since: 'v1', ...whatChanged(how('near.'), how(after)), unaccepted: [] });
  expect(told('far.')).toMatch(/before: … so so so .* near\.\n +now: {4}… so so so .* far\.\n/);
  expect(told('far.')).not.toMatch(/First line|Second line|Third line/);
  expect(told('near.\n\nOne more')).toMatch(/before: –\n +now: {4}One more\n/);
});

test('a new sign-off is told, with who is said to have signed', () => {
  const review = {
    unit: 'small/action:call',
    reviewer: 'Test key 0001',
    role: 'no person, a test',
    date: '2026-11-28',
    hash: '0'.repeat(64),
  };
  const signed = flow({ files: { 'reviews.yaml': JSON.stringify([review]) } });
  expect(whatChanged(signed, signed).signed).toEqual([]);
  const told = whatChanged(flow({ files: { 'reviews.yaml': '[]' } }), signed);
  expect(changesText({ since: 'v1', ...told, unaccepted: [] })).toContain('small/action:call, by Test key 0001, no person, a test');
});
