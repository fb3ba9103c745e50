// @vitest-environment jsdom
import { content } from 'virtual:handrail/whole';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entryOf } from '../../../src/app/history/entry.ts';
import { keptPlace } from '../../../src/app/history/pad.ts';
import { startWalk, type Walk } from '../../../src/app/history/walk.ts';
import { coverAt, stepAt } from '../../../src/journey/compile.ts';
import { trailOf } from '../../../src/journey/journey.ts';
import { placeOfBytes } from '../../../src/journey/kept/place-code.ts';

const { flow } = content;
let walk: Walk;

beforeEach(() => {
  history.replaceState(null, '');
  walk = startWalk(flow, 'edition', null);
});
afterEach(() => walk.end());

const at = (): string | null => stepAt(walk.now().value) ?? coverAt(walk.now().value);
const answers = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(trailOf(walk.now().context).map(({ step, options }) => [step, options]));
const say = (step: string, ...options: string[]): void => walk.forward({ type: 'answer', step, options });
const depth = (): number => entryOf(history.state).depth;

async function moving(go: () => void): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  go();
  await arrived;
}

function toSuicideCheck(): void {
  say('audience', 'young-person');
  say('safe-now', 'safe');
}

test('each step forward is one entry; an answer to a page that has been left is none', () => {
  toSuicideCheck();
  expect([at(), depth()]).toEqual(['suicide-check', 2]);
  say('safe-now', 'safe');
  say('safe-now', 'unsure');
  expect([at(), depth()]).toEqual(['suicide-check', 2]);
});

test('Back and Forward are the pages before and after, and what was answered since is offered again', async () => {
  toSuicideCheck();
  await moving(() => walk.back({ type: 'back' }));
  expect([at(), depth()]).toEqual(['safe-now', 1]);
  expect(walk.now().context.kept).toEqual([{ step: 'safe-now', options: ['safe'] }]);
  await moving(() => history.forward());
  expect([at(), depth(), answers()['safe-now']]).toEqual(['suicide-check', 2, ['safe']]);
});

test('while the browser is on its way back, taps change nothing', async () => {
  toSuicideCheck();
  await moving(() => {
    walk.back({ type: 'back' });
    walk.back({ type: 'back' });
    say('suicide-check', 'no');
  });
  expect([at(), depth()]).toEqual(['safe-now', 1]);
});

test('the page of people opens from anywhere as one entry, and Back closes it', async () => {
  toSuicideCheck();
  walk.forward({ type: 'crisis' });
  walk.forward({ type: 'crisis' });
  expect([at(), depth()]).toEqual(['crisis', 3]);
  await moving(() => history.back());
  expect([at(), depth()]).toEqual(['suicide-check', 2]);
});

test('what the window keeps is the place, on every page', () => {
  for (const go of [() => say('audience', 'carer'), () => say('safe-now', 'not-safe'), () => walk.forward({ type: 'crisis' })]) {
    go();
    const kept = keptPlace(entryOf(history.state).noise);
    const place = kept && placeOfBytes(flow, 'edition', kept);
    expect(place?.answers).toEqual(trailOf(walk.now().context));
    expect(place?.open).toBe(coverAt(walk.now().value));
  }
});

test('a walk begins where another one was kept', () => {
  toSuicideCheck();
  walk.forward({ type: 'crisis' });
  const kept = keptPlace(entryOf(history.state).noise);
  walk.end();
  walk = startWalk(flow, 'edition', kept && placeOfBytes(flow, 'edition', kept));
  expect([at(), depth()]).toEqual(['crisis', 3]);
  expect(answers()).toEqual({ audience: ['young-person'], 'safe-now': ['safe'] });
});

test('after a reload Back is still the page before, by the way back of the machine', async () => {
  toSuicideCheck();
  const kept = keptPlace(entryOf(history.state).noise);
  walk.end();
  walk = startWalk(flow, 'edition', kept && placeOfBytes(flow, 'edition', kept));
  await moving(() => history.back());
  expect([at(), depth()]).toEqual(['safe-now', 1]);
});

test('starting again leaves no answer, for Back, Forward or a reload', async () => {
  toSuicideCheck();
  await moving(walk.startAgain);
  expect([at(), depth(), answers(), window.name]).toEqual(['audience', 0, {}, '']);
  await moving(() => history.forward());
  expect([at(), answers()]).toEqual(['audience', {}]);
  expect(walk.now().context.kept).toEqual([]);
});

test('something written after the # of the address is a page more, and is taken off', async () => {
  toSuicideCheck();
  await moving(() => {
    location.hash = 'x';
  });
  expect([at(), depth(), location.hash]).toEqual(['suicide-check', 3, '']);
});

test('the end drops everything', () => {
  toSuicideCheck();
  walk.end();
  expect([at(), answers(), window.name]).toEqual(['audience', {}, '']);
});
