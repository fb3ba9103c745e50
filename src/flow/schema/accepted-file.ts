import { z } from 'zod';
import { daySchema } from './id.ts';
import { unitSchema } from './review-file.ts';

const text = z.string().trim().min(1);

/** Somebody takes it upon themselves that a unit reaches people as it is now: that is less than a sign-off, and more than nobody. */
const acceptedSchema = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'the 64 digits that `flows -- accept` writes'),
  by: text,
  on: daySchema,
  why: text,
});
export type Accepted = z.infer<typeof acceptedSchema>;
export const acceptedFileSchema = z.record(unitSchema, acceptedSchema);
