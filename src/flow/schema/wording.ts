import { z } from 'zod';
import { rawConditionSchema } from './condition.ts';
import { audienceSchema } from './id.ts';

const text = z.string().trim().min(1);

/** Words said of a number of things, `{count}` of them: one text, or one for each form that the language has for numbers. */
export const countedSchema = z
  .union([
    text,
    z.strictObject({
      other: text,
      zero: text.optional(),
      one: text.optional(),
      two: text.optional(),
      few: text.optional(),
      many: text.optional(),
    }),
  ])
  .meta({ id: 'counted', description: 'text, or {one: text, few: text, other: text}: one for each form that the language has' });
export type Counted = z.infer<typeof countedSchema>;
const forWhom = z.enum(['common', ...audienceSchema.options]);

/** Plain text, or one text per audience; `common` serves every audience that has none of its own. */
export const rawWordingSchema = z
  .union([text, z.partialRecord(forWhom, text)])
  .meta({ id: 'wording', description: 'text, or {common: text, carer: text, ...}' });
export type RawWording = z.infer<typeof rawWordingSchema>;

/** A text for everybody who reads it, or only for those whose answers `when` fits. */
export const saidSchema = z
  .union([text, z.strictObject({ when: rawConditionSchema, text })])
  .meta({ id: 'said', description: 'text, or {when: condition, text: text}' });
export type RawSaid = z.infer<typeof saidSchema>;

const said = z.array(saidSchema).min(1);

/** Formatted text: one, or parts of which each may have a condition; per audience where they differ. */
const formatted = z.union([text, said]);
export const rawProseSchema = z
  .union([formatted, z.partialRecord(forWhom, formatted)])
  .meta({ id: 'prose', description: 'text, or parts of it: [text, {when: condition, text: text}], or {common: ..., carer: ...}' });
export type RawProse = z.infer<typeof rawProseSchema>;

/** Several plain texts, per audience where they differ. */
const texts = z.array(text).min(1);
export const rawTextsSchema = z
  .union([texts, z.partialRecord(forWhom, texts)])
  .meta({ id: 'texts', description: 'a list of texts, or {common: [...]}' });
export type RawTexts = z.infer<typeof rawTextsSchema>;

/** Words a person may copy and send, or say aloud: one or several, per audience where they differ. */
export const rawScriptsSchema = z
  .union([said, z.partialRecord(forWhom, said)])
  .meta({ id: 'scripts', description: 'a list of ready-made words, or {common: [...], carer: [...]}' });
export type RawScripts = z.infer<typeof rawScriptsSchema>;
