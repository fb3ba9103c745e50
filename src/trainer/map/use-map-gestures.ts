import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { MapPoint } from '../../flow/flow-map.ts';

/** What a hand does to a map: it moves by parts of what is shown, and comes nearer or goes further by a factor. */
export type MapMoves = {
  readonly move: (by: MapPoint) => void;
  readonly zoom: (factor: number) => void;
};

const keyStep = 0.2;
const keyZoom = 1.4;
/** A pointer that moved less than so many pixels chose a step, and did not move the map. */
const stillness = 6;

const keys: Readonly<Record<string, (moves: MapMoves) => void>> = {
  ArrowLeft: ({ move }) => move({ x: -keyStep, y: 0 }),
  ArrowRight: ({ move }) => move({ x: keyStep, y: 0 }),
  ArrowUp: ({ move }) => move({ x: 0, y: -keyStep }),
  ArrowDown: ({ move }) => move({ x: 0, y: keyStep }),
  '+': ({ zoom }) => zoom(keyZoom),
  '=': ({ zoom }) => zoom(keyZoom),
  '-': ({ zoom }) => zoom(1 / keyZoom),
};

type Held = { readonly x: number; readonly y: number };

/** Drag, wheel, two fingers, arrows and + −. Talks to: the pointer, the wheel and the keyboard over one element. */
export function useMapGestures(element: RefObject<Element | null>, moves: MapMoves) {
  const held = useRef(new Map<number, Held>());
  const dragged = useRef(false);
  const latest = useRef(moves);
  latest.current = moves;
  useEffect(() => {
    const map = element.current;
    if (map === null) return undefined;
    // Not by React, whose listener may not keep the page from scrolling.
    const turn = (event: Event): void => {
      if (!(event instanceof WheelEvent)) return;
      event.preventDefault();
      latest.current.zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15);
    };
    map.addEventListener('wheel', turn, { passive: false });
    return () => map.removeEventListener('wheel', turn);
  }, [element]);
  const spread = (): number => {
    const [one, other] = [...held.current.values()];
    return one === undefined || other === undefined ? 0 : Math.hypot(one.x - other.x, one.y - other.y);
  };
  const letGo = ({ pointerId }: PointerEvent): void => {
    held.current.delete(pointerId);
  };
  return {
    wasDragged: () => dragged.current,
    handlers: {
      onPointerDown: ({ pointerId, clientX: x, clientY: y }: PointerEvent) => {
        if (held.current.size === 0) dragged.current = false;
        held.current.set(pointerId, { x, y });
      },
      onPointerMove: ({ pointerId, clientX: x, clientY: y, currentTarget }: PointerEvent) => {
        const before = held.current.get(pointerId);
        if (before === undefined) return;
        if (!dragged.current && Math.hypot(x - before.x, y - before.y) < stillness) return;
        dragged.current = true;
        const apart = spread();
        held.current.set(pointerId, { x, y });
        const { width, height } = currentTarget.getBoundingClientRect();
        if (held.current.size === 1) moves.move({ x: (before.x - x) / width, y: (before.y - y) / height });
        else if (apart > 0) moves.zoom(spread() / apart);
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
      onPointerLeave: letGo,
      onKeyDown: (event: KeyboardEvent) => {
        const does = keys[event.key];
        if (does === undefined) return;
        // Here the arrows are the map's; the clicker's own keys are not.
        event.preventDefault();
        event.stopPropagation();
        does(moves);
      },
    },
  };
}
