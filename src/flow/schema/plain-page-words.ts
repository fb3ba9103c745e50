import { z } from 'zod';
import { idSchema } from './id.ts';
import { countedSchema } from './wording.ts';

const text = z.string().trim().min(1);

/** The words of the page "How we know". `{name}` is filled in when it is built. */
export const howWeKnowWordsSchema = z.strictObject({
  title: text,
  heading: text,
  lead: text,
  leave: text,
  start: text,
  sources: z.strictObject({ heading: text, text, count: countedSchema }),
  people: z.strictObject({ heading: text, text }),
  signed: z.strictObject({ heading: text, count: text, none: text, text }),
  promises: z.strictObject({
    heading: text,
    /** What a person cares about first, each under the id of the promise that it sums up. */
    first: z.record(idSchema, text),
    text,
    /** `{count}` */
    all: countedSchema,
    tests: text,
  }),
  disagree: z.strictObject({ heading: text, text, chosen: text }),
  edition: z.strictObject({ heading: text, text }),
});
export type HowWeKnowWords = z.infer<typeof howWeKnowWordsSchema>;

/** The words of the page "What this leaves behind". */
export const leftBehindWordsSchema = z.strictObject({
  title: text,
  heading: text,
  lead: text,
  leave: text,
  start: text,
  /** The page stands in a tab of its own: the questions are in another. */
  tab: text,
  parts: z.array(z.strictObject({ heading: text, items: z.array(text).min(1) })).min(1),
  tried: z.strictObject({ heading: text, text }),
});
export type LeftBehindWords = z.infer<typeof leftBehindWordsSchema>;
