// @vitest-environment jsdom

import { readFileSync } from 'node:fs';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { BrokenPage } from '../../src/ui/BrokenPage.tsx';

afterEach(cleanup);

test('it has what to do, whom to call, the plan so far, a way out, a way back and a way to begin again', async () => {
  const back = vi.fn();
  const again = vi.fn();
  const leave = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  render(
    <BrokenPage
      heading="Something broke"
      lead="The help is still there."
      steps={['Don’t reply.', 'Tell one person.']}
      calls={[
        { label: 'Call 999', href: 'tel:999' },
        { label: 'Call 0800 1111', href: 'tel:08001111' },
      ]}
      plan={{ heading: 'Your plan so far', lines: ['Tell the school. · Listeners 0800 1111'] }}
      back={{ label: 'Go back', onClick: back }}
      again={{ label: 'Start again', onClick: again }}
      leave={{ label: 'Leave', href: 'https://weather.example/', onClick: leave }}
    />,
  );
  expect(screen.getByRole('main').dataset.page).toBe('broken');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['Don’t reply.', 'Tell one person.', 'Tell the school. · Listeners 0800 1111']),
  );
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Go back', 'Start again']);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
    expect.arrayContaining(['tel:999', 'tel:08001111', 'https://weather.example/']),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Go back' }));
  await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
  await userEvent.click(screen.getByRole('link', { name: 'Leave' }));
  expect([back, again, leave].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
});

test('it relies on no flow, no journey and no other page', () => {
  const source = readFileSync('src/ui/BrokenPage.tsx', 'utf8');
  expect([...source.matchAll(/from '(.+)'/g)].map((match) => match[1])).toEqual(['react']);
});
