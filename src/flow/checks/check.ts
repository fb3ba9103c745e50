import type { Content } from '../assemble/content.ts';
import type { Problem } from '../problem.ts';
import type { RawContent } from '../raw-content.ts';

/** Decides one property of assembled content; `raw` tells where things were written. */
export type Check = (content: Content, raw: RawContent) => readonly Problem[];
