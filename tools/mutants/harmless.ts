import type { Content } from '../../src/flow/assemble/content.ts';
import type { Condition } from '../../src/flow/conditions/condition.ts';
import type { Action, Flow, Route } from '../../src/flow/flow.ts';
import type { SafetyPromise } from '../../src/flow/promise.ts';
import { type Timing, timings } from '../../src/flow/vocabulary.ts';
import { type Node, never } from '../../src/journey/prove/diagram.ts';
import { firstThatHolds, timedAt } from '../../src/journey/prove/plan-groups.ts';
import { search } from '../../src/journey/prove/search.ts';
import { type Terrain, terrainOf } from '../../src/journey/prove/terrain.ts';
import type { Mutant } from './mutant.ts';
import { someoneElseHelps } from './someone-else.ts';

/** A sort of break that harms nobody, and why. What it says is decided for everybody, as the promises are. */
type Rule = { readonly why: string; readonly covers: (content: Content, mutant: Mutant, promises: readonly SafetyPromise[]) => boolean };

const conditionsOf = ({ when, timing }: Action): readonly (Condition | undefined)[] => [when, ...(timing ?? []).map((line) => line.when)];

/** The one action that the mutant changed, as it was and as it is; null where something else changed. */
function changedAction({ flow }: Content, { broken }: Mutant): readonly [Action, Action] | null {
  const index = flow.actions.findIndex((action, at) => action !== broken.flow.actions[at]);
  const [before, after] = [flow.actions[index], broken.flow.actions[index]];
  return before !== undefined && after?.id === before.id && flow.steps === broken.flow.steps ? [before, after] : null;
}

const somebody = (terrain: Terrain, bad: Node): boolean =>
  terrain.plans.some(({ id }) => search(terrain, { at: 'plan', plan: id, bad }).found !== null) ||
  search(terrain, { at: 'arrival', steps: terrain.reach.order, bad }).found !== null;

/** Nobody loses the action, and nobody gets it later. */
function losesNothing(content: Content, mutant: Mutant): boolean {
  const changed = changedAction(content, mutant);
  if (changed === null) return false;
  const [before, after] = changed;
  const { diagrams, truth, ...rest } = terrainOf(content.flow, [...conditionsOf(before), ...conditionsOf(after)]);
  const terrain: Terrain = { diagrams, truth, ...rest };
  const same =
    before.tags === after.tags && before.services === after.services && before.sources === after.sources && before.guide === after.guide;
  if (!same) return false;
  if (before.timing === null) return !somebody(terrain, diagrams.and(truth(before.when), diagrams.not(truth(after.when))));
  const by = (action: Action, at: Timing): Node =>
    diagrams.any(timings.slice(0, timings.indexOf(at) + 1).map((one) => timedAt(terrain, action, one)));
  const worse = timings.map((at) => diagrams.and(timedAt(terrain, before, at), diagrams.not(by(after, at))));
  return !somebody(terrain, diagrams.any(worse));
}

/** Where each answer of a step leads, as a predicate for each target. */
function leads(terrain: Terrain, next: readonly Route[]): ReadonlyMap<string, Node> {
  const firsts = firstThatHolds(
    terrain,
    next.map(({ when }) => when),
  );
  const to = new Map<string, Node>();
  for (const [index, route] of next.entries()) to.set(route.to, terrain.diagrams.or(to.get(route.to) ?? never, firsts[index] ?? never));
  return to;
}

const nextOf = ({ steps }: Flow, id: string): readonly Route[] => {
  const step = steps[id];
  return step === undefined || step.kind === 'plan' ? [] : step.next;
};

/** Everybody goes the way they went before. */
function leadsTheSame(content: Content, { broken }: Mutant): boolean {
  const changed = Object.keys(content.flow.steps).filter((id) => content.flow.steps[id] !== broken.flow.steps[id]);
  const [id] = changed;
  if (id === undefined || changed.length > 1 || broken.flow.actions !== content.flow.actions) return false;
  const [before, after] = [nextOf(content.flow, id), nextOf(broken.flow, id)];
  if (before === after || before.length === 0) return false;
  const terrain = terrainOf(
    content.flow,
    [...before, ...after].map(({ when }) => when),
  );
  const { diagrams } = terrain;
  const [was, is] = [leads(terrain, before), leads(terrain, after)];
  const apart = [...was].map(([to, node]) => diagrams.and(node, diagrams.not(is.get(to) ?? never)));
  return search(terrain, { at: 'move', step: id, unlike: [], bad: diagrams.any(apart) }).found === null && after.at(-1)?.when === undefined;
}

