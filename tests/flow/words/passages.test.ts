import { expect, test } from 'vitest';
import { passages, sentences, wordsIn } from '../../../src/flow/words/passages.ts';

test('paragraphs, items and quotes are read without their marks', () => {
  expect(passages('One **bold** line\nand its end.\n\n- an item\n- another\n\n> said')).toEqual([
    'One bold line and its end.',
    'an item',
    'another',
    'said',
  ]);
});

test('a text without marks is read as one with marks would be', () => {
  const plain = 'One line\nand its end.\n\nAnother – “said”, (so) it is; 5 times.';
  expect(passages(plain)).toEqual(passages(`${plain}\n\n**x**`).slice(0, -1));
  expect(passages('1. first\n2. second')).toEqual(['first', 'second']);
});

test('sentences end at a stop, a question or a line, and not inside a name or a number', () => {
  expect(sentences('Call them. “Are you safe?” Yes.')).toEqual(['Call them.', '“Are you safe?”', 'Yes.']);
  expect(sentences('Report to Cybertip.ca at 10.30 today.')).toEqual(['Report to Cybertip.ca at 10.30 today.']);
  expect(sentences('One\nTwo')).toEqual(['One', 'Two']);
});

test('a word with an apostrophe or a hyphen is one word', () => {
  expect(wordsIn('Don’t tell a grown-up’s name.')).toEqual(['Don’t', 'tell', 'a', 'grown-up’s', 'name']);
});
