import type { FlowMap, MapBox, MapPoint } from '../../flow/flow-map.ts';

/** The part of the map that is on the screen. */
export type Window = MapBox;

/** At this height of the window, thirty people can read a step at the back of a room. */
const closest = 8;

export const zooms = { least: 1, most: closest, step: 1.6 } as const;

export function closer(zoom: number): number {
  return zoomed(zoom, zooms.step);
}

export function wider(zoom: number): number {
  return zoomed(zoom, 1 / zooms.step);
}

/** The middle of a step. */
export function middleOf({ width, height, nodes }: FlowMap, step: string | null): MapPoint {
  const node = nodes.find(({ id }) => id === step);
  return node === undefined ? { x: width / 2, y: height / 2 } : { x: node.x + node.width / 2, y: node.y + node.height / 2 };
}

/** `zoom` 1 shows everything; nearer, `middle` is in the middle as far as the edges of the map allow. `ratio` is width to height. */
export function windowOf({ width, height }: FlowMap, zoom: number, middle: MapPoint, ratio: number): Window {
  const fits = { width: Math.max(width, height * ratio), height: Math.max(height, width / ratio) };
  const shown = { width: fits.width / zoom, height: fits.height / zoom };
  const within = (centre: number, size: number, whole: number): number =>
    size >= whole ? (whole - size) / 2 : Math.min(Math.max(centre - size / 2, 0), whole - size);
  return { ...shown, x: within(middle.x, shown.width, width), y: within(middle.y, shown.height, height) };
}

/** A zoom within what is of use. */
export const zoomed = (zoom: number, factor: number): number => Math.min(zooms.most, Math.max(zooms.least, zoom * factor));

/** What is in the middle once the window has moved by so many of its own widths and heights; never beyond the edge. */
export function moved({ x, y, width, height }: Window, by: MapPoint): MapPoint {
  return { x: x + width / 2 + by.x * width, y: y + height / 2 + by.y * height };
}

/** The zoom at which three or four steps stand side by side: near enough for the back row, wide enough to see where they lead. */
export function readableZoom({ width, height, nodes }: FlowMap, ratio: number): number {
  const widest = Math.max(1, ...nodes.map((node) => node.width));
  return Math.min(zooms.most, Math.max(zooms.least, Math.max(width, height * ratio) / (widest * 3.6)));
}
