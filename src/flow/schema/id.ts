import { z } from 'zod';
import { audiences, toolIds } from '../vocabulary.ts';

/** Ids of steps, options, actions, services, platforms and regions. A dot would be XState's path separator. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens only');

/** Tags of sources, as printed in brackets in guidance: `CEOP-2024`. */
export const sourceTagSchema = z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 'capital letters, digits and single hyphens only');

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

export const webAddressSchema = z.url({ protocol: /^https?$/ });

export const audienceSchema = z.enum(audiences);

export const toolIdSchema = z.enum(toolIds);
