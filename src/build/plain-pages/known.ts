import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Flow } from '../../flow/flow.ts';
import type { SafetyPromise } from '../../flow/promise.ts';
import type { Disagreement } from '../../flow/training.ts';
import { rootFolder } from '../flows-folder.ts';

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

/** The version that package.json states. */
export function versionStated(): string {
  const { version }: { readonly version?: string } = JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8'));
  return version ?? 'unknown';
}
