// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { darkenAtNight } from '../../src/app/night.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.night;
});

const at = (hour: number, moreContrast = false): boolean => {
  vi.useFakeTimers({ now: new Date(2026, 10, 24, hour, 30) });
  vi.stubGlobal('matchMedia', () => ({ matches: moreContrast }));
  darkenAtNight();
  return document.documentElement.dataset.night !== undefined;
};

test.each([21, 23, 0, 5])('at %i:30 the page is dark, whatever the device prefers', (hour) => expect(at(hour)).toBe(true));
test.each([6, 13, 20])('at %i:30 the device decides', (hour) => expect(at(hour)).toBe(false));
test('whoever asked for more contrast keeps the page as it is wanted', () => expect(at(1, true)).toBe(false));
