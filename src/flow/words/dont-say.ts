import type { Located } from '../raw-content.ts';
import type { DontSay } from '../schema/word-rules-files.ts';
import type { Finding } from './finding.ts';
import { passages, plainMarks, sentences } from './passages.ts';
import type { ReadText } from './texts.ts';

type Rules = ReadonlyMap<string, Located<DontSay>>;
/** A rule with its patterns made once: they meet every sentence there is. */
type Rule = { readonly id: string; readonly value: DontSay; readonly patterns: readonly RegExp[] };

function appliesTo({ 'only-in': onlyIn }: DontSay, { script, unit }: ReadText): boolean {
  if (onlyIn === 'scripts') return script;
  return onlyIn === undefined || !/^(?:service|region):/.test(unit);
}

/** What `rules` find in one sentence; an allowance that was needed is noted in `used`. */
function inSentence(sentence: string, plain: string, text: ReadText, rules: readonly Rule[], used: Set<string>): readonly Finding[] {
  return rules.flatMap(({ id, value, patterns }): readonly Finding[] => {
    const readers = text.readers.filter((reader) => value.audiences.includes(reader));
    if (readers.length === 0 || !appliesTo(value, text)) return [];
    const hit = patterns.map((pattern) => pattern.exec(plain)?.[0]).find((match) => match !== undefined);
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
export function dontSayFindings(texts: readonly ReadText[], all: Rules, withoutNames: (text: string) => string): readonly Finding[] {
  const used = new Set<string>();
  const rules = [...all].map(([id, { value }]) => ({ id, value, patterns: value.patterns.map((pattern) => new RegExp(pattern, 'iu')) }));
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
