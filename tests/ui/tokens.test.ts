import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/ui/styles/tokens.css', 'utf8');
const blocks = [...css.matchAll(/:root(\[data-night\])? \{([^}]*)\}/g)].map(([, onlyAtNight, body = '']) => ({
  night: onlyAtNight !== undefined,
  colours: Object.fromEntries(
    [...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']): [string, string] => [name, colour]),
  ),
}));
const palettes = blocks.filter(({ colours }) => Object.keys(colours).length > 0);
const [light, dark, night] = palettes.map(({ colours }) => colours);

const channels = (colour: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [bright = 0, faint = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (faint + 0.05);
}

const text = ['ink', 'quiet', 'rail'];
const grounds = ['paper', 'surface', 'rail-soft'];

test.each([
  ['light', light],
  ['dark', dark],
])('in the %s everything can be read: text 7:1, edges and focus 3:1', (_, colours = {}) => {
  const of = (name: string) => colours[name] ?? '#000000';
  const pairs = [
    ...text.flatMap((name) => grounds.map((ground) => [name, ground])),
    ['ink', 'sand'],
    ['quiet', 'sand'],
    ['on-rail', 'rail'],
    ['paper', 'ink'],
  ];
  expect(pairs.filter(([name = '', ground = '']) => contrast(of(name), of(ground)) < 7)).toEqual([]);
  const edges = ['edge', 'rail', 'focus'].flatMap((name) => ['paper', 'surface'].map((ground) => [name, ground]));
  expect(edges.filter(([name = '', ground = '']) => contrast(of(name), of(ground)) < 3)).toEqual([]);
});

test('no red: alarm belongs to whoever threatens', () => {
  const isRed = (colour: string): boolean => {
    const [red = 0, green = 0, blue = 0] = channels(colour);
    return red > 0.45 && red > 1.6 * green && red > 1.6 * blue;
  };
  expect(isRed('#b3261e')).toBe(true);
  expect(palettes.flatMap(({ colours }) => Object.values(colours)).filter(isRed)).toEqual([]);
});

test('late at night has the colours of the dark', () => {
  expect(palettes.map((palette) => palette.night)).toEqual([false, false, true]);
  expect(night).toEqual(dark);
});
