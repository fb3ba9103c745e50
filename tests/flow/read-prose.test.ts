import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProse } from '../../src/flow/read-prose.ts';

test('an empty line begins a new paragraph, and a line break inside one does not', () => {
  expect(readProse('One.\nStill one.\n\nTwo.')).toEqual([{ p: ['One. Still one.'] }, { p: ['Two.'] }]);
});

test('strong words are told apart', () => {
  expect(readProse('Call **now**, please.')).toEqual([{ p: ['Call ', { strong: 'now' }, ', please.'] }]);
});

test('lists, numbered lists and quotes', () => {
  expect(readProse('- one\n- two')).toEqual([{ list: [['one'], ['two']] }]);
  expect(readProse('1. one\n2. two')).toEqual([{ numbered: [['one'], ['two']] }]);
  expect(readProse('> Say this.\n>\n> And this.')).toEqual([{ quote: [['Say this.'], ['And this.']] }]);
});

test.each([
  ['a heading', '# Call', 'heading'],
  ['a link', 'See [this](https://example.org).', 'link'],
  ['an image', '![a](b.png)', 'image'],
  ['code', 'Press `x`.', 'inlineCode'],
  ['HTML', '<b>now</b>', 'html'],
  ['HTML in a line', 'Call <b>now</b>', 'html'],
  ['emphasis', 'Call *now*', 'emphasis'],
  ['a rule', 'One.\n\n---\n\nTwo.', 'thematicBreak'],
  ['a list in a list', '- one\n  - two', 'a list item of several paragraphs'],
  ['a link inside strong words', '**[now](https://example.org)**', 'link'],
])('%s is not drawn, and is named', (_, text, notAllowed) => {
  expect(readProse(text)).toEqual({ notAllowed });
});

test('nothing that is typed can become more than text, or make it fail', () => {
  const pieces = fc.array(
    fc.constantFrom('a', ' ', '\n', '\n\n', '*', '**', '-', '> ', '1. ', '<', '>', '[', '](', ')', '`', '#', '&amp;', '\\', '|'),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const prose = readProse(parts.join(''));
      if ('notAllowed' in prose) return;
      for (const block of prose) expect(Object.keys(block)).toEqual([expect.stringMatching(/^(p|list|numbered|quote)$/)]);
    }),
    { numRuns: 300 },
  );
});
