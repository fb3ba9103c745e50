import type { Content } from '../assemble/content.ts';
import type { ById } from '../raw-content.ts';
import type { MustSay } from '../schema/word-rules-files.ts';
import { audiences } from '../vocabulary.ts';
import type { Finding } from './finding.ts';
import { passages, sentences } from './passages.ts';
import { plainMarks } from './plain-marks.ts';
import type { ReadText } from './read-text.ts';

/** The paragraphs of a text; a list belongs to the paragraph that opens it. */
function paragraphs(text: string): readonly string[] {
  return text.split(/\n\s*\n(?!\s*(?:-|\d+\.)\s)/);
}

/** A rule with its patterns made once: they meet every paragraph there is. */
type Rule = {
  readonly id: string;
  readonly value: MustSay;
  readonly when: readonly RegExp[];
  readonly says: readonly RegExp[];
  readonly never: readonly RegExp[];
};

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

/** One rule for each tag, where a rule is of many. */
function eachTag(value: MustSay): readonly MustSay[] {
  const { of } = value;
  if (of === undefined || !('tags' in of)) return [value];
  return Object.entries(of.tags).map(([tag, says]) => ({ ...value, about: `${value.about} “${tag}”`, of: { tag }, says: [says] }));
}

/** The units that a rule is about; where it names one that is not there, the rule guards nothing in this flow. */
function unitsMeant({ of }: MustSay, { flow }: Content): readonly string[] {
  if (of === undefined || 'tags' in of) return [];
  if ('tag' in of) return flow.actions.filter(({ tags }) => tags.includes(of.tag)).map(({ id }) => `action:${id}`);
  if ('step' in of) return [`step:${of.step}`];
  if ('words' in of) return [of.words];
  return 'service' in of ? [`service:${of.service}`] : ['static'];
}

/** The key a text stands under: `what`, `how`, `options.no`; of a file of one unit, `bar.leave`. */
const keyOf = ({ place, unit }: ReadText): string => {
  const keys = unit.includes(':') ? place.path.slice(1) : place.path;
  return keys
    .filter((key) => typeof key === 'string' && key !== 'text' && !(audiences as readonly string[]).includes(key) && key !== 'common')
    .join('.');
};

/** What a rule finds in one unit: words that are not there, or that must not be. */
function inUnit(own: readonly ReadText[], { id, value, says, never }: Rule): readonly Finding[] {
  const [first] = own;
  if (first === undefined) return [];
  const finding = (text: ReadText, readers: Finding['readers'], sentence: string | null, what: string): Finding => ({
    rule: id,
    place: text.place,
    readers,
    sentence,
    what: `${value.about}: ${what}. ${value.why}`,
    suggestion: value.say,
  });
  const others = own
    .filter(({ text }) => value.is.length > 0 && !value.is.includes(text.trim()))
    .map((text) => finding(text, text.readers, text.text, 'these very words must stand here'));
  const turned = own.flatMap((text) =>
    passages(text.text)
      .flatMap(sentences)
      .filter((sentence) => anyIn(never, plainMarks(sentence)))
      .map((sentence) => finding(text, text.readers, sentence, 'this turns it round')),
  );
  const without = value.audiences.filter((reader) => {
    const read = own.filter(({ readers }) => readers.includes(reader)).map(({ text }) => plainMarks(text));
    return says.length > 0 && read.length > 0 && !anyIn(says, read.join(' '));
  });
  const lacking = without.length === 0 ? [] : [finding(first, without, null, 'it is not said')];
  return [...others, ...turned, ...lacking];
}

/** An action whose tag promises a helper names one. */
function withoutHelper({ flow }: Content, { id, value }: Rule, placeOf: (unit: string) => ReadText | undefined): readonly Finding[] {
  const { of } = value;
  if (of === undefined || !('tag' in of) || of.helper !== true) return [];
  return flow.actions
    .filter(({ tags, services }) => tags.includes(of.tag) && services.length === 0)
    .flatMap(({ id: action }): readonly Finding[] => {
      const at = placeOf(`action:${action}`);
      return at === undefined
        ? []
        : [
            {
              rule: id,
              place: at.place,
              readers: at.readers,
              sentence: null,
              what: `${value.about}: no helper is named. ${value.why}`,
              suggestion: value.say,
            },
          ];
    });
}

/** What must be said of `rule`'s own subject. */
function ofSubject(texts: readonly ReadText[], content: Content, rule: Rule): readonly Finding[] {
  const { value } = rule;
  const units = unitsMeant(value, content);
  const meant = (text: ReadText): boolean =>
    value.in === undefined || value.in.some((key) => keyOf(text) === key || keyOf(text).startsWith(`${key}.`));
  return [
    ...units.flatMap((unit) =>
      inUnit(
        texts.filter((text) => text.unit === unit && meant(text)),
        rule,
      ),
    ),
    ...withoutHelper(content, rule, (unit) => texts.find((text) => text.unit === unit)),
  ];
}

/** The tags that an action must earn: each has a rule about the words, or the helpers, of whoever carries it. */
export const tagsEarned = (all: ById<MustSay>): ReadonlySet<string> =>
  new Set(
    [...all.values()].flatMap(({ value: { of } }) => {
      if (of !== undefined && 'tags' in of) return Object.keys(of.tags);
      return of !== undefined && 'tag' in of ? [of.tag] : [];
    }),
  );

/** Words that leave out what belongs to them; and allowances that allow nothing any more. */
export function mustSayFindings(texts: readonly ReadText[], all: ById<MustSay>, content: Content): readonly Finding[] {
  const used = new Set<string>();
  const made = (patterns: readonly string[] = []): readonly RegExp[] => patterns.map((pattern) => new RegExp(pattern, 'iu'));
  const rules = [...all].flatMap(([id, { value: written }]) =>
    eachTag(written).map((value): Rule => ({ id, value, when: made(value.when), says: made(value.says), never: made(value.never) })),
  );
  const limits = rules.filter(({ when }) => when.length > 0);
  const found = texts.flatMap((text) =>
    paragraphs(text.text).flatMap((paragraph) => limits.flatMap((rule) => inParagraph(paragraph, text, rule, used))),
  );
  const idle = [...all].flatMap(([id, { value, place }]) =>
    value.allow.flatMap(({ text }, index): readonly Finding[] => {
      if (used.has(`${id} ${index}`)) return [];
      const where = { file: place.file, path: [...place.path, 'allow', index] };
      const suggestion = 'Remove it: the sentence is gone, or no longer needs it.';
      return [{ rule: id, place: where, readers: [], sentence: null, what: `the allowance for "${text}" allows nothing`, suggestion }];
    }),
  );
  return [...found, ...rules.flatMap((rule) => ofSubject(texts, content, rule)), ...idle];
}
