import { z } from 'zod';
import { timings } from '../vocabulary.ts';
import { idSchema } from './id.ts';

const text = z.string().trim().min(1);
const ids = z.array(idSchema).min(1);
const time = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'a time such as 23:40');
const dontsAndTimings = ['donts', ...timings] as const;

/** Somebody invented, what they answer, and what their plan must and must never hold. */
export const personSchema = z.strictObject({
  /** Who they are and what has happened, in a sentence. */
  who: text,
  /** Years of the person in trouble, whoever asks. */
  years: z.int().min(0).max(120).optional(),
  /** What they answer, on the way and on the plan. Whatever is left out counts as not answered. */
  answers: z.record(idSchema, z.union([idSchema, ids])),
  /** When they read their plan, on the clocks where they are: it decides who is open. Several times: all of it holds at each. */
  at: z
    .strictObject({ day: z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']).default('thu'), times: z.array(time).min(1) })
    .default({ day: 'thu', times: ['14:00'] }),
  /** The steps they meet, in order, up to the plan. */
  way: ids.optional(),
  /** Actions that stand in the plan by then; `later` is the whole plan. */
  must: z.partialRecord(z.enum(dontsAndTimings), ids).default({}),
  /** Actions that stand nowhere in it, or not by then. */
  never: z.partialRecord(z.enum(dontsAndTimings), ids).default({}),
  /** What stands first under `now`. */
  first: idSchema.optional(),
  /** At most so many tasks by then. */
  most: z.partialRecord(z.enum(timings), z.int().min(0)).default({}),
  /** Pairs of actions, of which the one stands before the other. */
  before: z.array(z.tuple([idSchema, idSchema])).default([]),
  /** Services of the plan: some that stand on it, some that must not, and who stands first at an action. */
  helpers: z
    .strictObject({ must: ids.optional(), never: ids.optional(), first: z.record(idSchema, idSchema).default({}) })
    .default({ first: {} }),
  /** Services of the page behind "Talk to someone". */
  crisis: z.strictObject({ must: ids.optional(), never: ids.optional(), first: idSchema.optional() }).default({}),
});
export type RawPerson = z.infer<typeof personSchema>;

export const personFileSchema = z.record(idSchema, personSchema);
