import { z } from 'zod';
import { guidePartSchema } from './action-file.ts';
import { rawConditionSchema } from './condition.ts';
import { timingSchema } from './flow-file.ts';
import { idSchema, sourceTagSchema, toolIdSchema } from './id.ts';
import { needSchema } from './need.ts';

const text = z.string().trim().min(1);
const oneOrMore = <T extends z.ZodType>(one: T) =>
  z.union([one, z.array(one).min(1)]).transform((value) => [value].flat() as z.output<T>[]);
const isExpression = (source: string): boolean => {
  try {
    return new RegExp(source, 'iu').source !== '';
  } catch {
    return false;
  }
};
const expression = text.refine(isExpression, 'not a regular expression');
const steps = oneOrMore(idSchema);
const tags = oneOrMore(idSchema);
/** For whom: all who have given such answers when the thing is decided. Absent: everybody. */
const when = rawConditionSchema.optional();

/** Which actions are meant: by what their words carry, never by id. Nothing given: any action. */
const pattern = {
  /** The action has one of these tags. */
  tag: tags.optional(),
  /** ... and none of these. */
  without: tags.optional(),
  /** ... and names a helper like this to this person. */
  helper: needSchema.optional(),
  /** ... and has ready-made words for this person. */
  script: z.literal(true).optional(),
  /** ... and opens this part of an app's guide. */
  guide: guidePartSchema.optional(),
  /** ... and says to this person, in what is done or in how, such words (regular expressions, as for `plan-never-says`). */
  words: oneOrMore(expression).optional(),
};

/** The closed set of properties that the prover can decide. */
export const propertySchema = z.discriminatedUnion('kind', [
  /** Nobody meets any other step but `after` before `step`. */
  z.strictObject({ kind: z.literal('asked-first'), step: idSchema, after: steps }),
  /** No plan is shown before `step` has been asked, not even to whoever wants it now. */
  z.strictObject({ kind: z.literal('asked-before-plan'), step: idSchema }),
  /** On every way to `to` comes one of `first` before it. */
  z.strictObject({ kind: z.literal('passes'), to: idSchema, first: steps, when }),
  /** Nobody else comes to `step` but those for whom `when` holds. */
  z.strictObject({ kind: z.literal('only-for'), step: idSchema, when: rawConditionSchema }),
  /** Everybody who comes to `step` is offered these options; `silence` is the one that means not to answer. */
  z.strictObject({ kind: z.literal('offers'), step: idSchema, options: steps, silence: idSchema.optional(), when }),
  /** The plan offers `step` as a refinement, with these options: to those who are not asked it on the way. */
  z.strictObject({ kind: z.literal('plan-offers'), step: idSchema, options: steps, silence: idSchema.optional(), when }),
  /** Whoever answers one of `answer` at `at` gets to one of `to` next. */
  z.strictObject({ kind: z.literal('leads-to'), at: idSchema, answer: steps, to: steps, when }),
  /** The step is a page of people: no action, helpers for everybody who comes, ways on alone. */
  z.strictObject({ kind: z.literal('people-only'), step: idSchema, helper: needSchema }),
  /** Above the question of `step` stands such an action. */
  z.strictObject({ kind: z.literal('page-shows'), step: idSchema, when, ...pattern }),
  /** Whoever has such an action in their plan is offered one of these tools at it. */
  z.strictObject({ kind: z.literal('tool-does'), when, tool: oneOrMore(toolIdSchema), tag: tags, without: tags.optional() }),
  /** Whoever has an action with such a tag in their plan finds, at it, a next rung that has `rung` as tag, and is as the pattern says. */
  z.strictObject({
    kind: z.literal('next-rung'),
    when,
    tag: tags,
    without: tags.optional(),
    rung: tags,
    helper: needSchema.optional(),
    guide: guidePartSchema.optional(),
  }),
  /** Every plan has such an action; `under`: within these timings. */
  z.strictObject({ kind: z.literal('plan-holds'), when, under: oneOrMore(timingSchema).optional(), ...pattern }),
  /** No plan has such an action. */
  z.strictObject({ kind: z.literal('plan-lacks'), when, under: oneOrMore(timingSchema).optional(), ...pattern }),
  /**
   * No plan says such words (regular expressions, small and large letters alike) to those for whom `when` holds: in no action, no
   * guide that one opens, on no card of a helper it names. `without`: actions with one of these tags are left out.
   */
  z.strictObject({ kind: z.literal('plan-never-says'), when, words: oneOrMore(expression), without: tags.optional() }),
  /** The first task under the timing is such an action. */
  z.strictObject({ kind: z.literal('first-task'), when, under: timingSchema, ...pattern }),
  /** So many tasks stand under the timing at most. */
  z.strictObject({ kind: z.literal('most-tasks'), when, under: timingSchema, most: z.int().min(0) }),
  /** So many words stand open on the plan at most, down to the end of "tonight"; names and numbers of helpers are not counted. */
  z.strictObject({ kind: z.literal('most-words'), when, most: z.int().min(1) }),
  /** In the plan, an action tagged `first` stands before every action tagged `then`. */
  z.strictObject({ kind: z.literal('in-order'), when, first: tags, then: tags }),
  /** No way to the first plan asks more questions. */
  z.strictObject({ kind: z.literal('most-questions'), when, most: z.int().min(1) }),
  /** In every region, at every age: somebody who helps; `noted`: a worldwide stand-in only where the region's note says so. */
  z.strictObject({ kind: z.literal('everybody-finds'), when, helper: needSchema, noted: z.literal(true).optional() }),
  /** Beside every helper there is a second human, day and night: somebody who listens, or the emergency number. */
  z.strictObject({ kind: z.literal('second-helper'), when }),
  /** No action of a plan leaves somebody with a helper for women alone, or for men alone: one who takes them stands beside it. */
  z.strictObject({ kind: z.literal('takes-everybody'), when }),
  /** From every step the crisis page is one event away, comes back to the same place, and names such helpers to everybody. */
  z.strictObject({ kind: z.literal('talk-from-everywhere'), helper: needSchema }),
  /** From every state a plan can be reached, and no way goes round. */
  z.strictObject({ kind: z.literal('no-dead-end') }),
  /** Whoever does not answer goes the way of a cautious answer, and gets every action that it would give. */
  z.strictObject({ kind: z.literal('silence-is-cautious') }),
  /** Every action and service names its sources. */
  z.strictObject({ kind: z.literal('all-sourced') }),
  /** Every service, and every guide of an app, says when it was checked; given the day, none that is shown is past its term. */
  z.strictObject({ kind: z.literal('all-checked') }),
]);
export type RawProperty = z.infer<typeof propertySchema>;

export const promiseSchema = z
  .strictObject({
    /** The promise in a sentence that somebody who does not program can hold against the flow. */
    says: text,
    sources: z.array(sourceTagSchema).min(1),
    /** For whom the whole promise is, besides what each property says: a case of the flow. Absent: everybody. */
    when: rawConditionSchema.optional(),
    /** What the prover decides. */
    holds: z.array(propertySchema).min(1).optional(),
    /** Which tests hold what is said in words: their files, from the top of the repository. */
    heldBy: z
      .array(z.string().regex(/^(src|tests)\/[\w./-]+\.tsx?$/))
      .min(1)
      .optional(),
  })
  .refine(({ holds, heldBy }) => holds !== undefined || heldBy !== undefined, 'a promise needs `holds`, or `heldBy` where words decide');
export type RawPromise = z.infer<typeof promiseSchema>;

export const promiseFileSchema = z.record(idSchema, promiseSchema);
