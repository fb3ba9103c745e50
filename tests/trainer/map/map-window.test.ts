import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FlowMap } from '../../../src/flow/flow-map.ts';
import { closer, middleOf, moved, readableZoom, wider, windowOf, zooms } from '../../../src/trainer/map/map-window.ts';

const node = { label: 'A', lines: ['A'], kind: 'question', audiences: [], again: false, width: 200, height: 80 } as const;
const map: FlowMap = {
  width: 1000,
  height: 2000,
  nodes: [
    { ...node, id: 'a', x: 0, y: 0 },
    { ...node, id: 'b', x: 700, y: 1900 },
  ],
  edges: [],
};

test('the whole map is inside the window at zoom 1', () => {
  const seen = windowOf(map, 1, middleOf(map, null), 16 / 9);
  expect(seen.x).toBeLessThanOrEqual(0);
  expect(seen.y).toBeLessThanOrEqual(0);
  expect(seen.x + seen.width).toBeGreaterThanOrEqual(map.width);
  expect(seen.y + seen.height).toBeGreaterThanOrEqual(map.height);
});

test('however near, the step looked at is inside the window', () => {
  fc.assert(
    fc.property(fc.double({ min: zooms.least, max: zooms.most, noNaN: true }), fc.constantFrom('a', 'b'), (zoom, at) => {
      const seen = windowOf(map, zoom, middleOf(map, at), 16 / 9);
      const found = map.nodes.find(({ id }) => id === at) ?? node;
      const [x, y] = 'x' in found ? [found.x + 100, found.y + 40] : [0, 0];
      expect(x).toBeGreaterThanOrEqual(seen.x);
      expect(x).toBeLessThanOrEqual(seen.x + seen.width);
      expect(y).toBeGreaterThanOrEqual(seen.y);
      expect(y).toBeLessThanOrEqual(seen.y + seen.height);
    }),
  );
});

test('closer and wider stay within what makes sense', () => {
  expect(closer(zooms.most)).toBe(zooms.most);
  expect(wider(zooms.least)).toBe(zooms.least);
  expect(readableZoom(map, 16 / 9)).toBeGreaterThan(1);
});

test('however it is moved, the window stays on the map, and there and back again is where it was', () => {
  const part = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(part, part, (x, y) => {
      const from = windowOf(map, 4, { x: 500, y: 1000 }, 1);
      const to = windowOf(map, 4, moved(from, { x, y }), 1);
      expect(to.x).toBeGreaterThanOrEqual(Math.min(0, (map.width - to.width) / 2));
      expect(to.y).toBeGreaterThanOrEqual(0);
      expect(to.y + to.height).toBeLessThanOrEqual(map.height + 0.001);
      const by = { x: (to.x - from.x) / from.width, y: (to.y - from.y) / from.height };
      const back = windowOf(map, 4, moved(to, { x: -by.x, y: -by.y }), 1);
      expect(back.x).toBeCloseTo(from.x, 5);
      expect(back.y).toBeCloseTo(from.y, 5);
    }),
  );
});
