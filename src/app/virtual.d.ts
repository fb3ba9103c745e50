declare module 'virtual:handrail/flow' {
  export const flow: import('../flow/flow.ts').Flow;
}

declare module 'virtual:handrail/parts' {
  import type { Platform, Service } from '../flow/flow.ts';
  /** Services by group of regions; `load` answers from the first load's own files. */
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
