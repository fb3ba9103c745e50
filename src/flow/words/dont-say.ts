import type { Located } from '../raw-content.ts';
import type { DontSay, Register } from '../schema/word-rules-files.ts';
import type { Finding } from './finding.ts';
import { passages, sentences } from './passages.ts';
import { plainMarks, withoutAccents } from './plain-marks.ts';
import type { ReadText } from './read-text.ts';

type Rules = ReadonlyMap<string, Located<DontSay>>;
/** What a rule finds in one sentence. */
type Find = (plain: string) => string | undefined;
/** Where in a sentence somebody is told, or allowed, to do something: the places at which its verbs begin. */
type Told = (plain: string) => readonly number[];

/** Null where the register does not say what makes an instruction of a verb, and what takes it back. */
function toldOf({ instructs, denies }: Partial<Pick<Register, 'instructs' | 'denies'>>): Told | null {
  if (instructs === undefined || denies === undefined) return null;
  const denied = new RegExp(denies, 'iu');
  const opening = new RegExp(instructs, 'iuy');
  const leading = new RegExp(instructs, 'giu');
  const known = new Map<string, readonly number[]>();
  const find = (plain: string): readonly number[] => {
    opening.lastIndex = 0;
    const first = opening.exec(plain)?.[0].length ?? 0;
    // With a space before it, what may stand anywhere is also found where the sentence begins.
    const others = [...` ${plain}`.matchAll(leading)].map((match) => match.index + match[0].length - 1);
    return [...new Set([0, first, ...others])].filter((at) => at >= 0 && !denied.test(plain.slice(0, at)));
  };
  return (plain) => {
    const places = known.get(plain) ?? find(plain);
    known.set(plain, places);
    return places;
  };
}

const tellers = new WeakMap<Register, { readonly told: Told | null }>();

/** The same for every rule: where somebody is told something is found once in a sentence. */
function tellerOf(register: Register | null): Told | null {
  if (register === null) return null;
  const known = tellers.get(register) ?? { told: toldOf(register) };
  tellers.set(register, known);
  return known.told;
}

/** What tells somebody to do what one of `patterns` says. */
function telling(patterns: readonly string[], told: Told): Find {
  const verb = new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'iuy');
  return (plain) => {
    for (const at of told(plain)) {
      verb.lastIndex = at;
      const hit = verb.exec(plain)?.[0];
      if (hit !== undefined) return hit.trim();
    }
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
  const told = tellerOf(register);
  const patternsTold = [...tells, ...Object.entries(verbs).map(untold)];
  const negates = register?.negates === undefined ? null : new RegExp(register.negates, 'iu');
  const meant = unless === undefined ? null : new RegExp(unless, 'iu');
  const finds = [
    ...patterns.map((pattern): Find => {
      const said = new RegExp(pattern, 'iu');
      return (plain) => said.exec(plain)?.[0];
    }),
    ...(told === null || patternsTold.length === 0 ? [] : [telling(patternsTold, told)]),
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

function appliesTo({ 'only-in': onlyIn, quoted: alsoQuoted }: DontSay, { script, quoted, unit }: ReadText): boolean {
  if (quoted && !alsoQuoted) return false;
  if (onlyIn === 'scripts') return script;
  return onlyIn === undefined || !/^(?:service|region|platform):/.test(unit);
}

/** What `rules` find in one sentence; an allowance that was needed is noted in `used`. */
function inSentence(sentence: string, plain: string, text: ReadText, rules: readonly Rule[], used: Set<string>): readonly Finding[] {
  const bare = withoutAccents(plain);
  return rules.flatMap(({ id, value, find }): readonly Finding[] => {
    const readers = text.readers.filter((reader) => value.audiences.includes(reader));
    if (readers.length === 0 || !appliesTo(value, text)) return [];
    const hit = find(plain) ?? (bare === plain ? undefined : find(bare));
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
