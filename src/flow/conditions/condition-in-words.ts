import type { Flow, Option, Step } from '../flow.ts';
import { type Audience, audiences } from '../vocabulary.ts';
import { type Wording, wordsFor } from '../wording.ts';
import type { Condition } from './condition.ts';
import { type PlainCondition, plainCondition } from './plain-condition.ts';

/** Who is meant, as authors and reviewers say it. */
export const audienceNames: Readonly<Record<Audience, string>> = {
  'young-person': 'young person',
  friend: 'friend',
  carer: 'carer',
  professional: 'professional',
  adult: 'adult',
};

const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** The words of one audience, or the first there are: for pages that speak of everybody at once. */
export function anyWords<T>(wording: Wording<T> | undefined, audience: Audience | null): T | undefined {
  const own = wordsFor(wording, audience);
  return own ?? audiences.map((one) => wordsFor(wording, one)).find((words) => words !== undefined);
}

/** "a", "a or b", "a, b or c". */
export function listed(parts: readonly string[], joint: 'and' | 'or'): string {
  const [last, ...before] = [...parts].reverse();
  if (last === undefined) return '';
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${joint} ${last}`;
}

/** The name of a step where others speak of it. */
export const stepName = ({ words, id }: Step, audience: Audience | null): string =>
  anyWords(words.short, audience) ?? anyWords(words.heading, audience) ?? id;

export const optionName = ({ label, id }: Option, audience: Audience | null): string => anyWords(label, audience) ?? id;

const quoted = (text: string): string => `“${text.replace(/[.,]$/, '')}”`;

/** The chosen options as people read them; regions by name, a group standing for its regions. */
export function optionsInWords(flow: Flow, step: string, of: readonly string[], audience: Audience | null): readonly string[] {
  if (step === flow.facts.audience) return audiences.filter((one) => of.includes(one)).map((one) => article(audienceNames[one]));
  if (step === flow.facts.region) {
    const named = flow.regions.filter(({ id, partOf }) => of.includes(id) && (partOf === null || !of.includes(partOf)));
    const others = of.filter((id) => !flow.regions.some((region) => region.id === id));
    return [...named.map(({ name }) => name), ...others.map((id) => optionAt(flow, step, id, audience))];
  }
  return of.map((id) => optionAt(flow, step, id, audience));
}

function optionAt(flow: Flow, step: string, id: string, audience: Audience | null): string {
  const at = flow.steps[step];
  const option = at === undefined || at.kind === 'plan' ? undefined : at.options.find((candidate) => candidate.id === id);
  return quoted(option === undefined ? id : optionName(option, audience));
}

function answerInWords(flow: Flow, { step, of, negated }: Extract<PlainCondition, { step: string }>, audience: Audience | null): string {
  const at = flow.steps[step];
  const options = listed(optionsInWords(flow, step, of, audience), 'or');
  if (of.length === 0) return negated ? 'always' : 'never';
  if (step === flow.facts.audience) return negated ? `the reader is not ${options}` : `the reader is ${options}`;
  if (step === flow.facts.region) return negated ? `not in ${options}` : `in ${options}`;
  const name = quoted(at === undefined ? step : stepName(at, audience));
  const several = at !== undefined && at.kind !== 'plan' && at.choose === 'several';
  const [holds, holdsNot] = several ? ['includes', 'does not include'] : ['is', 'is not'];
  return `${name} ${negated ? holdsNot : holds} ${options}`;
}

function inWords(flow: Flow, condition: PlainCondition, audience: Audience | null): string {
  if ('step' in condition) return answerInWords(flow, condition, audience);
  if ('all' in condition)
    return condition.all
      .map((part) => ('any' in part ? `(${inWords(flow, part, audience)})` : inWords(flow, part, audience)))
      .join(', and ');
  return condition.any.map((part) => ('all' in part ? `(${inWords(flow, part, audience)})` : inWords(flow, part, audience))).join(', or ');
}

/** When a condition holds, in plain English; `audience` decides whose words name the answers. An absent one is "always". */
export function conditionInWords(flow: Flow, condition: Condition | undefined, audience: Audience | null = null): string {
  return condition === undefined ? 'always' : inWords(flow, plainCondition(condition), audience);
}
