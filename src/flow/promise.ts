import type { Condition } from './conditions/condition.ts';
import type { RawProperty } from './schema/promise-file.ts';

/** One property with the names of its condition resolved. */
type Resolved<T> = T extends { readonly when?: unknown } ? Readonly<Omit<T, 'when'>> & { readonly when?: Condition } : Readonly<T>;
export type Property = Resolved<RawProperty>;
export type PropertyOf<K extends Property['kind']> = Extract<Property, { readonly kind: K }>;

/** A safety property that must hold on every way through. */
export type SafetyPromise = {
  readonly id: string;
  readonly says: string;
  readonly sources: readonly string[];
  /** What the prover decides; empty where words decide. */
  readonly holds: readonly Property[];
  /** The tests that hold the rest. */
  readonly heldBy: readonly string[];
};
