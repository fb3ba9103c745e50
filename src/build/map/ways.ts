import { type Condition, stepsRead } from '../../flow/conditions/condition.ts';
import {
  anyWords,
  type ConditionWords,
  conditionInWords,
  filled,
  optionsInWords,
  stepName,
} from '../../flow/conditions/condition-in-words.ts';
import { decided, possible } from '../../flow/conditions/possible.ts';
import { audiencesOf, reaches } from '../../flow/conditions/reached-by.ts';
import type { Flow, Route, Step } from '../../flow/flow.ts';
import type { MapKind } from '../../flow/flow-map.ts';
import { type Audience, audiences } from '../../flow/vocabulary.ts';

/** A step and a way before they have a place on the page. */
export type PlainNode = {
  readonly id: string;
  readonly label: string;
  readonly kind: MapKind;
  readonly audiences: readonly Audience[];
  readonly again: boolean;
};
export type PlainWay = {
  readonly from: string;
  readonly to: string;
  readonly refinement: boolean;
  readonly label: string;
  readonly audiences: readonly Audience[];
};

type Choosing = Exclude<Step, { kind: 'plan' }>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A condition as short as a way's label may be: the audience first, answers to the step itself by their words alone. */
function wayInWords(flow: Flow, says: ConditionWords, from: string, when: Condition): string {
  const parts = 'all' in when ? when.all : [when];
  const who = parts.flatMap((part) => ('is' in part && part.is === flow.facts.audience ? part.of : []));
  const answers = parts
    .filter((part) => !('is' in part && part.is === flow.facts.audience))
    .map((part) =>
      'is' in part && part.is === from
        ? says.oneOf(optionsInWords({ flow, audience: null, says }, from, part.of))
        : conditionInWords(flow, part, null, says),
    );
  const people = audiences.filter((audience) => who.includes(audience));
  return [...(people.length > 0 ? [peopleIn(says, people)] : []), ...(answers.length > 0 ? [answers.join(says.and)] : [])].join(': ');
}

const peopleIn = (says: ConditionWords, audiences: readonly Audience[]): string =>
  capital(says.oneOf(audiences.map((audience) => says.names[audience])));

type Way = { readonly step: Choosing; readonly route: Route; readonly goers: readonly Audience[]; readonly comers: readonly Audience[] };

function labelOf(flow: Flow, says: ConditionWords, { step, route, goers, comers }: Way): string {
  if (route.when !== undefined) return wayInWords(flow, says, step.id, route.when);
  if (goers.length === comers.length) return capital(says.otherwise);
  const byAudienceAlone = step.next.every(({ when }) => stepsRead(when).every((id) => id === flow.facts.audience));
  return byAudienceAlone ? peopleIn(says, goers) : filled(says.othersOf, { who: peopleIn(says, goers) });
}

function kindOf(step: Step): MapKind {
  if (step.kind === 'notice' && step.page === 'crisis') return 'crisis';
  return step.kind === 'question' && step.refinement ? 'refinement' : step.kind;
}

/** Who comes to a step on the way, and who takes each of its ways: the first that is certain leaves none for the others. */
type Goers = { readonly steps: ReadonlySet<string>; readonly takes: (when: Condition | undefined) => boolean | undefined };

function goersOf(flow: Flow, audience: Audience): Goers {
  const { known, offered } = reaches(flow)[audience];
  const takes = (when: Condition | undefined): boolean | undefined =>
    decided(when, known, offered) ?? (possible(when, known, offered) ? undefined : false);
  const steps = new Set<string>();
  const visit = (id: string): void => {
    const step = flow.steps[id];
    if (step === undefined || steps.has(id)) return;
    steps.add(id);
    if (step.kind !== 'plan') for (const { to } of waysTaken(step.next, takes)) visit(to);
  };
  visit(flow.start);
  return { steps, takes };
}

function waysTaken(next: readonly Route[], takes: Goers['takes']): readonly Route[] {
  const certain = next.findIndex(({ when }) => takes(when) === true);
  return (certain === -1 ? next : next.slice(0, certain + 1)).filter(({ when }) => takes(when) !== false);
}

/** What a map shows: each step with who comes there, and each way with for whom, as `says` has it. */
export function waysOf(flow: Flow, says: ConditionWords): { readonly nodes: readonly PlainNode[]; readonly ways: readonly PlainWay[] } {
  const people = audiencesOf(flow).map((audience) => ({ audience, ...goersOf(flow, audience) }));
  const steps = Object.values(flow.steps);
  const offered = steps.flatMap((step) => (step.kind === 'plan' ? step.refine.map((refined) => ({ ...refined, plan: step.id })) : []));
  const who = (by: (goers: Goers) => boolean): readonly Audience[] => people.filter(by).map(({ audience }) => audience);
  const comersTo = (id: string): readonly Audience[] => who((goers) => goers.steps.has(id));
  const refinersOf = (id: string): readonly Audience[] =>
    who((goers) => offered.some(({ step, when, plan }) => step === id && goers.steps.has(plan) && goers.takes(when) !== false));
  const nodes = steps.map((step): PlainNode => {
    const kind = kindOf(step);
    return {
      id: step.id,
      label: kind === 'question' || kind === 'refinement' ? stepName(step, null) : (anyWords(step.words.heading, null) ?? step.id),
      kind,
      audiences: kind === 'refinement' ? refinersOf(step.id) : comersTo(step.id),
      again: kind !== 'refinement' && offered.some(({ step: id }) => id === step.id),
    };
  });
  const ways = steps.flatMap((step): readonly PlainWay[] => {
    if (step.kind === 'plan')
      return nodes
        .filter(({ id, kind }) => kind === 'refinement' && offered.some((refined) => refined.step === id && refined.plan === step.id))
        .map(({ id, audiences: refiners }) => ({ from: step.id, to: id, refinement: true, label: '', audiences: refiners }));
    const comers = comersTo(step.id);
    return step.next.map((route) => {
      const goers = who(({ steps: reached, takes }) => reached.has(step.id) && waysTaken(step.next, takes).includes(route));
      const label = step.next.length > 1 ? labelOf(flow, says, { step, route, goers, comers }) : '';
      return { from: step.id, to: route.to, refinement: false, label, audiences: goers };
    });
  });
  return { nodes, ways };
}
