// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { presetRegion, tellOfUnknownPreset } from '../../../src/app/region/preset-region.ts';

const told = vi.fn<(error: Error) => void>();
vi.stubGlobal('reportError', told);

afterEach(() => {
  document.head.replaceChildren();
  told.mockClear();
});

function preset(content: string): void {
  const meta = document.createElement('meta');
  meta.name = 'handrail-region';
  meta.content = content;
  document.head.append(meta);
}

test('a host that names no region leaves it to be guessed, in silence', () => {
  preset('');
  tellOfUnknownPreset();
  expect([presetRegion(), told.mock.calls]).toEqual([null, []]);
});

test.each(['ie', ' ie ', 'gb-eng', 'gb', 'world'])('"%s" is a region, or a group of regions', (id) => {
  preset(id);
  tellOfUnknownPreset();
  expect([presetRegion(), told.mock.calls]).toEqual([id.trim(), []]);
});

test.each(['IE', 'nir', 'gb-nir, ie'])('"%s" is none: one error says so and names those there are', (id) => {
  preset(id);
  tellOfUnknownPreset();
  expect(presetRegion()).toBeNull();
  expect(told).toHaveBeenCalledOnce();
  expect(told.mock.calls[0]?.[0].message).toMatch(
    new RegExp(`"${id}".*does not exist.*guessed.*Write one of: gb-nir, gb-eng, .*world, gb, eu\\.`),
  );
});
