import type { SourceLocation } from '../problem.ts';
import type { ById, RawContent } from '../raw-content.ts';
import { factsOfPlatform, factsOfRegion, factsOfService, factsOfSource } from './facts-of.ts';

/** An entry that states facts, under the name that the lock knows it by. */
export type Factual = {
  readonly entry: string;
  readonly place: SourceLocation;
  readonly facts: readonly string[];
  /** The pages that say so. */
  readonly pages: readonly string[];
};

type Stated = Pick<RawContent, 'services' | 'regions' | 'platforms' | 'sources'>;

/** Everything that states numbers, hosts, hours, ages, days or terms. */
export function factualEntries({ services, regions, platforms, sources }: Stated): readonly Factual[] {
  const each = <T>(
    kind: string,
    all: ById<T>,
    facts: (value: T) => readonly string[],
    pages: (value: T) => readonly (string | undefined)[],
  ): readonly Factual[] =>
    [...all].map(([id, { value, place }]) => ({
      entry: `${kind}:${id}`,
      place,
      facts: facts(value),
      pages: pages(value).filter((page) => page !== undefined),
    }));
  const cited = (value: { readonly sources: readonly { readonly url: string }[] }): readonly string[] =>
    value.sources.map(({ url }) => url);
  return [
    ...each('service', services, factsOfService, cited),
    ...each('region', regions, factsOfRegion, cited),
    ...each('platform', platforms, factsOfPlatform, cited),
    ...each('source', sources, factsOfSource, ({ url }) => [url]),
  ];
}
