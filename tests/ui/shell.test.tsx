// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { View } from '../../src/journey/view/view.ts';
import { PlanPage } from '../../src/ui/pages/PlanPage.tsx';
import { Shell } from '../../src/ui/Shell.tsx';
import { aBar, aCrisisPage, aNotice, anOption, aPlan, aQuestion, words } from '../support/a-view.ts';
import { draw, listeners } from '../support/draw.tsx';

test('the links to skip and to leave come first', async () => {
  const { user } = draw(aQuestion());
  await user.tab();
  expect(document.activeElement?.textContent).toBe(words.skip);
  await user.tab();
  expect(document.activeElement?.textContent).toBe(words.leaveFirst);
});

test('skipping takes the focus to the heading and leaves address and history as they are', async () => {
  const before = { address: location.href, entries: history.length };
  const { user } = draw(aQuestion());
  await user.click(screen.getByRole('link', { name: words.skip }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect({ address: location.href, entries: history.length }).toEqual(before);
});

test('the second way out is told like the first', async () => {
  const { on, user } = draw(aQuestion());
  await user.click(screen.getByRole('link', { name: words.leaveFirst }));
  expect(on.leave).toHaveBeenCalledOnce();
});

test('what was half chosen is not carried over to the next step', async () => {
  const { user, show } = draw(aQuestion({ choose: 'several' }));
  await user.click(screen.getByRole('checkbox', { name: 'Apple' }));
  show(aQuestion({ choose: 'several', step: 'more-fruit' }));
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Apple' }).checked).toBe(false);
});

test('the page says for machines which step and which kind of page it is', () => {
  const { show } = draw(aNotice({ step: 'start' }));
  const main = () => ({ ...screen.getByRole('main').dataset });
  expect(main()).toEqual({ page: 'notice', step: 'start' });
  show(aQuestion({ step: 'fruit' }));
  expect(main()).toEqual({ page: 'question', step: 'fruit' });
  show(aCrisisPage());
  expect(main()).toEqual({ page: 'crisis' });
  show(aPlan({ step: 'end' }));
  expect(main()).toEqual({ page: 'plan', step: 'end' });
});

test('every page can be drawn without a browser', () => {
  for (const view of [aNotice(), aQuestion(), aQuestion({ choose: 'several' }), aCrisisPage(), aPlan()]) {
    const html = renderToString(
      <Shell bar={aBar()} view={view} words={words} PlanPage={PlanPage} on={listeners()} leaveTo="https://weather.example/" />,
    );
    expect(html).toContain(view.heading);
  }
});

test('words of a view are text and never markup', () => {
  draw(aQuestion({ heading: '<img src=x>', options: [anOption('<b>bold</b>')] }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('<img src=x>');
  expect(document.querySelector('img, b')).toBeNull();
});

/** A screen on which a finger rests: `rest` says what it is about to open, `turn` opens that page. */
function aFingerOn(view: View) {
  onTestFinished(cleanup);
  const screenOf = (shown: View, ahead: View | null, instead: ReactNode = null) => (
    <Shell
      bar={aBar()}
      view={shown}
      ahead={ahead && { bar: aBar(), view: ahead, words }}
      words={words}
      PlanPage={PlanPage}
      on={listeners()}
      leaveTo="https://weather.example/"
      instead={instead}
    />
  );
  const { container, rerender } = render(screenOf(view, null));
  return {
    mains: () => [...container.querySelectorAll('main')],
    rest: (ahead: View, instead: ReactNode = null) => rerender(screenOf(view, ahead, instead)),
    turn: (to: View) => rerender(screenOf(to, null)),
  };
}

test('a page that is made ready is heard by nobody and takes no focus', async () => {
  const { mains, rest } = aFingerOn(aQuestion());
  rest(aPlan({ heading: 'What you can do' }));
  expect(mains()).toHaveLength(2);
  expect(screen.getAllByRole('main')).toHaveLength(1);
  expect(screen.queryByRole('heading', { name: 'What you can do' })).toBeNull();
  expect(document.querySelectorAll('#page')).toHaveLength(1);
});

test('the page that was made ready becomes the page as it is, and the other goes', () => {
  for (const next of [aQuestion({ step: 'next' }), aQuestion({ step: 'next', choose: 'several' }), aCrisisPage(), aPlan()]) {
    const { mains, rest, turn } = aFingerOn(aNotice({ step: 'start' }));
    rest(next);
    const ready = mains()[1];
    turn(next);
    expect(mains()).toEqual([ready]);
    expect(ready?.parentElement?.id).toBe('page');
    expect(ready?.parentElement?.style.length).toBe(0);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(next.heading);
    cleanup();
  }
});

test('a page that was made ready is not drawn again when it comes, whatever was ticked before, with whatever words and bar it comes', async () => {
  onTestFinished(cleanup);
  const user = userEvent.setup();
  const on = listeners();
  const Plan = vi.fn(() => <main />);
  const form = { bar: aBar(), view: aQuestion({ choose: 'several' }), words };
  const plan = { bar: { ...aBar(), tonight: true }, view: aPlan(), words: { ...words } };
  const screenOf = (shown: typeof form | typeof plan, ahead: typeof plan | null) => (
    <Shell {...shown} ahead={ahead} PlanPage={Plan} on={on} leaveTo="https://weather.example/" />
  );
  const { rerender } = render(screenOf(form, null));
  await user.click(screen.getByRole('checkbox', { name: 'Apple' }));
  rerender(screenOf(form, plan));
  expect(Plan).toHaveBeenCalledOnce();
  rerender(screenOf(plan, null));
  expect(Plan).toHaveBeenCalledOnce();
});

test('a box that is ticked draws its form alone, and what was ticked draws nothing anew when somebody goes on', async () => {
  onTestFinished(cleanup);
  const user = userEvent.setup();
  const on = listeners();
  const half = { current: null };
  const asked = vi.fn(() => false);
  // Whatever draws the screen asks it for each page.
  const bar = Object.defineProperty({ ...aBar() }, 'tonight', { get: asked });
  const screenOf = (view: View) => <Shell bar={bar} view={view} words={words} half={half} on={on} leaveTo="https://weather.example/" />;
  const { rerender } = render(screenOf(aQuestion({ choose: 'several' })));
  const drawn = asked.mock.calls.length;
  await user.click(screen.getByRole('checkbox', { name: 'Apple' }));
  expect(asked).toHaveBeenCalledTimes(drawn);
  rerender(screenOf(aQuestion({ step: 'next' })));
  expect(asked).toHaveBeenCalledTimes(2 * drawn);
});

test('no page is made ready beside itself, nor beside a tool', () => {
  const { mains, rest } = aFingerOn(aQuestion());
  rest(aQuestion());
  expect(mains()).toHaveLength(1);
  rest(aPlan(), <main>A tool</main>);
  expect(mains()).toHaveLength(1);
});

test('a page that can’t be drawn is not made ready, harms nothing that stands, and is drawn once it is needed', () => {
  const { mains, rest, turn } = aFingerOn(aNotice({ step: 'start' }));
  const before = mains();
  const refusing = vi.spyOn(document, 'createElement').mockImplementation(() => {
    throw new Error('in drawing');
  });
  onTestFinished(() => refusing.mockRestore());
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => vi.mocked(console.error).mockRestore());
  rest(aQuestion({ step: 'next' }));
  expect(mains()).toEqual(before);
  refusing.mockRestore();
  turn(aQuestion({ step: 'next' }));
  expect(mains().map(({ dataset }) => dataset.step)).toEqual(['next']);
});
