import { z } from 'zod';
import { audienceSchema } from './id.ts';

const text = z.string().trim().min(1);

/** Plain text, or one text per audience; `common` serves every audience that has none of its own. */
export const rawWordingSchema = z
  .union([text, z.partialRecord(z.enum(['common', ...audienceSchema.options]), text)])
  .meta({ id: 'wording', description: 'text, or {common: text, carer: text, ...}' });
export type RawWording = z.infer<typeof rawWordingSchema>;

/** Words a person may copy and send, or say aloud: one or several, per audience where they differ. */
const texts = z.array(text).min(1);
export const rawScriptsSchema = z
  .union([texts, z.partialRecord(z.enum(['common', ...audienceSchema.options]), texts)])
  .meta({ id: 'scripts', description: 'a list of ready-made words, or {common: [...], carer: [...]}' });
export type RawScripts = z.infer<typeof rawScriptsSchema>;
