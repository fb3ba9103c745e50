import { z } from 'zod';
import { idSchema } from './id.ts';

export const serviceKindSchema = z.enum([
  'emergency',
  'crisis-line',
  'helpline',
  'police',
  'report-crime',
  'child-protection',
  'image-removal',
  'platform-ombuds',
  'professional-advice',
  'fraud-and-payment',
  'legal',
  'information',
]);
export type ServiceKind = z.infer<typeof serviceKindSchema>;

/** A request to the directory; answered for the person's audience, age and region. */
export const needSchema = z
  .strictObject({
    kind: z.union([serviceKindSchema, z.array(serviceKindSchema).min(1)]).optional(),
    /** What it must be good at, of the topics that the vocabulary lists. */
    topic: idSchema.optional(),
    id: z.union([idSchema, z.array(idSchema).min(1)]).optional(),
    /** Reached so: by a number to ring, or by text or chat where nobody has to speak or to make an account first. */
    by: z.enum(['phone', 'silent']).optional(),
    most: z.int().min(1).max(12).optional(),
    /** False: the action stands without a service where the region has none; of a promise: wherever the directory has one. */
    required: z.boolean().optional(),
  })
  .meta({ id: 'need', description: 'which services: by kind, topic or id' });
export type Need = z.infer<typeof needSchema>;
