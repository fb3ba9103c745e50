import { z } from 'zod';
import { audienceSchema, idSchema } from './id.ts';

const text = z.string().trim().min(1);

/** What every static guide has, whatever the flow. Plain text throughout. */
export const staticFrameSchema = z.strictObject({
  title: text,
  leave: text,
  /** Said quietly: why this stands here, and the way to load the page anew. */
  why: text,
  anew: text,
  numbers: z.strictObject({
    heading: text,
    emergency: text,
    /** `{region}`, `{number}` */
    danger: text,
    /** `{name}`, `{number}` */
    call: text,
    /** `{name}`, `{number}` */
    message: text,
    /** `{name}`, `{number}`, `{keyword}` */
    keyword: text,
    /** `{name}` */
    site: text,
  }),
  /** Heading of the links to the whole guides. */
  guides: text,
  draft: text,
  /** `{edition}` */
  edition: text,
  /** The neutral page while leaving, and the one that whoever comes back finds. */
  curtain: z.strictObject({
    leaving: z.strictObject({ title: text, text }),
    closed: z.strictObject({ title: text, text, open: text }),
  }),
});
export type StaticFrame = z.infer<typeof staticFrameSchema>;

/** What the static guide of one flow says, in the page itself. Plain text throughout. */
export const staticWordsSchema = z.strictObject({
  /** What search engines, filters and previews of a link are told: as quiet as the title. */
  description: text,
  heading: text,
  lead: text,
  donts: z.strictObject({ heading: text, items: z.array(text).min(1) }),
  sections: z.record(
    idSchema,
    z.strictObject({
      heading: text,
      text,
      /** Leads to the numbers of every place. */
      more: text.optional(),
      /** Words to show or to say. */
      say: text.optional(),
      /** What to use, by the id of the service. */
      tools: z.record(idSchema, text).optional(),
      /** Stands at the end. */
      after: text.optional(),
    }),
  ),
  /** Headings of the groups of helpers, place by place. */
  groups: z.record(idSchema, text),
  /** Said on the whole guides alone: the word that somebody may have searched for. */
  searched: text.optional(),
  /** The link to the whole guide of each audience. */
  guides: z.partialRecord(audienceSchema, text),
});
export type StaticWords = z.infer<typeof staticWordsSchema>;
