import { z } from 'zod';
import { idSchema } from './id.ts';
import { rawProseSchema, rawScriptsSchema, rawWordingSchema } from './wording.ts';

const optionWords = z.union([rawWordingSchema, z.strictObject({ label: rawWordingSchema, hint: rawWordingSchema.optional() })]);

/** `lead`, `now`, `help` and `note` are prose: CommonMark paragraphs, lists, quotes and **strong** only, in parts where some are for some only. */
export const stepWordsSchema = z.strictObject({
  heading: rawWordingSchema,
  /** Under the heading, in larger type. */
  lead: rawProseSchema.optional(),
  /** Under the choices, folded: what to do now, and more about the question. */
  now: rawProseSchema.optional(),
  /** What that fold is called; absent: as on every page. */
  more: rawWordingSchema.optional(),
  /** Above the choices: no more than stands on a first screen with them. */
  help: rawProseSchema.optional(),
  /** Under the choices, quiet. */
  note: rawProseSchema.optional(),
  /** Heading of the choices, where the page's own heading is not the question (the landing page, the page about suicide). */
  ask: rawWordingSchema.optional(),
  /** The question in a few words, where the plan lists the answers given or offers it as a refinement. */
  short: rawWordingSchema.optional(),
  /** The link to another flow. */
  go: rawWordingSchema.optional(),
  options: z.record(idSchema, optionWords).default({}),
});
export const stepWordsFileSchema = z.record(idSchema, stepWordsSchema);

export const actionWordsSchema = z.strictObject({
  what: rawWordingSchema,
  how: rawProseSchema.optional(),
  why: rawProseSchema.optional(),
  /** What it cannot do. */
  cannot: rawProseSchema.optional(),
  /** What to do for whoever can’t do it: a person, or an easier step. */
  cant: rawProseSchema.optional(),
  /** Ready-made words to copy or say aloud. */
  say: rawScriptsSchema.optional(),
  /** The link to another flow. */
  go: rawWordingSchema.optional(),
});
export const actionWordsFileSchema = z.record(idSchema, actionWordsSchema);
