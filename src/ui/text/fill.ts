const gap = /\{([a-z]+)\}/gi;

/** Fills each `{name}` in words. A name that is not given stays, so that a slip in the words can be seen. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(gap, (whole, name: string) => String(values[name] ?? whole));
}
