import { content } from 'virtual:handrail/whole';
import { expect, test, vi } from 'vitest';
import { flowFor, startWords } from '../../../src/app/content/words.ts';
import { flowBeforePlans, wordParts } from '../../../src/build/chunks/word-parts.ts';

const core = flowBeforePlans(content.flow);
const fail = () => {
  throw new Error('Nothing may break here.');
};

/** The parts of the real flow, and for each how often it was read. */
function counted() {
  const read = new Map<string, number>();
  const once = <T>(name: string, value: T) => {
    read.set(name, 0);
    return async () => () => {
      read.set(name, (read.get(name) ?? 0) + 1);
      return value;
    };
  };
  const parts = wordParts(content.flow).map(({ audience, words, reasons }) => ({
    audience,
    words: once(`words of ${audience}`, words),
    reasons: once(`reasons of ${audience}`, reasons),
  }));
  return { parts, timesRead: () => [...read].filter(([, times]) => times > 0) };
}

test('once all words are here, those of one audience are read alone, and once', async () => {
  const { parts, timesRead } = counted();
  const words = startWords({ flow: core, wordParts: parts }, fail);
  await words.fill();
  await words.fillReasons();
  expect(words.areHere()).toBe(true);
  expect(timesRead()).toEqual([]);
  flowFor(words.flow.getSnapshot(), 'adult');
  flowFor(words.flow.getSnapshot(), 'adult');
  expect(timesRead()).toEqual([
    ['words of adult', 1],
    ['reasons of adult', 1],
  ]);
});

test('reasons come beside words that were read before, and nobody’s words change with those of others', async () => {
  const { parts } = counted();
  const words = startWords({ flow: core, wordParts: parts }, fail);
  expect(flowFor(words.flow.getSnapshot(), 'adult')).toBe(core);
  await words.whenHere('adult');
  const before = flowFor(words.flow.getSnapshot(), 'adult');
  await words.fill();
  expect(flowFor(words.flow.getSnapshot(), 'adult')).toBe(before);
  const cited = (): number => Object.keys(flowFor(words.flow.getSnapshot(), 'adult').sources).length;
  expect(cited()).toBe(0);
  await words.fillReasons();
  expect(cited()).toBeGreaterThan(0);
  expect(flowFor(words.flow.getSnapshot(), null)).toBe(core);
});

test('words that could not come are asked for again by whoever needs them next', async () => {
  const { parts } = counted();
  const [part] = parts;
  if (part === undefined) throw new Error('A flow has an audience.');
  const load = vi.fn(part.words).mockRejectedValueOnce(new Error('No network.'));
  const words = startWords({ flow: core, wordParts: [{ ...part, words: load }] }, fail);
  await words.fill();
  expect(words.areHere()).toBe(false);
  await words.whenHere(part.audience);
  expect(words.areHere()).toBe(true);
  expect(words.whenHere(part.audience)).toBeNull();
});
