// @vitest-environment jsdom
import { content } from 'virtual:handrail/whole';
import { afterEach, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { drawAhead } from '../../../src/app/plan/draw-ahead.tsx';
import { follow } from '../../../src/journey/follow.ts';
import { compileSession, type JourneySnapshot } from '../../../src/journey/session.ts';
import { standingOf } from '../../../src/journey/session-selectors.ts';
import { type Scene, sceneOf } from '../../../src/journey/view/scene.ts';
import { viewOf } from '../../../src/journey/view/view-of.ts';
import type { On } from '../../../src/ui/on.ts';

const { flow, directory } = content;
const { way } = follow(flow, [{ step: flow.facts.audience, options: ['young-person'] }], 'silent');

/** Nobody taps on what nobody sees. */
const untouched = new Proxy({} as On, {
  get: () => () => {
    throw new Error('What is drawn ahead is tapped by nobody.');
  },
});

const fails = (): never => {
  throw new Error('Nothing may break here.');
};

/** Somebody who has given so many answers of the way, and what was made ready for them since. */
function reader(answers: number, make: (scene: Scene) => ReturnType<typeof viewOf> = viewOf) {
  const place = { answers: way.slice(0, answers), marks: {}, turned: {}, open: null };
  const session = createActor(compileSession(flow), { input: { place, depth: 0, guessedRegion: null } }).start();
  const ahead: (string | null)[] = [];
  const drawn = vi.spyOn(document, 'createElement');
  const pageNow = (here: JourneySnapshot, guessedRegion: string | null) => {
    const scene = sceneOf(flow, directory, standingOf(here), { now: new Date('2026-11-28T01:00:00Z'), guessedRegion });
    ahead.push(scene.standing.step);
    return { scene, view: make(scene) };
  };
  drawAhead({ flow, session, pageNow, on: untouched });
  return { session, ahead, pagesDrawn: () => drawn.mock.calls.filter(([name]) => name === 'main').length };
}

const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

afterEach(() => vi.restoreAllMocks());

test('while somebody reads, the page after the first answer is made ready, and the document does not change', async () => {
  document.body.innerHTML = '<div id="app"><main>What is read now</main></div>';
  const before = document.documentElement.outerHTML;
  const { ahead, pagesDrawn } = reader(0);
  await vi.waitFor(() => expect(pagesDrawn()).toBe(1));
  await aWhile();
  expect(ahead).toEqual([way[1]?.step]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('it is laid out in the document within one task, where nobody sees, hears or taps it', async () => {
  const laidOut: HTMLElement[] = [];
  const measure = HTMLElement.prototype.getBoundingClientRect;
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    expect([this.isConnected, this.querySelectorAll('main h1').length]).toEqual([true, 1]);
    expect([this.inert, this.style.visibility, this.style.position]).toEqual([true, 'hidden', 'absolute']);
    laidOut.push(this);
    return measure.call(this);
  });
  const stayed: Node[] = [];
  const observer = new MutationObserver((records) => {
    const came = records.flatMap(({ addedNodes }) => [...addedNodes]);
    stayed.push(...came.filter((node) => node.isConnected));
  });
  observer.observe(document.body, { childList: true });
  const { pagesDrawn } = reader(0);
  await vi.waitFor(() => expect(pagesDrawn()).toBe(1));
  await aWhile();
  observer.disconnect();
  expect([laidOut.length, stayed]).toEqual([1, []]);
});

test('the plan itself is made ready at the last question, and nothing after it', async () => {
  const { session, ahead, pagesDrawn } = reader(way.length - 1);
  await vi.waitFor(() => expect(pagesDrawn()).toBe(1));
  expect(ahead.map((step) => flow.steps[step ?? '']?.kind)).toEqual(['plan']);
  session.send({ type: 'answer', ...(way[way.length - 1] ?? { step: '', options: [] }) });
  await aWhile();
  expect(ahead).toHaveLength(1);
});

test('pages of a kind are drawn once: the browser knows how by then', async () => {
  const { session, ahead, pagesDrawn } = reader(3);
  await vi.waitFor(() => expect(pagesDrawn()).toBe(1));
  for (const answer of way.slice(3, 6)) {
    session.send({ type: 'answer', ...answer });
    await aWhile();
  }
  expect(ahead.length).toBeGreaterThan(2);
  expect(pagesDrawn()).toBeLessThan(ahead.length);
});

test('whoever taps on at once waits for nothing that they have left behind', async () => {
  const { session, ahead } = reader(0);
  session.send({ type: 'answer', ...(way[0] ?? { step: '', options: [] }) });
  await aWhile();
  expect(ahead).toHaveLength(1);
  expect(ahead).not.toContain(way[1]?.step);
});

test('a page that cannot be made ready is no mistake that anybody hears of', async () => {
  const heard = vi.spyOn(console, 'error');
  const { session, ahead, pagesDrawn } = reader(0, fails);
  await aWhile();
  expect([ahead.length, pagesDrawn()]).toEqual([1, 0]);
  session.send({ type: 'answer', ...(way[0] ?? { step: '', options: [] }) });
  await aWhile();
  expect(ahead).toHaveLength(2);
  expect(heard).not.toHaveBeenCalled();
});

test('what was being made ready for whoever leaves is laid out in no document', async () => {
  const laidOut = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect');
  const { session, pagesDrawn } = reader(0);
  await vi.waitFor(() => expect(pagesDrawn()).toBe(1), { interval: 1 });
  session.send({ type: 'leave' });
  session.stop();
  await aWhile();
  expect(laidOut).not.toHaveBeenCalled();
});

test('nothing is made ready for whoever has left', async () => {
  const { session, ahead } = reader(0);
  session.send({ type: 'leave' });
  session.stop();
  await aWhile();
  expect(ahead).toEqual([]);
});
