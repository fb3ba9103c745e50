import { z } from 'zod';

const answer = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)* [a-z0-9]+(-[a-z0-9]+)*$/, 'a step and an option with one space between');

/** Every answer the flow ever offered, `step option` each. Only ever added to at the end: codes count by it. */
export const codesFileSchema = z.array(answer).refine((answers) => new Set(answers).size === answers.length, 'no answer stands twice');
