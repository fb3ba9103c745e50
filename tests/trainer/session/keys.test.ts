import { expect, test } from 'vitest';
import { keyDoes } from '../../../src/trainer/desk/keys.ts';

const pressed = (key: string, more: Partial<Parameters<typeof keyDoes>[0]> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...more,
});

test('a clicker turns pages and blanks', () => {
  expect(['PageDown', 'ArrowRight', 'PageUp', 'ArrowLeft', 'b', 'B', '.'].map((key) => keyDoes(pressed(key), 'page'))).toEqual([
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
  expect(keyDoes(pressed('b', { ctrlKey: true }), 'page')).toBeNull();
  expect(keyDoes(pressed('ArrowLeft', { altKey: true }), 'page')).toBeNull();
  expect(keyDoes(pressed('PageDown'), 'text')).toBeNull();
  expect(keyDoes(pressed('Tab'), 'page')).toBeNull();
  expect(keyDoes(pressed('Enter'), 'page')).toBeNull();
});

test('a button held down turns one page', () => {
  expect(keyDoes(pressed('PageDown', { repeat: true }), 'page')).toBeNull();
  expect(keyDoes(pressed('ArrowDown', { repeat: true }), 'page')).toBe('down');
});
