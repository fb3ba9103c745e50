import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../flow/assemble/content.ts';
import type { SafetyPromise } from '../../flow/promise.ts';
import { type Contradiction, contradictionsIn } from '../../journey/prove/contradictions.ts';
import { countWays } from '../../journey/prove/count-ways.ts';
import { groundOf } from '../../journey/prove/ground.ts';
import { provePromise, type Verdict } from '../../journey/prove/prove.ts';
import { rootFolder } from '../flows-folder.ts';
import { type Loose, looseIn, looseInAll } from './loose.ts';

export type Proof = {
  readonly ok: boolean;
  readonly verdicts: readonly (Verdict & { readonly milliseconds: number })[];
  readonly contradictions: readonly Contradiction[];
  /** Files of tests that a promise says hold it, and that do not exist. */
  readonly missingTests: readonly { readonly promise: string; readonly file: string }[];
  /** How many different lists of answers lead to a plan, what can be added on the plan not counted. */
  readonly ways: string;
  readonly milliseconds: number;
};

/** Decides every promise. `day`: also whether everything shown is within its term on that day; null asks no calendar. */
export function proveAll({ flow, directory }: Content, promises: readonly SafetyPromise[], day: string | null): Proof {
  const began = performance.now();
  const ground = groundOf(flow, directory, promises, day);
  const verdicts = promises.map((promise) => {
    const start = performance.now();
    const verdict = provePromise(ground, promise);
    return { ...verdict, milliseconds: performance.now() - start };
  });
  const contradictions = contradictionsIn(ground, promises);
  const missingTests = promises.flatMap(({ id, heldBy }) =>
    heldBy.filter((file) => !existsSync(join(rootFolder, file))).map((file) => ({ promise: id, file })),
  );
  const holds = verdicts.length > 0 && verdicts.every(({ verdict }) => verdict === 'kept' || verdict === 'elsewhere');
  return {
    ok: holds && contradictions.length === 0 && missingTests.length === 0,
    verdicts,
    contradictions,
    missingTests,
    ways: countWays(ground.terrain).toString(),
    milliseconds: performance.now() - began,
  };
}

/** Whatever the promises of some flows allow and nobody needs. It takes as long as the proof: who builds does not wait for it. */
export function allLoose(flows: readonly { readonly content: Content; readonly promises: readonly SafetyPromise[] }[]): readonly Loose[] {
  return looseInAll(
    flows.map(({ content: { flow, directory }, promises }) => {
      const ground = groundOf(flow, directory, promises, null);
      return { promises, loose: promises.flatMap((promise) => looseIn(ground, promise)) };
    }),
  );
}
