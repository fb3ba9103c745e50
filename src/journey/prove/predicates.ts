import type { Condition } from '../../flow/conditions/condition.ts';
import type { Flow } from '../../flow/flow.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { always, Diagrams, type Node, never } from './diagram.ts';
import { questionsIn, type Values, valuesOf } from './values.ts';

/** The answers of a flow, as far as any of some conditions can tell them apart, and for whom each condition holds. */
export type Predicates = {
  readonly diagrams: Diagrams;
  readonly variableOf: (step: string) => number;
  readonly values: readonly Values[];
  /** The answers for which `condition` holds. */
  readonly truth: (condition: Condition | undefined) => Node;
  /** Those who ask as `audience`. */
  readonly asking: (audience: Audience) => Node;
  /** Whether the answers are apart enough to decide `condition`. */
  readonly decides: (condition: Condition | undefined) => boolean;
};

/** The predicates of `flow` that `conditions` need; a variable for each step that asks, in the given `order`. */
export function predicatesOf(flow: Flow, order: readonly string[], conditions: readonly (Condition | undefined)[]): Predicates {
  const asking = order.filter((id) => flow.steps[id] !== undefined && flow.steps[id]?.kind !== 'plan');
  const variables = new Map(asking.map((id, index) => [id, index]));
  const variableOf = (step: string): number => variables.get(step) ?? -1;
  const questions = new Map<string, Set<string>>(asking.map((id) => [id, new Set()]));
  for (const { step, question } of conditions.flatMap(questionsIn)) questions.get(step)?.add(question);
  const values = asking.map((id) => valuesOf(flow, id, questions.get(id) ?? []));
  const diagrams = new Diagrams(values.map(({ examples }) => examples.length));

  const decide = (condition: Condition): Node => {
    if ('is' in condition) {
      const of = new Set(condition.of);
      const variable = variableOf(condition.is);
      return variable < 0
        ? never
        : diagrams.where(variable, (value) => values[variable]?.examples[value]?.some((option) => of.has(option)) ?? false);
    }
    if ('not' in condition) return diagrams.not(truth(condition.not));
    return 'all' in condition ? diagrams.all(condition.all.map(truth)) : diagrams.any(condition.any.map(truth));
  };
  const truths = new Map<Condition, Node>();
  const truth = (condition: Condition | undefined): Node => {
    if (condition === undefined) return always;
    const known = truths.get(condition) ?? decide(condition);
    truths.set(condition, known);
    return known;
  };

  const byAudience = new Map<Audience, Node>();
  const isToldApart = ({ step, question }: { readonly step: string; readonly question: string }): boolean => {
    const asked = questions.get(step);
    return asked === undefined || asked.has(question) || question.split(' ').every((option) => asked.has(option));
  };
  const decided = new Set<Condition>();
  return {
    diagrams,
    variableOf,
    values,
    truth,
    asking(audience) {
      const known = byAudience.get(audience) ?? decide({ is: flow.facts.audience, of: [audience] });
      byAudience.set(audience, known);
      return known;
    },
    decides(condition) {
      if (condition === undefined || decided.has(condition)) return true;
      const all = questionsIn(condition).every(isToldApart);
      if (all) decided.add(condition);
      return all;
    },
  };
}
