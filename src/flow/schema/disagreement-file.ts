import { z } from 'zod';
import { idSchema, sourceTagSchema } from './id.ts';

const text = z.string().trim().min(1);

const side = z.strictObject({ says: text, sources: z.array(sourceTagSchema).default([]) });

/** Where authorities disagree, what Handrail does, and who must confirm it. */
const disagreementSchema = z.strictObject({
  question: text,
  'side-a': side,
  'side-b': side,
  chosen: text,
  /** Who can settle it: police, a clinician, a solicitor. */
  'confirm-with': z.array(text).min(1),
});
export type RawDisagreement = z.infer<typeof disagreementSchema>;
export const disagreementFileSchema = z.record(idSchema, disagreementSchema);
