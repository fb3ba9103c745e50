import { z } from 'zod';
import { daySchema, webAddressSchema } from './id.ts';

const text = z.string().trim().min(1);

/** What somebody compared with the page that says it. Written by `flows -- confirm`. */
const confirmedSchema = z.strictObject({ by: text, on: daySchema, source: webAddressSchema.optional(), facts: z.array(text) });
export const factsFileSchema = z.record(z.string(), confirmedSchema);
export type FactsLock = z.infer<typeof factsFileSchema>;
