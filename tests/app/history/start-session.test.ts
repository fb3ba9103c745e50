// @vitest-environment jsdom
import { content } from 'virtual:handrail/whole';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryOf } from '../../../src/app/history/entry.ts';
import { keptPlace } from '../../../src/app/history/reload-memory.ts';
import { startSession } from '../../../src/app/history/start-session.ts';
import { coverAt, stepAt } from '../../../src/journey/compile.ts';
import { trailOf } from '../../../src/journey/journey.ts';
import { type KeptPlace, placeOfBytes } from '../../../src/journey/kept/place-code.ts';
import type { SessionEvent } from '../../../src/journey/session.ts';
import { hereOf } from '../../../src/journey/session-selectors.ts';

const { flow } = content;
const failed = vi.fn();
let started: ReturnType<typeof startSession>;

const start = (place: KeptPlace | null): void => {
  started = startSession({ flow, edition: 'edition', place, guessedRegion: null, failed });
};
beforeEach(() => {
  history.replaceState(null, '');
  start(null);
});
afterEach(() => {
  vi.restoreAllMocks();
  started.end();
  expect(failed).not.toHaveBeenCalled();
});

const here = () => hereOf(started.session.getSnapshot());
const at = (): string | null => stepAt(here().value) ?? coverAt(here().value);
const answers = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(trailOf(here().context).map(({ step, options }) => [step, options]));
const send = (event: SessionEvent): void => started.session.send(event);
const say = (step: string, ...options: string[]): void => send({ type: 'answer', step, options });
const depth = (): number => entryOf(history.state).depth;
const kept = (): KeptPlace | null => {
  const bytes = keptPlace(entryOf(history.state).noise);
  return bytes && placeOfBytes(flow, 'edition', bytes);
};

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
  await moving(() => send({ type: 'back' }));
  expect([at(), depth()]).toEqual(['safe-now', 1]);
  expect(here().context.kept).toEqual([{ step: 'safe-now', options: ['safe'] }]);
  await moving(() => history.forward());
  expect([at(), depth(), answers()['safe-now']]).toEqual(['suicide-check', 2, ['safe']]);
});

test('what is tapped while the browser is on its way back is done once it has arrived, if it still fits there', async () => {
  toSuicideCheck();
  send({ type: 'crisis' });
  await moving(() => {
    send({ type: 'resume' });
    say('safe-now', 'unsure');
    say('suicide-check', 'no');
  });
  expect(answers()).toEqual({ audience: ['young-person'], 'safe-now': ['safe'], 'suicide-check': ['no'] });
  expect(depth()).toBe(3);
});

test('the page of people opens from anywhere as one entry, and Back closes it', async () => {
  toSuicideCheck();
  send({ type: 'crisis' });
  send({ type: 'crisis' });
  expect([at(), depth()]).toEqual(['crisis', 3]);
  await moving(() => history.back());
  expect([at(), depth()]).toEqual(['suicide-check', 2]);
});

test('what the window keeps is the place, on every page', () => {
  for (const go of [() => say('audience', 'carer'), () => say('safe-now', 'not-safe'), () => send({ type: 'crisis' })]) {
    go();
    expect(kept()?.answers).toEqual(trailOf(here().context));
    expect(kept()?.open).toBe(coverAt(here().value));
  }
});

test('a session begins where another one was kept', () => {
  toSuicideCheck();
  send({ type: 'crisis' });
  const place = kept();
  started.end();
  start(place);
  expect([at(), depth()]).toEqual(['crisis', 3]);
  expect(answers()).toEqual({ audience: ['young-person'], 'safe-now': ['safe'] });
});

test('after a reload Back is still the page before, by the way back of the machine', async () => {
  toSuicideCheck();
  const place = kept();
  started.end();
  start(place);
  await moving(() => history.back());
  expect([at(), depth()]).toEqual(['safe-now', 1]);
});

test('starting again leaves no answer, for Back, Forward or a reload', async () => {
  toSuicideCheck();
  await moving(() => send({ type: 'startAgain' }));
  expect([at(), depth(), answers(), window.name]).toEqual(['audience', 0, {}, '']);
  await moving(() => history.forward());
  expect([at(), answers()]).toEqual(['audience', {}]);
  expect(here().context.kept).toEqual([]);
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
  started.end();
  expect([at(), answers(), window.name]).toEqual(['audience', {}, '']);
});

const refusing = {
  throws: () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
  'does nothing': () => undefined,
};

test.each(Object.entries(refusing))('where pushState %s, the walk goes on without the history, back and forth', (_, refuse) => {
  vi.spyOn(history, 'pushState').mockImplementation(refuse);
  const go = vi.spyOn(history, 'go');
  toSuicideCheck();
  expect([at(), depth()]).toEqual(['suicide-check', 0]);
  send({ type: 'crisis' });
  send({ type: 'resume' });
  send({ type: 'back' });
  expect(at()).toBe('safe-now');
  expect(here().context.kept).toEqual([{ step: 'safe-now', options: ['safe'] }]);
  say('safe-now', 'safe');
  send({ type: 'startAgain' });
  expect([at(), answers()]).toEqual(['audience', {}]);
  expect(go).not.toHaveBeenCalled();
});

test.each(Object.entries(refusing))('where going back %s, the page before is there a moment later all the same', async (_, refuse) => {
  toSuicideCheck();
  vi.spyOn(history, 'go').mockImplementation(refuse);
  send({ type: 'back' });
  await vi.waitFor(() => expect(at()).toBe('safe-now'));
  say('safe-now', 'unsure');
  expect(answers()['safe-now']).toEqual(['unsure']);
});

test('without a source of chance or a name of the window the walk is the same, and nothing is kept', () => {
  vi.spyOn(crypto, 'getRandomValues').mockImplementation(refusing.throws);
  toSuicideCheck();
  expect([at(), depth(), window.name]).toEqual(['suicide-check', 2, '']);
  vi.spyOn(window, 'name', 'set').mockImplementation(refusing.throws);
  say('suicide-check', 'no');
  expect(answers()['suicide-check']).toEqual(['no']);
});

test('a mistake inside the session is told, and what was answered until then is still there', () => {
  toSuicideCheck();
  send({ type: 'answer', step: 'suicide-check', options: null as unknown as string[] });
  expect(failed).toHaveBeenCalledOnce();
  failed.mockClear();
  expect(answers()).toEqual({ audience: ['young-person'], 'safe-now': ['safe'] });
});
