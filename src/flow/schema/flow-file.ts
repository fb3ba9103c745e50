import { z } from 'zod';
import { timings } from '../vocabulary.ts';
import { rawConditionSchema } from './condition.ts';
import { idSchema } from './id.ts';
import { needSchema } from './need.ts';

export const timingSchema = z.enum(timings);

const route = z.strictObject({ when: rawConditionSchema.optional(), to: idSchema });

const option = z.union([idSchema, z.strictObject({ id: idSchema, when: rawConditionSchema.optional() })]);

const options = z.union([
  z.array(option).min(1),
  z.strictObject({ from: z.enum(['regions', 'apps', 'payments', 'accounts']), then: z.array(option).min(1) }),
]);

const needs = z.array(needSchema).min(1);

const stepParts = {
  /** Actions shown above the question, each only where its own condition holds. */
  shows: z.array(idSchema).min(1).optional(),
  services: needs.optional(),
};

const notice = z.strictObject({
  kind: z.literal('notice'),
  /** `crisis`: drawn as the crisis page, people only, no tasks. */
  page: z.literal('crisis').optional(),
  options,
  ...stepParts,
  next: z.array(route).min(1),
});

const question = z.strictObject({
  kind: z.literal('question'),
  choose: z.enum(['one', 'several']).default('one'),
  options,
  /** The option that means "I'd rather not say"; also what an unasked question counts as. */
  silence: idSchema,
  /** Every action that these options would give is also in the plan that silence gives. */
  cautious: z.array(idSchema).min(1),
  ...stepParts,
  next: z.array(route).min(1),
});

/** Asked from the plan, answered straight back to it. */
const refinement = question.omit({ next: true }).extend({ kind: z.literal('refinement') });

const plan = z.strictObject({
  kind: z.literal('plan'),
  refine: z.array(z.strictObject({ step: idSchema, when: rawConditionSchema.optional() })).default([]),
  /** At most so many actions under a timing; what is over moves to `then`. The first that holds decides. */
  limits: z
    .array(z.strictObject({ when: rawConditionSchema.optional(), timing: timingSchema, most: z.int().min(1), then: timingSchema }))
    .default([]),
});

export const stepSchema = z.discriminatedUnion('kind', [notice, question, refinement, plan]);
export type RawStep = z.infer<typeof stepSchema>;

const years = z.strictObject({ when: rawConditionSchema.optional(), from: z.int().min(0), to: z.int().max(120) });

export const flowFileSchema = z.strictObject({
  id: idSchema,
  start: idSchema,
  /** Which steps tell the directory who is asking: the only tie between the flow's ids and the code. */
  facts: z.strictObject({
    audience: idSchema,
    region: idSchema,
    /** Age in years of the person in the picture; the first line that holds decides. */
    ages: z.array(years).min(1),
    apps: idSchema,
    payments: idSchema,
  }),
  /** Conditions under a name, so that a reader meets `case: under-18` and not its parts. */
  cases: z.record(idSchema, rawConditionSchema).default({}),
  /** The page behind "Talk to someone", reachable from everywhere. */
  crisis: z.strictObject({ services: needs }),
  /** From when on the bar also shows "My plan for tonight": the action it opens, and the step that must be answered first. */
  tonight: z.strictObject({ action: idSchema, after: idSchema }),
  /**
   * "Show my plan now": offered once `after` has been answered; what is asked later counts as its silence. `add` are the questions that
   * the plan then offers to add, the most telling first.
   */
  'plan-now': z.strictObject({ after: idSchema, add: z.array(idSchema).default([]) }).optional(),
  steps: z.record(idSchema, stepSchema),
});
export type FlowFile = z.infer<typeof flowFileSchema>;
