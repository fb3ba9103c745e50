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

/** What a condition is told in, besides the words of the steps: `{who}`, `{where}`, `{step}` and `{answer}` are filled in. */
export type ConditionWords = {
  /** Who is meant, in the middle of a sentence: "a carer". */
  readonly readers: Readonly<Record<Audience, string>>;
  /** The same as a mere name: "carer". */
  readonly names: Readonly<Record<Audience, string>>;
  readonly always: string;
  readonly never: string;
  readonly otherwise: string;
  /** `{who}`: those of them who took no way before. */
  readonly othersOf: string;
  readonly is: string;
  readonly isNot: string;
  readonly includes: string;
  readonly includesNot: string;
  readonly reader: string;
  readonly notReader: string;
  readonly inPlace: string;
  readonly notInPlace: string;
  readonly quoted: string;
  readonly and: string;
  readonly or: string;
  /** "a, b or c". */
  readonly oneOf: (parts: readonly string[]) => string;
};

const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
const ofEach = (said: (audience: Audience) => string): Record<Audience, string> =>
  Object.fromEntries(audiences.map((audience) => [audience, said(audience)])) as Record<Audience, string>;

/** What authors and reviewers read, who work in plain English. */
export const authorsWords: ConditionWords = {
  readers: ofEach((audience) => article(audienceNames[audience])),
  names: audienceNames,
  always: 'always',
  never: 'never',
  otherwise: 'otherwise',
  othersOf: '{who}, otherwise',
  is: '{step} is {answer}',
  isNot: '{step} is not {answer}',
  includes: '{step} includes {answer}',
  includesNot: '{step} does not include {answer}',
  reader: 'the reader is {who}',
  notReader: 'the reader is not {who}',
  inPlace: 'in {where}',
  notInPlace: 'not in {where}',
  quoted: '“{text}”',
  and: ', and ',
  or: ', or ',
  oneOf: (parts) => listed(parts, 'or'),
};

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

/** A gap that nothing fills stays, so that a slip in a translation can be seen. The pages fill theirs in src/ui, which no layer below may call. */
export const filled = (template: string, gaps: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, gap: string) => gaps[gap] ?? whole);

/** Whose words name the answers, and what stands between them. */
type Telling = { readonly flow: Flow; readonly audience: Audience | null; readonly says: ConditionWords };

const quoted = ({ says }: Telling, text: string): string => filled(says.quoted, { text: text.replace(/[.,]$/, '') });

/** The chosen options as people read them; regions by name, a group standing for its regions. */
export function optionsInWords(telling: Telling, step: string, of: readonly string[]): readonly string[] {
  const { flow, says } = telling;
  if (step === flow.facts.audience) return audiences.filter((one) => of.includes(one)).map((one) => says.readers[one]);
  if (step === flow.facts.region) {
    const named = flow.regions.filter(({ id, partOf }) => of.includes(id) && (partOf === null || !of.includes(partOf)));
    const others = of.filter((id) => !flow.regions.some((region) => region.id === id));
    return [...named.map(({ name }) => name), ...others.map((id) => optionAt(telling, step, id))];
  }
  return of.map((id) => optionAt(telling, step, id));
}

function optionAt(telling: Telling, step: string, id: string): string {
  const at = telling.flow.steps[step];
  const option = at === undefined || at.kind === 'plan' ? undefined : at.options.find((candidate) => candidate.id === id);
  return quoted(telling, option === undefined ? id : optionName(option, telling.audience));
}

function answerInWords(telling: Telling, { step, of, negated }: Extract<PlainCondition, { step: string }>): string {
  const { flow, audience, says } = telling;
  const at = flow.steps[step];
  const answer = says.oneOf(optionsInWords(telling, step, of));
  if (of.length === 0) return negated ? says.always : says.never;
  if (step === flow.facts.audience) return filled(negated ? says.notReader : says.reader, { who: answer });
  if (step === flow.facts.region) return filled(negated ? says.notInPlace : says.inPlace, { where: answer });
  const several = at !== undefined && at.kind !== 'plan' && at.choose === 'several';
  const [holds, holdsNot] = several ? [says.includes, says.includesNot] : [says.is, says.isNot];
  const name = quoted(telling, at === undefined ? step : stepName(at, audience));
  return filled(negated ? holdsNot : holds, { step: name, answer });
}

function inWords(telling: Telling, condition: PlainCondition): string {
  if ('step' in condition) return answerInWords(telling, condition);
  const [parts, inner, joint] = 'all' in condition ? [condition.all, 'any', telling.says.and] : [condition.any, 'all', telling.says.or];
  return parts.map((part) => (inner in part ? `(${inWords(telling, part)})` : inWords(telling, part))).join(joint);
}

/** When a condition holds; `audience` decides whose words name the answers, `says` is for authors unless others read it. An absent one is "always". */
export function conditionInWords(
  flow: Flow,
  condition: Condition | undefined,
  audience: Audience | null = null,
  says: ConditionWords = authorsWords,
): string {
  return condition === undefined ? says.always : inWords({ flow, audience, says }, plainCondition(condition));
}
