import type { ById } from '../raw-content.ts';
import type { MustSay } from '../schema/word-rules-files.ts';
import type { Finding } from './finding.ts';
import { plainMarks, sentences } from './passages.ts';
import type { ReadText } from './texts.ts';

/** The paragraphs of a text; a list belongs to the paragraph that opens it. */
function paragraphs(text: string): readonly string[] {
  return text.split(/\n\s*\n(?!\s*(?:-|\d+\.)\s)/);
}

/** A rule with its patterns made once: they meet every paragraph there is. */
type Rule = { readonly id: string; readonly value: MustSay; readonly when: readonly RegExp[]; readonly says: readonly RegExp[] };

const anyIn = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));

function inParagraph(
  paragraph: string,
  { place, readers }: ReadText,
  { id, value, when, says }: Rule,
  used: Set<string>,
): readonly Finding[] {
  const told = readers.filter((reader) => value.audiences.includes(reader));
  const plain = plainMarks(paragraph);
  if (told.length === 0 || !anyIn(when, plain) || anyIn(says, plain)) return [];
  const allowed = value.allow.findIndex(({ text }) => paragraph.replace(/\s+/g, ' ').includes(text));
  if (allowed !== -1) {
    used.add(`${id} ${allowed}`);
    return [];
  }
  const sentence = sentences(paragraph).find((candidate) => anyIn(when, plainMarks(candidate))) ?? paragraph;
  return [{ rule: id, place, readers: told, sentence, what: `${value.about} without its limit. ${value.why}`, suggestion: value.say }];
}

/** Paragraphs that say a thing without the limit that belongs to it; and allowances that allow nothing any more. */
export function mustSayFindings(texts: readonly ReadText[], all: ById<MustSay>): readonly Finding[] {
  const used = new Set<string>();
  const made = (patterns: readonly string[]): readonly RegExp[] => patterns.map((pattern) => new RegExp(pattern, 'iu'));
  const rules = [...all].map(([id, { value }]): Rule => ({ id, value, when: made(value.when), says: made(value.says) }));
  const found = texts.flatMap((text) =>
    paragraphs(text.text).flatMap((paragraph) => rules.flatMap((rule) => inParagraph(paragraph, text, rule, used))),
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
