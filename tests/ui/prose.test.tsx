// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Prose } from '../../src/ui/parts/Prose.tsx';

afterEach(cleanup);

test('paragraphs, lists, quotes and strong words keep their meaning', () => {
  render(
    <Prose
      prose={[
        { p: ['You are ', { strong: 'not' }, ' in trouble.'] },
        { list: [['One thing'], ['Another']] },
        { numbered: [['First'], ['Second']] },
        { quote: [['Please help me.']] },
      ]}
    />,
  );
  expect(screen.getByText('not').closest('strong')).not.toBeNull();
  expect(screen.getAllByRole('list').map((list) => [list.tagName, list.textContent])).toEqual([
    ['UL', 'One thingAnother'],
    ['OL', 'FirstSecond'],
  ]);
  expect(screen.getByRole('blockquote').textContent).toBe('Please help me.');
});

test('no words leave no empty box', () => {
  expect(render(<Prose prose={[]} />).container.innerHTML).toBe('');
});
