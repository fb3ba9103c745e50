import type { Condition } from '../../../flow/conditions/condition.ts';
import type { Action, PlanStep } from '../../../flow/flow.ts';
import type { PropertyOf } from '../../../flow/promise.ts';
import { type Audience, audiences, namedTonight } from '../../../flow/vocabulary.ts';
import { wordsFor } from '../../../flow/wording.ts';
import { type Decide, forPlans } from '../decision.ts';
import { type Node, never, type Weighed } from '../diagram.ts';
import type { Ground } from '../ground.ts';
import { firstThatHolds, over, type PlacedAction, planGroups, tasksAlone } from '../plan-groups.ts';
import { type Part, partsOf } from '../said-by.ts';

/** What a reader counts as words; as `wordsIn` does, which would bring a parser of prose along. */
const weightOf = (text: string): number => text.match(/[\p{L}\d][\p{L}\d’'-]*/gu)?.length ?? 0;

/** What is read aloud of the head of a plan: its heading, its lead, and each don't. */
function atHead({ terrain }: Ground, plan: PlanStep, audience: Audience): readonly Weighed[] {
  const { flow, truth } = terrain;
  const lead = partsOf(wordsFor(plan.words.lead, audience) ?? []);
  const heading = { node: truth(undefined), weight: weightOf(wordsFor(plan.words.heading, audience) ?? '') };
  const donts = flow.actions.filter(({ dont }) => dont).map(({ words, when }): Part => said(wordsFor(words.what, audience), when));
  return [heading, ...[...lead, ...donts].map(({ text, when }) => ({ node: truth(when), weight: weightOf(text) }))];
}

const said = (text: string | undefined, when: Condition | undefined): Part =>
  when === undefined ? { text: text ?? '' } : { text: text ?? '', when };

/** How to do `action`, and the first words to say: what stands under its name where it stands open. */
function bodyOf({ terrain }: Ground, { words }: Action, audience: Audience, open: Node): readonly Weighed[] {
  const { diagrams, truth } = terrain;
  const how = partsOf(wordsFor(words.how, audience) ?? []);
  const say = partsOf(wordsFor(words.say, audience) ?? []);
  const firsts = firstThatHolds(
    terrain,
    say.map(({ when }) => when),
  );
  return [
    ...how.map(({ text, when }) => ({ node: diagrams.and(open, truth(when)), weight: weightOf(text) })),
    ...say.map(({ text }, index) => ({ node: diagrams.and(open, firsts[index] ?? never), weight: weightOf(text) })),
  ];
}

/** For whom each action of "now" stands open: words to read do, and the first task. */
function opens({ terrain: { diagrams } }: Ground, now: readonly PlacedAction[]): readonly Node[] {
  return now.map(({ action, holds }, index) => {
    const before = diagrams.any(now.slice(0, index).map(tasksAlone));
    return action.task ? diagrams.and(holds, diagrams.not(before)) : holds;
  });
}

/** For whom each action of "tonight" is named, and not one of "so many more". */
function named({ terrain: { diagrams } }: Ground, tonight: readonly PlacedAction[]): readonly Node[] {
  const nodes = tonight.map(({ holds }) => holds);
  const beyond = over(diagrams, nodes, namedTonight);
  const beyondOneMore = over(diagrams, nodes, namedTonight + 1);
  const none = diagrams.not(diagrams.any(nodes.map((node, index) => diagrams.and(node, beyondOneMore[index] ?? never))));
  const oneMore = beyond.map((full, index) => diagrams.and(diagrams.and(full, diagrams.not(beyondOneMore[index] ?? never)), none));
  return nodes.map((node, index) => diagrams.and(node, diagrams.or(diagrams.not(beyond[index] ?? never), oneMore[index] ?? never)));
}

/** All that `audience` reads of the plan without opening anything, down to the end of "tonight". */
function readAloud(ground: Ground, plan: PlanStep, audience: Audience): readonly Weighed[] {
  const groups = planGroups(ground.terrain, plan, ['now', 'tonight']);
  const now = groups.get('now') ?? [];
  const open = opens(ground, now);
  const tonight = groups.get('tonight') ?? [];
  const stand = [...now.map(({ holds }) => holds), ...named(ground, tonight)];
  const names = [...now, ...tonight].map(({ action }, index) => ({
    node: stand[index] ?? never,
    weight: weightOf(wordsFor(action.words.what, audience) ?? ''),
  }));
  const bodies = now.flatMap(({ action }, index) => bodyOf(ground, action, audience, open[index] ?? never));
  return [...atHead(ground, plan, audience), ...names, ...bodies];
}

/** So many words stand open on a plan at most, down to the end of "tonight": what one can read aloud to somebody. */
export const mostWords: Decide<PropertyOf<'most-words'>> = (ground, { when, most }) => {
  const { diagrams, truth, asking } = ground.terrain;
  const meant = truth(when);
  const tooMany = (plan: PlanStep, audience: Audience): Node => {
    const reader = diagrams.and(meant, asking(audience));
    if (reader === never) return never;
    const items = readAloud(ground, plan, audience).map(({ node, weight }) => ({ node: diagrams.and(node, reader), weight }));
    return diagrams.heavier(items, most);
  };
  return forPlans(
    ground,
    meant,
    (plan) => diagrams.any(audiences.map((audience) => tooMany(plan, audience))),
    () => `More than ${most} words stand open on the plan, down to the end of “tonight”.`,
  );
};
