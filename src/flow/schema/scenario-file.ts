import { z } from 'zod';
import { toolIds, trainedGroups } from '../vocabulary.ts';
import { rawConditionSchema } from './condition.ts';
import { timingSchema } from './flow-file.ts';
import { audienceSchema, idSchema, sourceTagSchema } from './id.ts';

const text = z.string().trim().min(1);

/** Something that tempts: an answer of the step, or something done away from the screen. `then` is what follows. */
const wrongTurnSchema = z.union([
  z.strictObject({ answer: z.union([idSchema, z.array(idSchema).min(1)]), then: text }),
  z.strictObject({ deed: text, then: text }),
]);

const turnSchema = z.strictObject({
  step: idSchema,
  answer: z.union([idSchema, z.array(idSchema).min(1)]),
  /** What the room is told before this page. */
  arrives: text.optional(),
  /** Why this is the answer that fits the case. */
  why: text,
  sources: z.array(sourceTagSchema).min(1),
  /** A question for the room before it answers: it must not give the answer away. */
  ask: text.optional(),
  /** A question for the room once it has answered. */
  talk: text.optional(),
  wrong: z.array(wrongTurnSchema).default([]),
});
export type RawTurn = z.infer<typeof turnSchema>;

export const scenarioSchema = z.strictObject({
  /** How the room calls it. */
  letter: z.string().regex(/^[A-Z][0-9]?$/, 'a capital letter, and a digit where one letter has several cases'),
  title: text,
  audience: audienceSchema,
  region: idSchema,
  /** When it plays, on the wall clock of the region: it decides who is open. */
  clock: z.strictObject({
    day: z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
    time: z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'a time such as 23:40'),
  }),
  /** How long it takes with its discussion. */
  minutes: z.int().min(5).max(40),
  /** Whom it is made for. */
  suits: z.array(z.enum(trainedGroups)).min(1),
  /** True: not for a group's first case. */
  later: z.boolean().default(false),
  people: text,
  /** One line for whoever chooses. */
  about: text,
  story: z.array(text).min(1),
  turns: z.array(turnSchema).min(1),
  refine: z.array(turnSchema).default([]),
  expect: z.strictObject({
    /** Action, and the latest timing it may have; a don't has `now`. With `when`, only where that holds. */
    must: z.record(idSchema, z.union([timingSchema, z.strictObject({ by: timingSchema, when: rawConditionSchema })])),
    never: z.array(z.union([idSchema, z.strictObject({ action: idSchema, when: rawConditionSchema })])).default([]),
  }),
  /** What the trainer shows of the plan's tools, in this order. */
  tools: z.array(z.enum(toolIds)).default([]),
  /** What somebody in the case has written in the plan's tools, by field: invented, and nothing that could be rung or opened. */
  wrote: z.record(idSchema, text).optional(),
  discuss: z.array(text).min(1),
  remember: z.array(text).length(3),
});
export type RawScenario = z.infer<typeof scenarioSchema>;

export const scenarioFileSchema = z.record(idSchema, scenarioSchema);