/** A step or refinement that more people are offered, none fewer: the condition became wider. */
function offersMore(content: Content, { broken }: Mutant): boolean {
  const wider = (before: Condition | undefined, after: Condition | undefined): boolean => {
    if (before === after) return true;
    const { diagrams, truth } = terrainOf(content.flow, [before, after]);
    return diagrams.and(truth(before), diagrams.not(truth(after))) === never;
  };
  return Object.keys(content.flow.steps).every((id) => {
    const [before, after] = [content.flow.steps[id], broken.flow.steps[id]];
    if (before === after) return true;
    if (before === undefined || after === undefined) return false;
    if (before.kind === 'plan' || after.kind === 'plan') {
      if (before.kind !== 'plan' || after.kind !== 'plan' || before.limits !== after.limits) return false;
      return before.refine.every((one, at) => after.refine[at]?.step === one.step && wider(one.when, after.refine[at]?.when));
    }
    if (before.next !== after.next || before.shows !== after.shows || before.services !== after.services) return false;
    return before.options.every((one, at) => after.options[at]?.id === one.id && wider(one.when, after.options[at]?.when));
  });
}

/** A tag that says no more than another the action has: no promise asks for it alone. */
function saidByAnother(content: Content, mutant: Mutant): boolean {
  const changed = changedAction(content, mutant);
  if (changed === null) return false;
  const [before, after] = changed;
  const gone = before.tags.filter((tag) => !after.tags.includes(tag));
  return (
    gone.length === 1 &&
    gone[0] === 'removal' &&
    after.tags.some((tag) => tag === 'removal-under-18' || tag === 'removal-adult' || tag === 'if-posted')
  );
}

/** Tags by which a promise forbids something, or puts it behind something else: without them it would be blind. */
const forbidding = (promises: readonly SafetyPromise[]): ReadonlySet<string> =>
  new Set(
    promises
      .flatMap(({ holds }) => holds)
      .flatMap((property) => {
        if (property.kind === 'plan-lacks') return property.tag ?? [];
        return property.kind === 'in-order' ? property.then : [];
      }),
  );

/** Nothing changed but a tag, which only proofs read: the app does not carry it. */
function readByProofsAlone(content: Content, mutant: Mutant, promises: readonly SafetyPromise[]): boolean {
  const changed = changedAction(content, mutant);
  if (changed === null) return false;
  const [{ tags: before, ...rest }, { tags: after, ...others }] = changed;
  const same = (Object.keys(rest) as (keyof typeof rest)[]).every((key) => rest[key] === others[key]);
  const forbid = forbidding(promises);
  return same && before.filter((tag) => !after.includes(tag)).every((tag) => !forbid.has(tag));
}

const rules: readonly Rule[] = [
  {
    why: 'only proofs read this fact, none forbids anything by it, and all of them still hold: nobody sees another page or plan',
    covers: readByProofsAlone,
  },
  {
    why: 'nobody loses the action or gets it later, and what must not be in a plan is promised',
    covers: losesNothing,
  },
  { why: 'everybody who can exist goes the way they went before', covers: leadsTheSame },
  {
    why: 'somebody is offered an answer more, nobody one less, and every promise is decided for it',
    covers: (content, mutant) =>
      content.flow.actions === mutant.broken.flow.actions &&
      content.directory === mutant.broken.directory &&
      content.flow.facts === mutant.broken.flow.facts &&
      content.flow.crisis === mutant.broken.flow.crisis &&
      offersMore(content, mutant),
  },
  { why: 'another fact of the same action says it, more exactly', covers: saidByAnother },
  {
    why: 'everybody finds another helper for each need, at the same hours, and nobody a helper who is not theirs: a choice less, not help less',
    covers: someoneElseHelps,
  },
];

/** Why a mutant that nothing noticed harms nobody; null where it may. */
export const harmlessBy = (content: Content, promises: readonly SafetyPromise[], mutant: Mutant): string | null =>
  rules.find(({ covers }) => covers(content, mutant, promises))?.why ?? null;
