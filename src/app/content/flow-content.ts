import type { Hand } from '../../flow/assemble/content.ts';
import type { Platform, Service } from '../../flow/directory/directory.ts';
import type { Flow } from '../../flow/flow.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import type { WordPack } from '../../flow/word-pack.ts';

/** Reads what has arrived: what nobody needs is never read, and takes no room beyond its text. */
export type Read<T> = () => T;
type LoadWords = () => Promise<Read<WordPack>>;

/** The part of the program that no question needs. */
export type PlanProgram = typeof import('../plan/plan-program.tsx');

/** Services with their places in the whole directory, which they stand in whatever arrives first. */
export type PlacedServices = readonly (readonly [number, Service])[];

/** What the page of a flow is begun with; everything else is loaded from here, and comes with the first load. */
export type FlowContent = {
  /** With all words of its questions; those of a plan come in packs, one for each audience. */
  readonly flow: Flow;
  /** What each audience reads on a plan: what it says, and the reasons and sources behind a disclosure. */
  readonly wordParts: readonly { readonly audience: Audience; readonly words: LoadWords; readonly reasons: LoadWords }[];
  /** Whom a page names before there is a plan, in every place. */
  readonly people: PlacedServices;
  /** All other services, with the regions they serve. */
  readonly serviceParts: readonly {
    readonly regions: readonly string[];
    readonly load: () => Promise<{ readonly services: Read<PlacedServices> }>;
  }[];
  readonly loadPlanProgram: () => Promise<PlanProgram>;
  /** The guides of apps, and what the tools say and make. */
  readonly loadMore: () => Promise<{ readonly platforms: readonly Platform[]; readonly hand: Hand }>;
};
