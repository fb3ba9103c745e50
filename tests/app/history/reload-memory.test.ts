// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { entryOf, isLeft, leftState } from '../../../src/app/history/entry.ts';
import { bytesOfHex, dropPlace, freshNoise, hexOf, keepPlace, keptPlace } from '../../../src/app/history/reload-memory.ts';
import { placeBytes } from '../../../src/journey/kept/place-code.ts';

beforeEach(() => {
  window.name = '';
});

const place = fc.uint8Array({ minLength: placeBytes, maxLength: placeBytes });

test('a place comes back from its two halves, and from neither alone', () => {
  fc.assert(
    fc.property(place, (bytes) => {
      const noise = freshNoise();
      keepPlace(noise, bytes);
      expect(keptPlace(noise)).toEqual(bytes);
      expect(keptPlace('')).toBeNull();
      expect(keptPlace(freshNoise())).not.toEqual(bytes);
      dropPlace();
      expect(keptPlace(noise)).toBeNull();
    }),
    { numRuns: 50 },
  );
});

test('what the window keeps is as random as the noise: each bit is set half the time, whatever the place', () => {
  for (const filled of [0x00, 0xff]) {
    let ones = 0;
    for (let run = 0; run < 200; run += 1) {
      keepPlace(freshNoise(), new Uint8Array(placeBytes).fill(filled));
      for (const byte of bytesOfHex(window.name)) ones += byte.toString(2).replaceAll('0', '').length;
    }
    // 153,600 bits: a share outside of this would come by chance once in many thousand years of running.
    expect(ones / (200 * placeBytes * 8)).toBeGreaterThan(0.49);
    expect(ones / (200 * placeBytes * 8)).toBeLessThan(0.51);
  }
});

test('nothing is kept where there is no noise, no place, or halves of different length', () => {
  keepPlace('', new Uint8Array(placeBytes));
  expect(window.name).toBe('');
  keepPlace(freshNoise(), null);
  expect(window.name).toBe('');
  keepPlace('00ff', new Uint8Array(placeBytes));
  expect(window.name).toBe('');
  window.name = 'somebody else wrote this';
  expect(keptPlace(freshNoise())).toBeNull();
});

test('bytes and hexadecimal digits are the same thing said twice; anything else is no bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(bytesOfHex(hexOf(bytes))).toEqual(bytes);
    }),
  );
  for (const strange of ['0', 'zz', '00 ', '0x00', '__proto__']) expect(bytesOfHex(strange)).toHaveLength(0);
});

test('the state of another app, or of a stranger, is a first entry', () => {
  const first = { depth: 0, noise: '' };
  for (const state of [
    null,
    undefined,
    7,
    'x',
    [],
    { depth: 3 },
    { depth: -1, noise: '' },
    { depth: 1.5, noise: '' },
    { depth: 2, noise: 5 },
  ]) {
    expect(entryOf(state)).toEqual(first);
  }
  expect(entryOf({ depth: 2, noise: 'ab' })).toEqual({ depth: 2, noise: 'ab' });
  expect([isLeft(leftState), isLeft(null), isLeft({ depth: 1, noise: '' })]).toEqual([true, false, false]);
});
