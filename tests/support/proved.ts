import { stringify } from 'yaml';
import { loadContent } from '../../src/build/load/load-content.ts';
import type { Loaded } from '../../src/build/load/load-flow.ts';
import type { Decision } from '../../src/journey/prove/decision.ts';
import { groundOf } from '../../src/journey/prove/ground.ts';
import { decideProperty } from '../../src/journey/prove/prove.ts';
import { aFlow, type Parts } from './a-flow.ts';

/** A small flow with one promise that consists of these properties, as an author would write them. */
export function withPromise(parts: Parts, ...holds: readonly object[]): Loaded {
  const promise = { says: 'It holds.', sources: ['BOOK'], holds };
  const files = { ...parts.files, 'small/promises.yaml': stringify({ kept: promise }, { aliasDuplicateObjects: false }) };
  return loadContent(aFlow({ ...parts, files }));
}

/** What the prover decides about one property of a small flow. */
export function decided(parts: Parts, property: object, day: string | null = null): Decision {
  const { content, promises, problems } = withPromise(parts, property);
  const [first] = promises.flatMap(({ holds }) => holds);
  if (content === null || first === undefined) throw new Error(problems.map(({ code, what }) => `${code}: ${what}`).join('\n'));
  return decideProperty(groundOf(content.flow, content.directory, promises, day), first);
}

/** The counterexample on one line: each step with its answer. */
export function waySaid({ breach }: Decision): string | null {
  return breach?.trail?.map(({ step, options }) => `${step}: ${options.join(' + ')}`).join(', ') ?? null;
}
