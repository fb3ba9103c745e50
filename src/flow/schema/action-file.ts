import { z } from 'zod';
import { rawConditionSchema } from './condition.ts';
import { timingSchema } from './flow-file.ts';
import { idSchema, sourceTagSchema } from './id.ts';
import { needSchema } from './need.ts';

/** The parts of a platform's guide an action can open. */
export const guidePartSchema = z.enum([
  'evidence',
  'report',
  'block',
  'hide-contacts',
  'suspend',
  'secure',
  'recover', // how to get back into an account that somebody else took
  'download-data',
  'after-paying',
  'refused', // what to do where the app refused or did not answer
]);
export type GuidePart = z.infer<typeof guidePartSchema>;

const timing = z.union([timingSchema, z.array(z.strictObject({ when: rawConditionSchema.optional(), at: timingSchema })).min(1)]);

export const actionSchema = z.strictObject({
  when: rawConditionSchema.optional(),
  /** When to do it. A don't has none: it stands above the plan. The first line that holds decides. */
  timing: timing.optional(),
  dont: z.literal(true).optional(),
  /** False: words that help by being read, nothing to do or to tick, so no limit counts them. */
  task: z.literal(false).optional(),
  /** What promises look for: facts that its words carry, of those that the vocabulary lists. */
  tags: z.array(idSchema).default([]),
  services: z.array(needSchema).default([]),
  /** Opens this part of the guide of each app the person named, or the guide for any app. */
  guide: guidePartSchema.optional(),
  /** The action that says what comes next where this one did not work: in no plan itself, opened from this one's card. */
  rung: idSchema.optional(),
  /** Leads over to this other flow, under the words `go`. */
  flow: idSchema.optional(),
  sources: z.array(sourceTagSchema).min(1),
});
export type RawAction = z.infer<typeof actionSchema>;

/** In the order in which a plan lists them within one timing. */
export const actionFileSchema = z.record(idSchema, actionSchema);
