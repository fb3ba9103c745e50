// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, onTestFinished, test } from 'vitest';
import { useHalfChosen } from '../../src/app/use-half-chosen.ts';
import type { View } from '../../src/journey/view/view.ts';
import { Shell } from '../../src/ui/Shell.tsx';
import { aBar, aCrisisPage, aQuestion, words } from '../support/a-view.ts';
import { listeners } from '../support/draw.tsx';

const on = listeners();

function Screen({ view }: { readonly view: View }) {
  const half = useHalfChosen(view.page === 'crisis' ? null : view.step);
  return <Shell bar={aBar()} view={view} words={words} half={half} on={on} leaveTo="https://weather.example/" />;
}

/** Apple is ticked on a question; then each of `views` is shown. Whether it is ticked on the last. */
async function tickedAfter(...views: readonly View[]): Promise<boolean> {
  onTestFinished(cleanup);
  const user = userEvent.setup();
  const { rerender, unmount } = render(<Screen view={aQuestion({ choose: 'several' })} />);
  await user.click(screen.getByRole('checkbox', { name: 'Apple' }));
  for (const view of views) rerender(<Screen view={view} />);
  const { checked } = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Apple' });
  unmount();
  return checked;
}

test('what is ticked and not sent is there again after a page that covered it, and not for whoever went on and came back', async () => {
  const asked = aQuestion({ choose: 'several' });
  const next = aQuestion({ choose: 'several', step: 'next' });
  expect(await tickedAfter(aCrisisPage(), asked)).toBe(true);
  expect(await tickedAfter(next)).toBe(false);
  expect(await tickedAfter(next, asked)).toBe(false);
  expect(await tickedAfter(aCrisisPage(), next, aCrisisPage(), asked)).toBe(false);
});
