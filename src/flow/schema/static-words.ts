import { z } from 'zod';
import { idSchema } from './id.ts';

const text = z.string().trim().min(1);
const part = z.strictObject({ heading: text, text });

/** What stands in index.html itself, for whoever meets Handrail before or without its program. Plain text throughout. */
export const staticWordsSchema = z.strictObject({
  title: text,
  leave: text,
  heading: text,
  lead: text,
  /** Said quietly: why this stands here. */
  why: text,
  donts: z.strictObject({ heading: text, items: z.array(text).min(1) }),
  danger: part.extend({
    /** `{region}`, `{number}` */
    number: text,
    /** Leads to the numbers of every place. */
    more: text,
  }),
  talk: part,
  tell: part.extend({ say: text, nobody: text }),
  keep: part.extend({ block: text }),
  report: part,
  remove: part.extend({
    /** What to use, by the id of the service. */
    tools: z.record(idSchema, text),
    'never-pay': text,
  }),
  others: z.strictObject({ carer: part, professional: part, adult: part }),
  /** Regions whose helpers stand beside the words; those of every other place are at the end. */
  first: z.array(idSchema).min(1),
  numbers: z.strictObject({
    heading: text,
    emergency: text,
    talk: text,
    report: text,
    remove: text,
    /** `{name}`, `{number}` */
    call: text,
    /** `{name}`, `{number}` */
    message: text,
    /** `{name}`, `{number}`, `{keyword}` */
    keyword: text,
    /** `{name}` */
    site: text,
  }),
  guides: z.strictObject({ heading: text, 'young-person': text, carer: text, professional: text, adult: text }),
  draft: text,
  /** `{edition}` */
  edition: text,
  /** The neutral page while leaving, and the one that whoever comes back finds. */
  curtain: z.strictObject({
    leaving: z.strictObject({ title: text, text }),
    closed: z.strictObject({ title: text, text, open: text }),
  }),
});
export type StaticWords = z.infer<typeof staticWordsSchema>;
