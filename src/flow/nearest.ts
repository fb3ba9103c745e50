/** The one of `names` that is written most like `name`; undefined where none comes near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((candidate) => ({ candidate, far: distance(name, candidate) }))
    .filter(({ candidate, far }) => far <= Math.max(name.length, candidate.length) / 2)
    .sort((a, b) => a.far - b.far);
  return best?.candidate;
}

/** Letters to put in, take out or change (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...a].entries()) {
    const line = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
      line.push(Math.min((above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1, changed));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
