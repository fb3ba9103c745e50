import type { Audience } from './vocabulary.ts';

/** One text for everybody, or one per audience; `common` serves whoever has none of their own. */
export type Wording<T> = { readonly all: T } | ({ readonly [A in Audience]?: T } & { readonly common?: T });

/** The words for `audience` (null before anyone has said who they are), or undefined where there are none. */
export function wordsFor<T>(wording: Wording<T> | undefined, audience: Audience | null): T | undefined {
  if (wording === undefined) return undefined;
  if ('all' in wording) return wording.all;
  return (audience === null ? undefined : wording[audience]) ?? wording.common;
}

/** Every text of `wording`, whoever it is for. */
export function variantsOf<T>(wording: Wording<T> | undefined): readonly T[] {
  return wording === undefined ? [] : Object.values<T | undefined>(wording).filter((one) => one !== undefined);
}
