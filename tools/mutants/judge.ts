import type { Content } from '../../src/flow/assemble/content.ts';
import type { Condition } from '../../src/flow/conditions/condition.ts';
import { coverageOf, coverageTable, helpsPromised } from '../../src/flow/directory/coverage.ts';
import type { Action } from '../../src/flow/flow.ts';
import type { Property, SafetyPromise } from '../../src/flow/promise.ts';
import type { RawContent } from '../../src/flow/raw-content.ts';
import { verify } from '../../src/flow/verify.ts';
import { type Ground, groundLike, groundOf } from '../../src/journey/prove/ground.ts';
import { type Lookup, lookupIn } from '../../src/journey/prove/lookup.ts';
import { carries } from '../../src/journey/prove/pattern.ts';
import { provePromise } from '../../src/journey/prove/prove.ts';
import type { Mutant } from './mutant.ts';

/** What noticed a mutant: a promise, or a check; null where nothing did. */
export type Catch = { readonly by: 'promise' | 'check'; readonly id: string } | null;

/** Whoever takes something away takes its words away as well: that words are left over is not counted. */
const ofWords: readonly string[] = ['words-unused'];

/** What a mutant changed: the directory alone, these actions alone (as they were and as they are), or anything else. */
type Change = 'directory' | 'anything' | readonly Action[];

function changeOf(content: Content, broken: Content): Change {
  if (broken.flow === content.flow) return 'directory';
  const { actions: before, ...rest } = content.flow;
  const { actions: after, ...others } = broken.flow;
  const same = (Object.keys(rest) as (keyof typeof rest)[]).every((key) => rest[key] === others[key]);
  if (!same || broken.directory !== content.directory) return 'anything';
  return [...before.filter((action) => !after.includes(action)), ...after.filter((action) => !before.includes(action))];
}

const ofDirectory: readonly Property['kind'][] = ['all-sourced', 'all-checked', 'second-helper', 'plan-never-says'];

/** Whether deciding `property` can come out another way after this change. It may say yes too often, never no too often. */
function mayTurn(property: Property, change: Change): boolean {
  if (change === 'anything') return true;
  if (change === 'directory') return 'helper' in property || ofDirectory.includes(property.kind);
  switch (property.kind) {
    case 'plan-holds':
    case 'plan-lacks':
      return property.under !== undefined || change.some((action) => carries(action, property));
    case 'page-shows':
      return change.some((action) => carries(action, property));
    case 'first-task':
    case 'most-tasks':
    case 'most-words':
    case 'in-order':
    case 'silence-is-cautious':
    case 'all-sourced':
    case 'plan-never-says':
    case 'tool-does':
    case 'next-rung':
      return true;
    default:
      return false;
  }
}

/** Every answer by itself, where a broken condition may ask for it: then one ground serves most mutants. */
const answersApart = ({ steps }: Content['flow']): readonly Condition[] =>
  Object.values(steps).flatMap((step) =>
    step.kind === 'plan' || (step.choose === 'several' && step.options.length > mostApart)
      ? []
      : step.options.map(({ id }) => ({ is: step.id, of: [id] })),
  );
const mostApart = 5;

/** A ground that has grown beyond so many predicates is begun anew: what only former mutants asked is forgotten. */
const mostPredicates = 2_000_000;

/** Who is offered how many helpers: held by docs/coverage.md, which `npm test` compares. */
const tableOf = (content: Content, promises: readonly SafetyPromise[]): string =>
  coverageTable(coverageOf(content, helpsPromised(promises)));

/** Judges mutants of `content`: the promises first, in their order, then the checks, then the table of who is there for whom. */
export function judgeOf(content: Content, raw: RawContent, promises: readonly SafetyPromise[]): (mutant: Mutant) => Catch {
  const shared = lookupIn(content.flow, content.directory);
  const begin = (): Ground => groundOf(content.flow, content.directory, promises, null, shared, answersApart(content.flow));
  let base = begin();
  const table = tableOf(content, promises);
  const known = new Set(verify(content, raw).map(({ code, what }) => `${code} ${what}`));
  return ({ broken }) => {
    const lookup: Lookup = broken.directory === content.directory ? shared : lookupIn(broken.flow, broken.directory);
    const walkable = broken.flow.steps[broken.flow.start] !== undefined;
    if (walkable) {
      if (base.terrain.diagrams.size > mostPredicates) base = begin();
      const ground = groundLike(base, broken.flow, broken.directory, promises, lookup);
      const change = changeOf(content, broken);
      for (const promise of promises) {
        const holds = promise.holds.filter((property) => mayTurn(property, change));
        const { verdict } = provePromise(ground, { ...promise, holds });
        if (verdict === 'broken' || verdict === 'vacuous') return { by: 'promise', id: promise.id };
      }
    }
    const problem = verify(broken, raw).find(({ code, what }) => !ofWords.includes(code) && !known.has(`${code} ${what}`));
    if (problem !== undefined) return { by: 'check', id: problem.code };
    const others = broken.directory !== content.directory || broken.flow.facts !== content.flow.facts;
    const otherHelpers = others && tableOf(broken, promises) !== table;
    return otherHelpers ? { by: 'check', id: 'docs/coverage.md' } : null;
  };
}
