/** The day after `--today`, `YYYY-MM-DD`; null where none is given, `undefined` where it is no day. */
export function dayAsked(args: readonly string[]): string | null | undefined {
  if (!args.includes('--today')) return null;
  const day = args[args.indexOf('--today') + 1] ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

/** Says what to write instead. */
export const whichDay = (command: string): string =>
  `flows ${command}: which day?\nExample: npm run -s flows -- ${command} --today 2026-12-01`;
