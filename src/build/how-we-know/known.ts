import type { Disagreement } from '../../flow/disagreement.ts';
import type { Flow } from '../../flow/flow.ts';
import type { SafetyPromise } from '../../flow/promise.ts';

type OneFlow = {
  readonly content: { readonly flow: Pick<Flow, 'sources'> };
  readonly promises: readonly SafetyPromise[];
  readonly disagreements: readonly Disagreement[];
};

/** What all flows of the library rest on: what several of them say alike, once. */
export type KnownFlow = {
  readonly promises: readonly SafetyPromise[];
  readonly disagreements: readonly Disagreement[];
  /** How many sources are cited. */
  readonly sources: number;
};

export function knownOf(flows: readonly OneFlow[]): KnownFlow {
  return {
    promises: once(
      flows.flatMap(({ promises }) => promises),
      ({ says }) => says,
    ),
    disagreements: once(
      flows.flatMap(({ disagreements }) => disagreements),
      ({ question }) => question,
    ),
    sources: new Set(flows.flatMap(({ content }) => Object.keys(content.flow.sources))).size,
  };
}

/** The first of those that are alike. */
function once<T>(all: readonly T[], alike: (one: T) => string): readonly T[] {
  return [...new Map([...all].reverse().map((one) => [alike(one), one])).values()].reverse();
}
