import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { release, releaseText } from '../../src/build/commands/release.ts';
import { rootFolder } from '../../src/build/flows-folder.ts';
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

test('a tag that is not the version makes no release', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(await release.run(['--tag', 'v0.0.0-other'])).toBe(2);
  expect(said.mock.calls.join()).toContain('A release goes by one name.');
  said.mockRestore();
});

type Step = { readonly run?: string; readonly uses?: string; readonly shell?: string };
type Job = { readonly needs?: string; readonly uses?: string; readonly steps?: readonly Step[] };
const read = (file: string): string => readFileSync(join(rootFolder, file), 'utf8');
const workflow = (name: string): { readonly jobs: Readonly<Record<string, Job>> } => parse(read(`.github/workflows/${name}.yml`));
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: object };

describe.each(['test', 'release', 'nightly'])('the workflow %s', (name) => {
  const runs = Object.values(workflow(name).jobs)
    .flatMap(({ steps }) => steps ?? [])
    .flatMap(({ run }) => run ?? []);

  test('runs only what there is', () => {
    const named = runs.flatMap((run) => [...run.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, script]) => script));
    expect(named.length).toBeGreaterThan(0);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  test('puts nothing into a command that somebody outside may write', () => {
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });
});

test('every pull request is told what it does to people, and fails with what nobody has accepted', () => {
  const steps = workflow('test').jobs.content?.steps ?? [];
  const [told, ...others] = steps.filter(({ run }) => run?.includes('flows -- changes'));
  expect(others).toEqual([]);
  // Without `bash` the exit code would be that of `tee`.
  expect(told?.shell).toBe('bash');
  expect(told?.run).toContain('GITHUB_STEP_SUMMARY');
});

test('a release waits for every test, and its notes are those of the command', () => {
  const { test: tested, release: released } = workflow('release').jobs;
  expect(tested?.uses).toBe('./.github/workflows/test.yml');
  expect(released?.needs).toBe('test');
  const runs = (released?.steps ?? []).flatMap(({ run }) => run ?? []);
  const notes = runs.findIndex((run) => run.includes('flows -- release --tag "$GITHUB_REF_NAME" > notes.md'));
  expect(notes).toBeGreaterThan(-1);
  expect(runs.findIndex((run) => run.includes('gh release create') && run.includes('--notes-file notes.md'))).toBeGreaterThan(notes);
});
