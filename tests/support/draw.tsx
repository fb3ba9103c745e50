import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';
import type { BarView, PlanView, View } from '../../src/journey/view/view.ts';
import type { On } from '../../src/ui/on.ts';
import { PlanPage } from '../../src/ui/pages/PlanPage.tsx';
import type { RegionControl } from '../../src/ui/prefers.ts';
import { Shell } from '../../src/ui/Shell.tsx';
import { aBar, words } from './a-view.ts';

/** Callbacks that remember what they were told. */
export function listeners() {
  return {
    answer: vi.fn<On['answer']>(),
    back: vi.fn<On['back']>(),
    crisis: vi.fn<On['crisis']>(),
    resume: vi.fn<On['resume']>(),
    refine: vi.fn<On['refine']>(),
    change: vi.fn<On['change']>(),
    mark: vi.fn<On['mark']>(),
    turn: vi.fn<On['turn']>(),
    tonight: vi.fn<On['tonight']>(),
    tool: vi.fn<On['tool']>(),
    planNow: vi.fn<On['planNow']>(),
    startAgain: vi.fn<On['startAgain']>(),
    copy: vi.fn<On['copy']>(() => Promise.resolve(true)),
    print: vi.fn<On['print']>(() => true),
    select: vi.fn<On['select']>(),
    leave: vi.fn<On['leave']>((event) => event.preventDefault()),
  } satisfies On;
}

/** Draws a whole screen, until the test is over; `show` goes on to another view on it. What is opened stays so, as a session keeps it. */
export function draw(view: View, bar: BarView = aBar(), region: RegionControl | null = null) {
  onTestFinished(cleanup);
  const on = listeners();
  let last = view;
  let turned: PlanView['turned'] = {};
  const screenOf = (shown: View) => (
    <Shell
      bar={bar}
      view={shown.page === 'plan' ? { ...shown, turned } : shown}
      words={words}
      PlanPage={PlanPage}
      on={on}
      leaveTo="https://weather.example/"
      region={region}
    />
  );
  const { container, rerender } = render(screenOf(view));
  const show = (next: View): void => {
    last = next;
    rerender(screenOf(next));
  };
  on.turn.mockImplementation((part, open) => {
    turned = { ...turned, [part]: open };
    show(last);
  });
  return { on, user: userEvent.setup(), container, show };
}

/** An accessible name, whatever its spaces: the library drops those that stand inside an inline element, which browsers keep. */
export function named(name: string): { readonly name: (found: string) => boolean } {
  const bare = (text: string): string => text.replace(/\s/g, '');
  return { name: (found) => bare(found) === bare(name) };
}

export const button = (name: string): HTMLElement => screen.getByRole('button', named(name));

/** Opens every fold, as somebody would who reads everything: what is folded is drawn only then. */
export async function openFolds(): Promise<void> {
  const user = userEvent.setup();
  for (;;) {
    const summary = document.querySelector<HTMLElement>('details:not([open]) > summary');
    if (summary === null) return;
    await user.click(summary);
  }
}
