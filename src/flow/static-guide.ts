import type { RawStaticGuide } from './schema/flow-file.ts';
import type { StaticFrame, StaticWords } from './schema/static-words.ts';

/** What stands in a flow's page itself: which helpers stand where, what it says, and what every such guide says. */
export type StaticGuide = RawStaticGuide & { readonly words: StaticWords; readonly frame: StaticFrame };
