import { wholeWorld } from '../../flow/directory/who.ts';
import type { Scene } from './scene.ts';

type NamedRegion = { readonly id: string; readonly name: string };

/** The region whose numbers are shown before anybody has said where they are, and those that it could be instead. */
export type RegionChoice = NamedRegion & {
  readonly emergency: string;
  /** True: nobody knows which country it is. */
  readonly anywhere: boolean;
  readonly places: readonly NamedRegion[];
};

const placeOf = ({ id, name }: NamedRegion): NamedRegion => ({ id, name });

/** Null once the person has answered where they are, and where they are being asked: from then on their answer decides. */
export function regionChoiceOf({ flow, standing: { step }, person: { trail, region } }: Scene): RegionChoice | null {
  const asks = flow.facts.region;
  if (step === asks || trail.some((answer) => answer.step === asks)) return null;
  const offered = [...flow.regions.filter(({ choice }) => choice), wholeWorld(flow.regions)];
  const { emergency, partOf } = region;
  const here = { ...placeOf(region), emergency: emergency.number, anywhere: partOf === null };
  return { ...here, places: [...(offered.includes(region) ? [] : [region]), ...offered].map(placeOf) };
}
