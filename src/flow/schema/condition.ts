import { z } from 'zod';
import { idSchema } from './id.ts';

/** A condition as an author writes it: one mapping is *and*, a list of values is *any of*; `any:` and `not:`. */
export type RawCondition = {
  any?: RawCondition[] | undefined;
  not?: RawCondition | undefined;
  [step: string]: string | string[] | RawCondition | RawCondition[] | undefined;
};

export const rawConditionSchema: z.ZodType<RawCondition> = z
  .object({
    get any() {
      return z.array(rawConditionSchema).min(1).optional();
    },
    get not() {
      return rawConditionSchema.optional();
    },
  })
  .catchall(z.union([idSchema, z.array(idSchema).min(1)]))
  .meta({ id: 'condition', description: 'step: option, or step: [any of these]; several lines are "and"; any: [...]; not: {...}' });
