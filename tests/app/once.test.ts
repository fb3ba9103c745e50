import { expect, test, vi } from 'vitest';
import { lastTwo } from '../../src/app/once.ts';

test('what was made from the last two is made no second time, and another in any one place is another', () => {
  const make = vi.fn((page: object, words: object) => ({ page, words }));
  const made = lastTwo(make);
  const [page, next, words, others] = [{}, {}, {}, {}];
  const first = made(page, words);
  const second = made(next, words);
  expect(made(page, words)).toBe(first);
  expect(made(next, words)).toBe(second);
  expect(make).toHaveBeenCalledTimes(2);
  expect(made(next, others)).toEqual({ page: next, words: others });
  expect(made(next, words)).toBe(second);
  expect(make).toHaveBeenCalledTimes(3);
});

test('of three, the one that nobody asked for is kept no longer', () => {
  const make = vi.fn((page: string) => page);
  const made = lastTwo(make);
  for (const page of ['one', 'two', 'one', 'three', 'one']) made(page);
  expect(make.mock.calls.flat()).toEqual(['one', 'two', 'three']);
  made('two');
  expect(make).toHaveBeenCalledTimes(4);
});
