import type { Placed } from '../raw-content.ts';
import type { DontSay } from '../schema/word-rules-files.ts';
import type { Finding } from './finding.ts';
import { passages, sentences } from './passages.ts';
import type { ReadText } from './texts.ts';

/** One spelling of marks, so that a pattern needs only one. */
const plainMarks = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');

function appliesTo({ 'only-in': onlyIn }: DontSay, { script, unit }: ReadText): boolean {
  if (onlyIn === 'scripts') return script;
  return onlyIn === undefined || !unit.startsWith('service:');
}

type Rules = ReadonlyMap<string, Placed<DontSay>>;

/** Sentences that say what their readers are not to be told; and allowances that allow nothing any more. */
export function dontSayFindings(texts: readonly ReadText[], rules: Rules, withoutNames: (text: string) => string): readonly Finding[] {
  const used = new Set<string>();
  const found = texts.flatMap((text) =>
    passages(text.text)
      .flatMap(sentences)
      .flatMap((sentence) =>
        [...rules].flatMap(([id, { value }]): readonly Finding[] => {
          const readers = text.readers.filter((reader) => value.audiences.includes(reader));
          if (readers.length === 0 || !appliesTo(value, text)) return [];
          const plain = plainMarks(withoutNames(sentence));
          const hit = value.patterns.map((pattern) => new RegExp(pattern, 'iu').exec(plain)?.[0]).find((match) => match !== undefined);
          if (hit === undefined) return [];
          const allowed = value.allow.findIndex(({ text: allowedText }) => sentence.includes(allowedText));
          if (allowed !== -1) {
            used.add(`${id} ${allowed}`);
            return [];
          }
          return [{ rule: id, place: text.place, readers, sentence, what: `"${hit}": ${value.dont}. ${value.why}`, suggestion: value.say }];
        }),
      ),
  );
  const idle = [...rules].flatMap(([id, { value, place }]) =>
    value.allow.flatMap(({ text }, index): readonly Finding[] =>
      used.has(`${id} ${index}`)
        ? []
        : [
            {
              rule: id,
              place: { file: place.file, path: [...place.path, 'allow', index] },
              readers: [],
              sentence: null,
              what: `the allowance for "${text}" allows nothing`,
              suggestion: 'Remove it: the sentence is gone, or no longer needs it.',
            },
          ],
    ),
  );
  return [...found, ...idle];
}
