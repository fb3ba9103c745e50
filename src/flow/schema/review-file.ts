import { z } from 'zod';
import { daySchema } from './id.ts';

const text = z.string().trim().min(1);

/** Somebody read exactly the content that has this hash, and stands by it. */
const reviewSchema = z.strictObject({
  /** `action:…`, `step:…`, `services:…`, `platform:…` or `words:interface`. */
  unit: z.string().regex(/^(action|step|services|platform|words):[a-z0-9-]+$/, 'a kind, a colon and an id, such as action:dont-pay'),
  reviewer: text,
  role: text,
  date: daySchema,
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'the 64 digits that `flows -- review` prints'),
});
export type Review = z.infer<typeof reviewSchema>;
export const reviewFileSchema = z.array(reviewSchema);
