declare module 'virtual:handrail/flow' {
  /** The words of its first step alone: those of the others come in packs, one for each audience. */
  export const flow: import('../flow/flow.ts').Flow;
}

declare module 'virtual:handrail/whole' {
  export const content: import('../flow/assemble/content.ts').Content;
}

declare module 'virtual:handrail/map' {
  export const map: import('../flow/flow-map.ts').FlowMap;
}
