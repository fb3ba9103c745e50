import { z } from 'zod';
import { guidePartSchema } from './action-file.ts';
import { rawConditionSchema } from './condition.ts';
import { idSchema, sourceTagSchema, toolIdSchema } from './id.ts';
import { needSchema } from './need.ts';
import { rawTextsSchema, rawWordingSchema } from './wording.ts';

const field = z.strictObject({
  id: idSchema,
  when: rawConditionSchema.optional(),
  /** The step whose answer stands in the field until something else is written. */
  from: idSchema.optional(),
  lines: z.int().min(1).max(8).default(1),
});

const text = z.strictObject({
  id: idSchema,
  when: rawConditionSchema.optional(),
  /** Who takes these words: they stand beneath them. A text that asks for somebody is left out where there is nobody. */
  services: z.array(needSchema).default([]),
  /** This part of the guide of each app the person named stands beneath. */
  guide: guidePartSchema.optional(),
});

export const toolSchema = z.strictObject({
  /** Who is offered it. */
  when: rawConditionSchema.optional(),
  /** The actions that it does: each of them opens it. */
  does: z.array(idSchema).default([]),
  /** ... and every action with one of these tags. */
  'does-tagged': z.array(idSchema).default([]),
  /** Actions with one of these tags stand in it, in their own words, for whoever has them on the plan. */
  'holds-tagged': z.array(idSchema).default([]),
  /** Tools that what is made here is put together from, or that carry it. */
  leads: z.array(toolIdSchema).default([]),
  services: z.array(needSchema).default([]),
  /** Places to write in, in the order of the page. A field's id is its own in the whole flow. */
  fields: z.array(field).default([]),
  /** Words to say, show or send. A text's id is its own in the whole flow. */
  texts: z.array(text).default([]),
  /** The audience whose way opens on the phone of whoever scans the code beside `entry`. */
  entry: idSchema.optional(),
  sources: z.array(sourceTagSchema).min(1),
});
export type RawTool = z.infer<typeof toolSchema>;

/** In the order in which a plan offers them. */
export const toolFileSchema = z.partialRecord(toolIdSchema, toolSchema);

const fieldWords = z.strictObject({
  label: rawWordingSchema,
  why: rawWordingSchema.optional(),
  /** What must not be written or kept here. */
  never: rawWordingSchema.optional(),
  /** Ready answers, one tap each. */
  choices: rawTextsSchema.optional(),
  /** How an answer of the step named in `from` reads here, by option. */
  given: z.record(idSchema, rawWordingSchema).default({}),
});

/** `{field}` in a text stands for what is written in that field, or for a blank. */
const textWords = z.strictObject({ label: rawWordingSchema, text: rawWordingSchema });

export const toolWordsSchema = z.strictObject({
  heading: rawWordingSchema,
  /** On the button that opens it. */
  open: rawWordingSchema,
  lead: rawWordingSchema.optional(),
  note: rawWordingSchema.optional(),
  /** Beside a code to scan that opens Handrail on the phone of somebody who helps, with nothing of this person in it. */
  entry: rawWordingSchema.optional(),
  fields: z.record(idSchema, fieldWords).default({}),
  texts: z.record(idSchema, textWords).default({}),
});
export type RawToolWords = z.infer<typeof toolWordsSchema>;

export const toolWordsFileSchema = z.partialRecord(toolIdSchema, toolWordsSchema);
