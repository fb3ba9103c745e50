declare module 'virtual:handrail/studio' {
  /** Which content this copy was made from. */
  export const edition: string;
  export const directory: import('../flow/flow.ts').Directory;
  export const flows: readonly Omit<import('./case/material.ts').Material, 'directory' | 'walker' | 'today'>[];
}
