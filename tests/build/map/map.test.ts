// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { layOut } from '../../../src/build/map/lay-out.ts';
import { mapMermaid } from '../../../src/build/map/mermaid.ts';
import { mapSvg } from '../../../src/build/map/svg.ts';
import { widthOf, wrapped } from '../../../src/build/map/text-size.ts';
import type { MapBox, MapPoint } from '../../../src/flow/flow-map.ts';
import { flowOf } from '../../support/a-flow.ts';
import { currentContent } from '../../support/current-flows.ts';

const { flow } = currentContent();
const map = await layOut(flow);

const within = ({ x, y }: MapPoint, box: MapBox): boolean =>
  x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1;
const overlap = (a: MapBox, b: MapBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('every step and every way has a place inside the page', () => {
  expect(map.nodes.map(({ id }) => id)).toEqual(Object.keys(flow.steps));
  const page = { x: 0, y: 0, width: map.width, height: map.height };
  for (const { id, x, y, width, height } of map.nodes) {
    expect(within({ x, y }, page) && within({ x: x + width, y: y + height }, page), id).toBe(true);
  }
  for (const { from, to, points } of map.edges)
    expect(points.length > 1 && points.every((point) => within(point, page)), `${from} to ${to}`).toBe(true);
});

test('no two steps lie on one another, and no label on a step', () => {
  const boxes: readonly (MapBox & { readonly name: string })[] = [
    ...map.nodes.map((node) => ({ ...node, name: node.id })),
    ...map.edges.flatMap(({ label, labelBox }) => (labelBox === null ? [] : [{ ...labelBox, name: label }])),
  ];
  const lying = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${a.name} on ${b.name}`),
  );
  expect(lying).toEqual([]);
});

test('every way goes from the edge of its step to the edge of the next', () => {
  for (const { from, to, points } of map.edges) {
    const [start, end] = [points[0], points.at(-1)];
    const [first, last] = [map.nodes.find(({ id }) => id === from), map.nodes.find(({ id }) => id === to)];
    if (!start || !end || !first || !last) throw new Error(`${from} to ${to} has no place`);
    expect(within(start, first) && within(end, last), `${from} to ${to}`).toBe(true);
  }
});

test('the same flow gives the same map', async () => {
  expect(await layOut(flow)).toEqual(map);
});

test('a way says for whom it is, and who is left where an earlier one is taken by others', async () => {
  const ways = [{ when: { who: 'carer' }, to: 'where' }, { when: { safe: 'no' }, to: 'where' }, { to: 'plan' }];
  const small = await layOut(
    flowOf({ steps: { safe: { kind: 'question', options: ['yes', 'no', 'unsure'], silence: 'unsure', cautious: ['no'], next: ways } } }),
  );
  const from = small.edges.filter((edge) => edge.from === 'safe').map(({ label, audiences }) => ({ label, audiences }));
  expect(from).toEqual([
    { label: 'Carer', audiences: ['carer'] },
    { label: '“Label of no”', audiences: ['young-person', 'professional', 'adult'] },
    { label: 'Young person, professional or adult, otherwise', audiences: ['young-person', 'professional', 'adult'] },
  ]);
});

test('refinements hang on the plan, dashed; a step asked on the way is only marked as offered again', () => {
  const refined = map.edges.filter(({ refinement }) => refinement);
  const plain = map.nodes.filter(({ kind }) => kind === 'refinement').map(({ id }) => id);
  expect(refined.map(({ to }) => to)).toEqual(plain);
  expect(map.nodes.some(({ again, kind }) => again && kind === 'question')).toBe(true);
});

test('the drawing is one picture with every step and every word of its labels', () => {
  const drawing = new DOMParser().parseFromString(mapSvg(map, 'A <title> & more'), 'image/svg+xml');
  expect([...drawing.querySelectorAll('[data-step]')].map((step) => step.getAttribute('data-step'))).toEqual(map.nodes.map(({ id }) => id));
  expect(drawing.querySelectorAll('path.line').length).toBe(map.edges.length);
  expect(drawing.querySelector('.title')?.textContent).toBe('A <title> & more');
  expect(drawing.querySelector('script, foreignObject, image')).toBeNull();
});

test('Mermaid names every step once and draws every way', () => {
  const lines = mapMermaid(map).split('\n');
  for (const { id } of map.nodes) expect(lines.filter((line) => new RegExp(`^  ${id}[([]`).test(line)).length, id).toBe(1);
  expect(lines.filter((line) => /-->|-\.->/.test(line)).length).toBe(map.edges.length);
});

test('text is broken between words and fits its width', () => {
  const lines = wrapped('Where you work with the child', 16, 120);
  expect(lines.join(' ')).toBe('Where you work with the child');
  expect(lines.every((line) => widthOf(line, 16) <= 120)).toBe(true);
});
