import type { Located } from '../raw-content.ts';
import type { DontSay, Register } from '../schema/word-rules-files.ts';
import type { Finding } from './finding.ts';
import { passages, plainMarks, sentences } from './passages.ts';
import type { ReadText } from './texts.ts';

type Rules = ReadonlyMap<string, Located<DontSay>>;
/** What a rule finds in one sentence. */
type Find = (plain: string) => string | undefined;
/** What makes an instruction of a verb, and what takes it back. */
type Instruction = { readonly instructs: string; readonly denies: RegExp };

/** Null where the register does not say. */
const instructionOf = (register: Register | null): Instruction | null =>
  register?.instructs === undefined || register.denies === undefined
    ? null
    : { instructs: register.instructs, denies: new RegExp(register.denies, 'iu') };

/** What tells somebody to do what `pattern` says: found where nothing before it in the sentence denies it. */
function telling(pattern: string, { instructs, denies }: Instruction): Find {
  const bare = new RegExp(pattern, 'iu');
  const led = new RegExp(`(?<lead>${instructs})(?:${pattern})`, 'giu');
  return (plain) => {
    // Most sentences hold nothing of it: what leads to it is looked for only in the others.
    if (!bare.test(plain)) return undefined;
    for (const match of plain.matchAll(led))
      if (!denies.test(plain.slice(0, match.index) + (match.groups?.lead ?? ''))) return match[0].trim();
    return undefined;
  };
}

/** What claims `pattern`: found where nothing in the sentence negates it. */
function claiming(pattern: string, negates: RegExp | null): Find {
  const said = new RegExp(pattern, 'iu');
  return (plain) => (negates?.test(plain) === true ? undefined : said.exec(plain)?.[0]);
}

/** A verb told of anything but what it may be told of; by itself, at the end of a sentence or a part of it, it says nothing yet. */
const untold = ([verb, allowed]: readonly [string, string]): string => `(?:${verb})(?!,? (?:${allowed})|[.,:;?']|$)\\b`;

function finderOf({ patterns, tells, verbs, claims, unless }: DontSay, register: Register | null): Find {
  const instruction = instructionOf(register);
  const negates = register?.negates === undefined ? null : new RegExp(register.negates, 'iu');
  const meant = unless === undefined ? null : new RegExp(unless, 'iu');
  const finds = [
    ...patterns.map((pattern): Find => {
      const said = new RegExp(pattern, 'iu');
      return (plain) => said.exec(plain)?.[0];
    }),
    ...(instruction === null ? [] : [...tells, ...Object.entries(verbs).map(untold)].map((pattern) => telling(pattern, instruction))),
    ...claims.map((pattern) => claiming(pattern, negates)),
  ];
  const known = new Map<string, string | undefined>();
  return (plain) => {
    if (known.has(plain)) return known.get(plain);
    const hit = meant?.test(plain) === true ? undefined : finds.map((find) => find(plain)).find((match) => match !== undefined);
    known.set(plain, hit);
    return hit;
  };
}

const finders = new WeakMap<DontSay, { readonly register: Register | null; readonly find: Find }>();

/** A rule's finder, made once: every flow and every language meets the same sentences again. */
function finderFor(rule: DontSay, register: Register | null): Find {
  const known = finders.get(rule);
  if (known !== undefined && known.register === register) return known.find;
  const find = finderOf(rule, register);
  finders.set(rule, { register, find });
  return find;
}

type Rule = { readonly id: string; readonly value: DontSay; readonly find: Find };

function appliesTo({ 'only-in': onlyIn }: DontSay, { script, unit }: ReadText): boolean {
  if (onlyIn === 'scripts') return script;
  return onlyIn === undefined || !/^(?:service|region|platform):/.test(unit);
}

/** What `rules` find in one sentence; an allowance that was needed is noted in `used`. */
function inSentence(sentence: string, plain: string, text: ReadText, rules: readonly Rule[], used: Set<string>): readonly Finding[] {
  return rules.flatMap(({ id, value, find }): readonly Finding[] => {
    const readers = text.readers.filter((reader) => value.audiences.includes(reader));
    if (readers.length === 0 || !appliesTo(value, text)) return [];
    const hit = find(plain);
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
  const rules = [...all].map(([id, { value }]): Rule => ({ id, value, find: finderFor(value, register) }));
  const found = texts.flatMap((text) =>
    passages(text.text)
      .flatMap(sentences)
      .flatMap((sentence) => inSentence(sentence, plainMarks(withoutNames(sentence)), text, rules, used)),
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
