import { z } from 'zod';
import { idSchema } from './id.ts';

const text = z.string().trim().min(1);

/** A language tag, as `lang` in a page has it: ga, ar, pt-BR. */
export const localeSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as ga or pt-BR');

/** In which order the flows and the languages stand; the first of each is meant where none is named. */
export const libraryFileSchema = z.strictObject({
  flows: z.array(idSchema).default([]),
  locales: z.array(localeSchema).default([]),
});
export type LibraryFile = z.infer<typeof libraryFileSchema>;

/** Prose of a file of data in another language: its texts alone, under the keys and ids that lead to them in the original. */
type ProseFile = string | readonly ProseFile[] | { readonly [key: string]: ProseFile };
const proseSchema: z.ZodType<ProseFile> = z
  .lazy(() => z.union([text, z.array(proseSchema).min(1), z.record(z.string(), proseSchema)]))
  .meta({ id: 'translated', description: 'texts, under the keys of the original' });
export const proseFileSchema = z.record(idSchema, proseSchema);

/** The words that actions, promises and the directory share, each with what it says. */
export const vocabularyFileSchema = z.strictObject({
  tags: z.record(idSchema, text),
  topics: z.record(idSchema, text),
  programmes: z.record(idSchema, text),
});
export type Vocabulary = z.infer<typeof vocabularyFileSchema>;
