/** Width of a text in a plain sans-serif, in pixels: a little too wide rather than too narrow, since no font is at hand. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0) * size;
}

function widthOfLetter(letter: string): number {
  if (/[iljtfrI.,:;'’‘“”|!()\s]/.test(letter)) return 0.34;
  if (/[mwMW]/.test(letter)) return 0.88;
  return /[A-Z]/.test(letter) ? 0.7 : 0.56;
}

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
