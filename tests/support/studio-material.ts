import { currentContent } from '../../src/build/load/current-content.ts';
import type { Material } from '../../src/trainer/case/material.ts';
import { walkerOf } from '../../src/trainer/case/walker.ts';
import { reducerOf } from '../../src/trainer/session/reduce.ts';
import { opening, type Studio, type StudioEvent } from '../../src/trainer/session/studio.ts';

/** The real flow and the real cases. The map is of no account here: its own tests look at it. */
export function realMaterial(): Material {
  const { id, content, training, disagreements, promises } = currentContent().loaded;
  if (content === null || training === null) throw new Error('flows/ has problems: npm run flows -- check');
  return {
    id,
    flow: content.flow,
    hand: content.hand,
    promises,
    directory: content.directory,
    training,
    map: { width: 0, height: 0, nodes: [], edges: [] },
    disagreements,
    walker: walkerOf(content.flow),
    today: new Date('2026-11-24T12:00:00Z'),
  };
}

/** Does one thing after the other, from the opening page. */
export function playedBy(material: Material, ...events: readonly StudioEvent[]): Studio {
  return events.reduce(reducerOf([material]), opening(material.id, 'gb-nir'));
}

export const next: StudioEvent = { type: 'next' };

/** Presses the clicker so often. */
export function times(count: number, event: StudioEvent): readonly StudioEvent[] {
  return Array.from({ length: count }, () => event);
}
