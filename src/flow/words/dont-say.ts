import type { Located } from '../raw-content.ts';
import type { DontSay, Register } from '../schema/word-rules-files.ts';
import type { Finding } from './finding.ts';
import { passages, plainMarks, sentences } from './passages.ts';
import type { ReadText } from './texts.ts';

type Rules = ReadonlyMap<string, Located<DontSay>>;
/** A rule with its patterns made once: they meet every sentence there is. */
type Rule = {
  readonly id: string;
  readonly value: DontSay;
  readonly patterns: readonly RegExp[];
  readonly tells: readonly RegExp[];
  readonly unless: RegExp | null;
};
type Instruction = { readonly instructs: string; readonly denies: RegExp };

/** What makes an instruction of a verb; null where the register does not say. */
const instructionOf = (register: Register | null): Instruction | null =>
  register?.instructs === undefined || register.denies === undefined
    ? null
    : { instructs: register.instructs, denies: new RegExp(register.denies, 'iu') };

/** What a sentence tells somebody to do: found where nothing before it in the sentence denies it. */
function told(sentence: string, patterns: readonly RegExp[], instruction: Instruction | null): string | undefined {
  for (const pattern of instruction === null ? [] : patterns)
    for (const match of sentence.matchAll(pattern))
      if (!instruction?.denies.test(sentence.slice(0, match.index) + (match.groups?.lead ?? ''))) return match[0].trim();
  return undefined;
}

function appliesTo({ 'only-in': onlyIn }: DontSay, { script, unit }: ReadText): boolean {
  if (onlyIn === 'scripts') return script;
  return onlyIn === undefined || !/^(?:service|region|platform):/.test(unit);
}

/** What `rules` find in one sentence; an allowance that was needed is noted in `used`. */
function inSentence(
  sentence: string,
  plain: string,
  text: ReadText,
  rules: readonly Rule[],
  instruction: Instruction | null,
  used: Set<string>,
): readonly Finding[] {
  return rules.flatMap(({ id, value, patterns, tells, unless }): readonly Finding[] => {
    const readers = text.readers.filter((reader) => value.audiences.includes(reader));
    if (readers.length === 0 || !appliesTo(value, text) || unless?.test(plain) === true) return [];
    const hit = patterns.map((pattern) => pattern.exec(plain)?.[0]).find((match) => match !== undefined) ?? told(plain, tells, instruction);
    if (hit === undefined) return [];
    const allowed = value.allow.findIndex((allowance) => sentence.includes(allowance.text));
    if (allowed !== -1) {
      used.add(`${id} ${allowed}`);
      return [];
    }
    return [{ rule: id, place: text.place, readers, sentence, what: `"${hit}": ${value.dont}. ${value.why}`, suggestion: value.say }];
  });
}

/** Sentences that say what their readers are not to be told; and allowances that allow nothing any more. */
export function dontSayFindings(
  texts: readonly ReadText[],
  all: Rules,
  register: Register | null,
  withoutNames: (text: string) => string,
): readonly Finding[] {
  const used = new Set<string>();
  const instruction = instructionOf(register);
  const rules = [...all].map(([id, { value }]) => ({
    id,
    value,
    patterns: value.patterns.map((pattern) => new RegExp(pattern, 'iu')),
    unless: value.unless === undefined ? null : new RegExp(value.unless, 'iu'),
    tells: value.tells.map((pattern) => new RegExp(`(?<lead>${instruction?.instructs ?? ''})(?:${pattern})`, 'giu')),
  }));
  const found = texts.flatMap((text) =>
    passages(text.text)
      .flatMap(sentences)
      .flatMap((sentence) => inSentence(sentence, plainMarks(withoutNames(sentence)), text, rules, instruction, used)),
  );
  const idle = [...all].flatMap(([id, { value, place }]) =>
    value.allow.flatMap(({ text }, index): readonly Finding[] => {
      if (used.has(`${id} ${index}`)) return [];
      const where = { file: place.file, path: [...place.path, 'allow', index] };
      const suggestion = 'Remove it: the sentence is gone, or no longer needs it.';
      return [{ rule: id, place: where, readers: [], sentence: null, what: `the allowance for "${text}" allows nothing`, suggestion }];
    }),
  );
  return [...found, ...idle];
}
