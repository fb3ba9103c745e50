import { z } from 'zod';
import { trainedGroups } from '../vocabulary.ts';
import { idSchema, sourceTagSchema } from './id.ts';

const text = z.string().trim().min(1);

const answerSchema = z.strictObject({ text, fits: z.literal(true).optional(), why: text, sources: z.array(sourceTagSchema).min(1) });

const practiceSchema = z.strictObject({
  /** Whom it is made for in the room. */
  for: z.array(z.enum(trainedGroups)).min(1),
  /** The case it comes from. */
  case: idSchema.optional(),
  who: text,
  says: text,
  answers: z
    .array(answerSchema)
    .length(3)
    .refine((answers) => answers.filter(({ fits }) => fits).length === 1, { error: 'three answers, one of which fits' }),
});
export type RawPractice = z.infer<typeof practiceSchema>;
export const practiceFileSchema = z.record(idSchema, practiceSchema);

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
