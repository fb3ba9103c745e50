const linesOf = (value: string): readonly string[] => value.split('\n').filter((line) => line.trim() !== '');

/** Whether a ready answer stands in a field, as a line of its own. */
export function inLines(value: string, choice: string): boolean {
  return linesOf(value).includes(choice);
}

/** The field after a tap on a ready answer: with it, or without. What somebody wrote themselves stays. */
export function withChoice(value: string, choice: string): string {
  const lines = linesOf(value);
  return (lines.includes(choice) ? lines.filter((line) => line !== choice) : [...lines, choice]).join('\n');
}
