import type { Hand } from '../../flow/assemble/content.ts';
import type { Flow, Platform, Service } from '../../flow/flow.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import type { WordPack } from '../../flow/word-pack.ts';

type LoadWords = () => Promise<{ readonly words: WordPack }>;

/** The tools: what they are, and what draws them. */
export type HandHere = { readonly hand: Hand } & typeof import('../hand/hand.tsx');

/** What the page of a flow is begun with; everything else is loaded from here, and comes with the first load. */
export type FlowContent = {
  /** With the words of its first step alone: those of the others come in packs, one for each audience. */
  readonly flow: Flow;
  /** What each audience reads: the walk and the plan, and the reasons and sources behind a disclosure. */
  readonly wordParts: readonly { readonly audience: Audience; readonly words: LoadWords; readonly reasons: LoadWords }[];
  /** Services by place, with the regions they serve; loaders answer from the first load's own files. */
  readonly serviceParts: readonly {
    readonly regions: readonly string[];
    readonly load: () => Promise<{ readonly services: readonly Service[] }>;
  }[];
  /** The tools, with their words for every audience. */
  readonly loadHand: () => Promise<HandHere>;
  readonly loadPlatforms: () => Promise<{ readonly platforms: readonly Platform[] }>;
};
