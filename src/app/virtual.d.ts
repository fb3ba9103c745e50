declare module 'virtual:handrail/flow' {
  /** The words of its first step alone: those of the others come in packs, one for each audience. */
  export const flow: import('../flow/flow.ts').Flow;
}

declare module 'virtual:handrail/parts' {
  import type { Platform, Service } from '../flow/flow.ts';
  import type { Audience } from '../flow/vocabulary.ts';
  import type { WordPack } from '../flow/word-pack.ts';

  type LoadWords = () => Promise<{ readonly words: WordPack }>;
  /** What each audience reads: the walk and the plan, and the reasons and sources behind a disclosure. */
  export const wordParts: readonly { readonly audience: Audience; readonly words: LoadWords; readonly reasons: LoadWords }[];
  /** Services by place, with the regions they serve; loaders answer from the first load's own files. */
  export const serviceParts: readonly {
    readonly regions: readonly string[];
    readonly load: () => Promise<{ readonly services: readonly Service[] }>;
  }[];
  export const loadPlatforms: () => Promise<{ readonly platforms: readonly Platform[] }>;
}

declare module 'virtual:handrail/whole' {
  export const content: import('../flow/assemble/content.ts').Content;
}

declare module 'virtual:handrail/map' {
  export const map: import('../flow/flow-map.ts').FlowMap;
}
