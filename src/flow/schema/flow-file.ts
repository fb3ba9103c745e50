import { z } from 'zod';
import { timings } from '../vocabulary.ts';
import { rawConditionSchema } from './condition.ts';
import { audienceSchema, idSchema, toolIdSchema } from './id.ts';
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
  /** Leads over to this other flow, quietly, under the words `go`. */
  flow: idSchema.optional(),
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

/** What may have come to pass since the plan was made: the question that it answers anew, or the tool to write it down in. */
const happened = z.union([
  z.strictObject({ id: idSchema, when: rawConditionSchema.optional(), asks: idSchema }),
  z.strictObject({ id: idSchema, when: rawConditionSchema.optional(), opens: toolIdSchema }),
]);

/** Asked from the plan, answered straight back to it. */
const refinement = question.omit({ next: true }).extend({ kind: z.literal('refinement') });

const plan = z.strictObject({
  kind: z.literal('plan'),
  refine: z.array(z.strictObject({ step: idSchema, when: rawConditionSchema.optional() })).default([]),
  happened: z.array(happened).default([]),
  /** At most so many actions under a timing; what is over moves to `then`. The first that holds decides. */
  limits: z
    .array(z.strictObject({ when: rawConditionSchema.optional(), timing: timingSchema, most: z.int().min(1), then: timingSchema }))
    .default([]),
});

export const stepSchema = z.discriminatedUnion('kind', [notice, question, refinement, plan]);
export type RawStep = z.infer<typeof stepSchema>;

const years = z.strictObject({ when: rawConditionSchema.optional(), from: z.int().min(0), to: z.int().max(120) });

/** Whom somebody is sent to of whom nothing is known. */
const staticNeed = needSchema.pick({ kind: true, topic: true, id: true, most: true }).extend({
  audience: audienceSchema,
  ages: z.strictObject({ from: z.int().min(0), to: z.int().max(120) }),
});

/** What stands in the flow's page itself, for whoever meets it before, or without, its program. */
const staticGuideSchema = z.strictObject({
  /** Regions whose helpers stand beside the words; those of every other place are at the end. */
  first: z.array(idSchema).min(1),
  /** Groups of helpers, listed place by place; `explain`: each with what it does. */
  helpers: z.record(idSchema, z.strictObject({ explain: z.literal(true).optional(), needs: z.array(staticNeed).min(1) })),
  /** In this order; each says with what it stands: the emergency numbers, a group of helpers, or the pages of some services. */
  sections: z.record(
    idSchema,
    z.strictObject({ emergency: z.literal(true).optional(), helpers: idSchema.optional(), tools: z.array(idSchema).min(1).optional() }),
  ),
});
export type RawStaticGuide = z.infer<typeof staticGuideSchema>;

export const flowFileSchema = z.strictObject({
  start: idSchema,
  /** Which steps tell the directory who is asking: the only tie between the flow's ids and the code. */
  facts: z.strictObject({
    audience: idSchema,
    region: idSchema,
    /** Age in years of the person in the picture; the first line that holds decides. */
    ages: z.array(years).min(1),
    /** The question whether somebody is safe, every answer that does not say so, and the page of people that follows: the safety core asks for them. */
    danger: z.strictObject({ step: idSchema, answers: z.array(idSchema).min(1), page: idSchema }).optional(),
    apps: idSchema.optional(),
    payments: idSchema.optional(),
  }),
  /** Conditions under a name, so that a reader meets `case: under-18` and not its parts. */
  cases: z.record(idSchema, rawConditionSchema).default({}),
  /** Who reads the older words of `interface.yaml`. */
  older: rawConditionSchema.optional(),
  /** Audiences whose plan is their own: these actions and no others, in the plan and above a question. */
  own: z.partialRecord(audienceSchema, z.array(idSchema).min(1)).default({}),
  /** The page behind "Talk to someone", reachable from everywhere. */
  crisis: z.strictObject({ services: needs }),
  /** From when on the bar also shows a way through tonight: the action it opens, the step that must be answered first, and for whom. */
  tonight: z.strictObject({ action: idSchema, after: idSchema, when: rawConditionSchema.optional() }).optional(),
  /**
   * "Show my plan now": offered once `after` has been answered; what is asked later counts as its silence. `add` are the questions that
   * the plan then offers to add, the most telling first.
   */
  'plan-now': z.strictObject({ after: idSchema, add: z.array(idSchema).default([]) }).optional(),
  static: staticGuideSchema,
  steps: z.record(idSchema, stepSchema),
});
export type FlowFile = z.infer<typeof flowFileSchema>;
