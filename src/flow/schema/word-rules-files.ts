import { z } from 'zod';
import { audienceSchema, idSchema, sourceTagSchema } from './id.ts';

const text = z.string().trim().min(1);

const pattern = text.refine(
  (value) => {
    try {
      new RegExp(value, 'iu');
      return true;
    } catch {
      return false;
    }
  },
  { error: 'a regular expression' },
);

/** A sentence in which the rule does not count, by some of its own words, and why. */
const allowance = z.strictObject({ text, why: text });

const dontSaySchema = z.strictObject({
  /** What is not said, as a reader would call it. */
  dont: text,
  /** Regular expressions, case ignored, tried on one sentence at a time. */
  patterns: z.array(pattern).default([]),
  /** What nobody is told, or allowed, to do: found where the register's `instructs` stands before it, and none of its `denies`. */
  tells: z.array(pattern).default([]),
  /** Verbs, each with what it may be told of: told of anything else, it is found as `tells` are. */
  verbs: z.record(pattern, pattern).default({}),
  /** What no sentence claims: found where none of the register's `negates` stands in it. */
  claims: z.array(pattern).default([]),
  /** A sentence in which this stands is meant otherwise. */
  unless: pattern.optional(),
  why: text,
  say: text,
  /** Absent: nobody is to read it. */
  audiences: z
    .array(audienceSchema)
    .min(1)
    .default([...audienceSchema.options]),
  /** `scripts`: only in ready-made words to copy or say aloud; `words`: not in what the directory says of a service. */
  'only-in': z.enum(['scripts', 'words']).optional(),
  /** Also in what Handrail shows and does not say: the sentence of a child in the practice, a first answer that does not help. */
  quoted: z.literal(true).optional(),
  allow: z.array(allowance).default([]),
  sources: z.array(sourceTagSchema).min(1),
});
export type DontSay = z.infer<typeof dontSaySchema>;
export const dontSayFileSchema = z.record(idSchema, dontSaySchema);

/** Whose words are meant: those of every action with a tag, of a step, an action or a service, or the guide without the program. */
const subjectSchema = z.union([
  z.strictObject({ tag: idSchema, helper: z.literal(true).optional() }),
  /** Many tags, each with what an action must say to carry it. */
  z.strictObject({ tags: z.record(idSchema, pattern) }),
  z.strictObject({ step: idSchema }),
  z.strictObject({ service: idSchema }),
  z.strictObject({ static: z.literal(true) }),
  /** What stands on every page: buttons, labels, and the words of every tool. */
  z.strictObject({ words: z.enum(['interface', 'hand']) }),
]);

const mustSaySchema = z.strictObject({
  /** What must be said, or must not be said without its limit, as a reader would call it. */
  about: text,
  /** Regular expressions, case ignored: a paragraph in which one of them matches … */
  when: z.array(pattern).min(1).optional(),
  /** … or, without `when`, all that each reader reads of this, must match one of `says`. */
  of: subjectSchema.optional(),
  /** Which of its texts are meant, as `what` or `options.no`; absent: all of them together. */
  in: z.array(text).min(1).optional(),
  says: z.array(pattern).default([]),
  /** What no sentence there says. */
  never: z.array(pattern).default([]),
  /** These very words: what each text of `in` may be. */
  is: z.array(text).default([]),
  /** Words written by nobody that the rule refuses; a test holds it to them. */
  refuses: text.optional(),
  why: text,
  say: text,
  /** Absent: whoever reads it. */
  audiences: z
    .array(audienceSchema)
    .min(1)
    .default([...audienceSchema.options]),
  allow: z.array(allowance).default([]),
  sources: z.array(sourceTagSchema).min(1),
});
export type MustSay = z.infer<typeof mustSaySchema>;
export const mustSayFileSchema = z.record(idSchema, mustSaySchema);

/** How each audience's words must read. An absent measure is not taken. */
export const registerFileSchema = z.strictObject({
  audiences: z.partialRecord(
    audienceSchema,
    z.strictObject({
      /** School grade of the Flesch-Kincaid formula, over all words of one step or action. */
      grade: z.number().min(1).max(18).optional(),
      /** Most words in one sentence. */
      sentence: z.int().min(4).max(60).optional(),
      /** Grade of one sentence, of six words or more, outside of reasons and of what services do. */
      hardest: z.number().min(1).max(24).optional(),
      why: text,
      sources: z.array(sourceTagSchema).min(1),
    }),
  ),
  /** Names that count as one easy word, besides those of services, apps and regions. */
  names: z.array(text).default([]),
  /** Words that can turn a sentence round: a change that brings or takes one is told as a danger. */
  turning: z.array(text).default([]),
  /** What makes an instruction, or leave to do something, of the verb behind it … */
  instructs: pattern.optional(),
  /** … unless one of these stands before it in the sentence. */
  denies: pattern.optional(),
  /** What makes a claim its contrary, wherever it stands in the sentence. */
  negates: pattern.optional(),
  /** Sentences that may be longer. */
  'long-sentences': z.array(allowance).default([]),
  /** Steps, actions and services that may be harder, as `action:plan-for-tonight`. */
  'hard-units': z.array(z.strictObject({ unit: text, why: text })).default([]),
});
export type Register = z.infer<typeof registerFileSchema>;
