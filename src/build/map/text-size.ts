/** Sizes of type in the map, in pixels: what is measured and what is drawn must agree. */
export const textSizes = { node: 16, nodeLine: 20, small: 11, edge: 13, edgeLine: 16 } as const;

/** Width of a text in a plain sans-serif, in pixels: a little too wide rather than too narrow, since no font is at hand. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0) * size;
}

function widthOfLetter(letter: string): number {
  if (/[iljtfrI.,:;'’‘“”|!()\s]/.test(letter)) return 0.36;
  if (/[mwMW]/.test(letter)) return 0.94;
  return /[A-Z]/.test(letter) ? 0.72 : 0.61;
}

/** Bold letters are wider. */
export const bold = 1.12;

/** `text` in lines no wider than `most`, broken between words. */
export function wrapped(text: string, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`, size) <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
