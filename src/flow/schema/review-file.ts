import { z } from 'zod';
import { daySchema } from './id.ts';

const text = z.string().trim().min(1);

/** `<flow>/action:<id>` for what one flow has, `service:childline` for what all share; `…@ga` in another language. */
export const unitSchema = z
  .string()
  .regex(/^([a-z0-9-]+\/)?[a-z-]+:[A-Za-z0-9-]+(@[A-Za-z0-9-]+)?$/, 'a kind, a colon and an id, as in <flow>/action:<id>');

/** Somebody read exactly the content that has this hash, and stands by it. */
const reviewSchema = z.strictObject({
  unit: unitSchema,
  reviewer: text,
  role: text,
  date: daySchema,
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'the 64 digits that `flows -- review` prints'),
});
export type Review = z.infer<typeof reviewSchema>;
export const reviewFileSchema = z.array(reviewSchema);
