// @vitest-environment jsdom
import { flow } from 'virtual:handrail/flow';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { turnFirst } from '../../src/app/turn-first.ts';
import { follow } from '../../src/journey/follow.ts';
import { type JourneyEvent, trailOf } from '../../src/journey/journey.ts';
import { after, compileSession } from '../../src/journey/session.ts';
import { hereOf, standingOf } from '../../src/journey/session-selectors.ts';

const { way } = follow(flow, [{ step: flow.facts.audience, options: ['adult'] }], 'silent');
const [, asked = { step: '', options: [] }, following = { step: '', options: [] }] = way;
const answer = { type: 'answer', ...asked } as const;

/** What waits for the next frame; a page that nobody sees has none. */
let frame: (() => void)[];
const letFrameCome = (): void => {
  for (const run of frame.splice(0)) run();
  vi.advanceTimersByTime(0);
};

beforeEach(() => {
  frame = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frame.push(run));
  vi.stubGlobal('scrollTo', vi.fn());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Somebody at a question, where the page after `answer` stands ready. */
function atQuestion() {
  const place = { answers: way.slice(0, 1), marks: {}, turned: {}, open: null };
  const session = createActor(compileSession(flow), { input: { place, depth: 1, guessedRegion: null } }).start();
  document.body.innerHTML = `
    <div id="page"><main data-page="question"><h1>Where somebody is</h1></main></div>
    <div id="ready" aria-hidden="true" style="opacity: 0"><main data-page="question"><h1 tabindex="-1">What follows</h1></main></div>`;
  const send = turnFirst(session, { current: after(hereOf(session.getSnapshot()), answer) });
  return { session, send, at: () => standingOf(hereOf(session.getSnapshot())).step };
}

const isUnseen = (main: HTMLElement): boolean =>
  main.style.display === 'none' || main.parentElement?.style.opacity === '0' || main.parentElement?.ariaHidden === 'true';

const mains = () => [...document.querySelectorAll('main')];
const shown = () => mains().flatMap((main) => (isUnseen(main) ? [] : [main.parentElement?.id]));

/** The pages that have a name for machines. */
const named = () => mains().flatMap((main) => (main.dataset.page === 'question' ? [main.parentElement?.id] : []));

test('the page that stands ready is shown in the tap, with the focus at its top; the session hears of it behind the frame', () => {
  const { send, at } = atQuestion();
  send(answer);
  expect([shown(), named(), document.activeElement?.textContent, at()]).toEqual([['ready'], ['ready'], 'What follows', asked.step]);
  letFrameCome();
  expect([shown(), at()]).toEqual([['ready'], following.step]);
});

test('where no frame comes, the session hears of it all the same, and once', () => {
  const { session, send, at } = atQuestion();
  send(answer);
  vi.advanceTimersByTime(200);
  expect(at()).toBe(following.step);
  const there = session.getSnapshot();
  letFrameCome();
  expect(session.getSnapshot()).toBe(there);
});

test('what is tapped before that frame comes after it', () => {
  const { session, send } = atQuestion();
  send(answer);
  send({ type: 'crisis' });
  const here = hereOf(session.getSnapshot());
  expect([trailOf(here.context), standingOf(here).cover]).toEqual([way.slice(0, 2), 'crisis']);
});

test('any other tap is told at once, and what stands ready stays where nobody sees it', () => {
  const others: readonly JourneyEvent[] = [{ type: 'crisis' }, { type: 'answer', step: asked.step, options: ['not-safe'] }];
  for (const other of others) {
    const { session, send } = atQuestion();
    send(other);
    expect([other.type, shown(), session.getSnapshot().context.depth]).toEqual([other.type, ['page'], 2]);
  }
});

test('somebody who is going back has answered nothing: the page they were on is put back', () => {
  const { session, send, at } = atQuestion();
  send(answer);
  session.send({ type: 'back' });
  expect(shown()).toEqual(['ready']);
  letFrameCome();
  expect([shown(), named(), at()]).toEqual([['page'], ['page', 'ready'], asked.step]);
});

test('where the page has been taken away, or does not let itself be shown, the session hears at once', () => {
  const gone = atQuestion();
  document.querySelector('#ready')?.remove();
  gone.send(answer);
  expect([shown(), gone.at()]).toEqual([['page'], following.step]);
  const refuses = atQuestion();
  vi.stubGlobal('scrollTo', () => {
    throw new Error('A stranger was here.');
  });
  refuses.send(answer);
  expect(refuses.at()).toBe(following.step);
});
