import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { SourceLocation } from '../problem.ts';
import type { Register } from '../schema/word-rules-files.ts';
import { type Audience, audiences } from '../vocabulary.ts';
import type { Finding } from './finding.ts';
import { passages, sentences, wordsIn } from './passages.ts';
import type { ReadText } from './read-text.ts';

/** Fewer words than these make no grade: one long word would decide. */
const leastWords = 30;

const counted = new Map<string, number>();

/** The syllables of a word: counting them is slow, and texts use the same words again and again. */
function syllablesOf(word: string): number {
  const count = counted.get(word) ?? syllable(word);
  counted.set(word, count);
  return count;
}

/** The school grade of the Flesch-Kincaid formula, or null where there is too little to measure. */
export function gradeOf(all: readonly string[], least = leastWords): number | null {
  const words = all.flatMap(wordsIn);
  if (words.length < least) return null;
  return fleschKincaid({ sentence: all.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0) });
}

/** The words that make a text hard, the hardest first. */
function hardWords(all: readonly string[]): readonly string[] {
  const hard = new Set(
    all
      .flatMap(wordsIn)
      .map((word) => word.toLowerCase())
      .filter((word) => syllablesOf(word) >= 3),
  );
  return [...hard].sort((a, b) => syllablesOf(b) - syllablesOf(a)).slice(0, 6);
}

/** A sentence of fewer words has no grade of its own. */
const leastInSentence = 6;

/** Whether a limit of hard sentences counts: a reason names authorities, and a card says what a service calls itself. */
const isPlainTalk = ({ unit, place }: ReadText): boolean => !unit.startsWith('service:') && !place.path.includes('why');

function longSentences(
  texts: readonly ReadText[],
  register: Register,
  plain: (text: string) => string,
  used: Set<number>,
): readonly Finding[] {
  return texts.flatMap((text) =>
    passages(text.text)
      .flatMap(sentences)
      .flatMap((sentence): readonly Finding[] => {
        const count = wordsIn(plain(sentence)).length;
        const grade = isPlainTalk(text) ? (gradeOf([plain(sentence)], leastInSentence) ?? 0) : 0;
        const over = (measure: 'sentence' | 'hardest', is: number): readonly Audience[] =>
          text.readers.filter((reader) => is > (register.audiences[reader]?.[measure] ?? Number.POSITIVE_INFINITY));
        const long = over('sentence', count);
        const readers = long.length > 0 ? long : over('hardest', grade);
        if (readers.length === 0) return [];
        const allowed = register['long-sentences'].findIndex((allowance) => sentence.includes(allowance.text));
        if (allowed !== -1) {
          used.add(allowed);
          return [];
        }
        return [
          {
            rule: 'sentence-length',
            place: text.place,
            readers,
            sentence,
            ...(long.length > 0
              ? {
                  what: `${count} words in one sentence`,
                  suggestion: `Make two sentences of it, one idea each, of at most ${Math.min(...readers.map((reader) => register.audiences[reader]?.sentence ?? count))} words.`,
                }
              : {
                  what: `a sentence of grade ${grade.toFixed(1)}`,
                  suggestion: `Say it without: ${hardWords([plain(sentence)]).join(', ')}.`,
                }),
          },
        ];
      }),
  );
}

type Unit = { readonly place: SourceLocation; readonly texts: readonly ReadText[] };

function unitsOf(texts: readonly ReadText[]): ReadonlyMap<string, Unit> {
  const units = new Map<string, { place: SourceLocation; texts: ReadText[] }>();
  for (const text of texts) {
    const unit = units.get(text.unit) ?? { place: { file: text.place.file, path: text.place.path.slice(0, 1) }, texts: [] };
    unit.texts.push(text);
    units.set(text.unit, unit);
  }
  return units;
}

/** The grade of each unit for each audience that reads it. */
export function gradesOf(texts: readonly ReadText[], plain: (text: string) => string): readonly Grade[] {
  return [...unitsOf(texts)].flatMap(([unit, { place, texts: own }]) =>
    audiences.flatMap((audience): readonly Grade[] => {
      const read = own.filter(({ readers }) => readers.includes(audience)).flatMap(({ text }) => passages(plain(text)).flatMap(sentences));
      const grade = gradeOf(read);
      return grade === null ? [] : [{ unit, place, audience, grade, hard: hardWords(read) }];
    }),
  );
}

export type Grade = {
  readonly unit: string;
  readonly place: SourceLocation;
  readonly audience: Audience;
  readonly grade: number;
  readonly hard: readonly string[];
};

/** Sentences that are too long and units that are too hard for somebody who reads them; and allowances that are not needed. */
export function registerFindings(
  texts: readonly ReadText[],
  register: Register,
  place: SourceLocation,
  plain: (text: string) => string,
): readonly Finding[] {
  const usedLong = new Set<number>();
  const long = longSentences(texts, register, plain, usedLong);
  const tooHard = gradesOf(texts, plain).filter(
    ({ audience, grade }) => grade > (register.audiences[audience]?.grade ?? Number.POSITIVE_INFINITY),
  );
  const hard = tooHard
    .filter(({ unit }) => !register['hard-units'].some((allowed) => allowed.unit === unit))
    .map(
      ({ unit, place: where, audience, grade, hard: words }): Finding => ({
        rule: 'reading-age',
        place: where,
        readers: [audience],
        sentence: null,
        what: `${unit} reads at grade ${grade.toFixed(1)}, and grade ${register.audiences[audience]?.grade} is the most`,
        suggestion: words.length === 0 ? 'Shorten its sentences.' : `Shorten its sentences, or say it without: ${words.join(', ')}.`,
      }),
    );
  const idle = (key: 'long-sentences' | 'hard-units', index: number, name: string): Finding => ({
    rule: key === 'hard-units' ? 'reading-age' : 'sentence-length',
    place: { file: place.file, path: [...place.path, key, index] },
    readers: [],
    sentence: null,
    what: `the allowance for "${name}" allows nothing`,
    suggestion: 'Remove it: the words are gone, or no longer need it.',
  });
  return [
    ...long,
    ...hard,
    ...register['long-sentences'].flatMap(({ text }, index) => (usedLong.has(index) ? [] : [idle('long-sentences', index, text)])),
    ...register['hard-units'].flatMap(({ unit }, index) =>
      tooHard.some((found) => found.unit === unit) ? [] : [idle('hard-units', index, unit)],
    ),
  ];
}
