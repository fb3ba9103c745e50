import { z } from 'zod';

const text = z.string().trim().min(1);

/** The words of the page "How we know". `{name}` is filled in when it is built. */
export const howWeKnowWordsSchema = z.strictObject({
  title: text,
  heading: text,
  lead: text,
  leave: text,
  start: text,
  sources: z.strictObject({ heading: text, text, count: text }),
  people: z.strictObject({ heading: text, text }),
  signed: z.strictObject({ heading: text, count: text, none: text, text }),
  promises: z.strictObject({ heading: text, text, tests: text }),
  disagree: z.strictObject({ heading: text, text, chosen: text }),
  edition: z.strictObject({ heading: text, text }),
});
export type HowWeKnowWords = z.infer<typeof howWeKnowWordsSchema>;
