import type { MapKind } from '../../flow/flow-map.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import type { Material } from '../case/material.ts';

/** A page of a poster: its number, and the numbers that its answers lead to. */
export type PosterStep = {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly kind: MapKind;
  readonly ways: readonly { readonly label: string; readonly to: number }[];
};

/** Every page that this audience may come to, in the order of the flow, with where each answer leads; questions of the plan at its end. */
export function wayOfAudience({ map }: Pick<Material, 'map'>, audience: Audience): readonly PosterStep[] {
  const nodes = map.nodes.filter(({ audiences }) => audiences.includes(audience));
  const inOrder = [...nodes.filter(({ kind }) => kind !== 'refinement'), ...nodes.filter(({ kind }) => kind === 'refinement')];
  const numberOf = new Map(inOrder.map(({ id }, index) => [id, index + 1]));
  return inOrder.map(({ id, label, kind }, index) => ({
    id,
    number: index + 1,
    name: label,
    kind,
    ways: map.edges
      .filter((edge) => edge.from === id && edge.audiences.includes(audience) && !edge.refinement)
      .flatMap((edge) => {
        const to = numberOf.get(edge.to);
        return to === undefined ? [] : [{ label: edge.label, to }];
      }),
  }));
}
