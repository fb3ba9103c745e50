import type { Content } from '../../flow/assemble/content.ts';

/** What the broken page and the way out need to know, apart from the flow. */
export type Essentials = {
  readonly broken: Content['flow']['words']['broken'];
  readonly bar: { readonly leave: string };
  /** The home region first. */
  readonly places: readonly [EssentialPlace, ...EssentialPlace[]];
};

type EssentialPlace = { readonly id: string; readonly number: string; readonly leaveTo: string };

export function essentialsOf({ flow }: Content): Essentials {
  const [home, ...others] = [...flow.regions.filter(({ choice }) => choice), ...flow.regions.filter(({ choice }) => !choice)].map(
    ({ id, emergency, leaveTo }) => ({ id, number: emergency.number, leaveTo }),
  );
  if (home === undefined) throw new Error('The directory has no region.');
  return { broken: flow.words.broken, bar: { leave: flow.words.bar.leave }, places: [home, ...others] };
}
