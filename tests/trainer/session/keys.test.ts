import { expect, test } from 'vitest';
import { keyDoes } from '../../../src/trainer/session/keys.ts';

const pressed = (key: string, more: Partial<Parameters<typeof keyDoes>[0]> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...more,
});

test('a clicker turns pages and blanks', () => {
  expect(['PageDown', 'ArrowRight', 'PageUp', 'ArrowLeft', 'b', 'B', '.'].map((key) => keyDoes(pressed(key), false))).toEqual([
    'next',
    'next',
    'previous',
    'previous',
    'blank',
    'blank',
    'blank',
  ]);
});

test('keys of the browser and of fields are left alone', () => {
  expect(keyDoes(pressed('b', { ctrlKey: true }), false)).toBeNull();
  expect(keyDoes(pressed('ArrowLeft', { altKey: true }), false)).toBeNull();
  expect(keyDoes(pressed('PageDown'), true)).toBeNull();
  expect(keyDoes(pressed('Tab'), false)).toBeNull();
  expect(keyDoes(pressed('Enter'), false)).toBeNull();
});

test('a button held down turns one page', () => {
  expect(keyDoes(pressed('PageDown', { repeat: true }), false)).toBeNull();
  expect(keyDoes(pressed('ArrowDown', { repeat: true }), false)).toBe('down');
});
