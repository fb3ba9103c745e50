declare module 'virtual:handrail/essentials' {
  /** What the broken page and the way out need to know, apart from the flow; the home region first. */
  type EssentialPlace = { readonly id: string; readonly number: string; readonly leaveTo: string };
  export const essentials: {
    readonly broken: import('../flow/flow.ts').Flow['words']['broken'];
    readonly bar: { readonly leave: string };
    readonly places: readonly [EssentialPlace, ...EssentialPlace[]];
  };
}

declare module 'virtual:handrail/early-places' {
  /** What the early script needs of each region. */
  type EarlyPlace = Pick<import('../flow/flow.ts').Region, 'id' | 'partOf' | 'zones' | 'languages' | 'leaveTo'> & {
    readonly number: string;
  };
  export const places: readonly EarlyPlace[];
}

declare module 'virtual:handrail/edition' {
  /** Eight hexadecimal digits that stand for exactly the content this copy was built from. */
  export const edition: string;
}
