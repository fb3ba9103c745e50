// What every engine has, with a page or without, beyond the language itself: all that src/flow and src/journey may ask for.
declare class URL {
  constructor(url: string);
  readonly hostname: string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
