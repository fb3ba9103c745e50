import { z } from 'zod';
import { daySchema, webAddressSchema } from './id.ts';
import { unitSchema } from './review-file.ts';

const text = z.string().trim().min(1);

/** What somebody compared with the page that says it. Written by `flows -- confirm`. */
const confirmedSchema = z.strictObject({ by: text, on: daySchema, source: webAddressSchema.optional(), facts: z.array(text) });
export const factsFileSchema = z.record(z.string(), confirmedSchema);
export type FactsLock = z.infer<typeof factsFileSchema>;

const answer = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)* [a-z0-9]+(-[a-z0-9]+)*$/, 'a step and an option with one space between');

/** Every answer the flow ever offered, `step option` each. Only ever added to at the end: codes count by it. */
export const codesFileSchema = z.array(answer).refine((answers) => new Set(answers).size === answers.length, 'no answer stands twice');

/** Somebody takes it upon themselves that a unit reaches people as it is now: that is less than a sign-off, and more than nobody. */
const acceptedSchema = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'the 64 digits that `flows -- accept` writes'),
  by: text,
  on: daySchema,
  why: text,
});
export type Accepted = z.infer<typeof acceptedSchema>;
export const acceptedFileSchema = z.record(unitSchema, acceptedSchema);
