import type { Audience } from '../flow/vocabulary.ts';
import { type Library, pageFile } from './load/load-content.ts';
import type { Loaded } from './load/load-flow.ts';

/** The whole guide of one audience, on a page that needs no program. */
export const guideFile = (id: string, audience: Audience, isFirst: boolean): string => `guide/${isFirst ? '' : `${id}-`}${audience}.html`;

/** The flow whose page has this name. */
export const flowOfPage = ({ flows }: Library, file: string): Loaded | undefined =>
  flows.find(({ id }, index) => pageFile(id, index === 0) === file);
