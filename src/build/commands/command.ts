/** One subcommand of `flows`. `run` gives the exit code: 0 all is well, 1 problems were found, 2 it was called wrongly. */
export type Command = { readonly usage: string; readonly run: (args: readonly string[]) => number | Promise<number> };

/** Whether a name is meant by what was typed: that name, with `*` for any part of it. */
export function meant(typed: string): (name: string) => boolean {
  const parts = typed.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('.*')}$`);
  return (name) => pattern.test(name);
}

/** The day after `--today`, `YYYY-MM-DD`; null where none is given, `undefined` where it is no day. */
export function dayAsked(args: readonly string[]): string | null | undefined {
  if (!args.includes('--today')) return null;
  const day = args[args.indexOf('--today') + 1] ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

/** Says what to write instead. */
export const whichDay = (command: string): string =>
  `flows ${command}: which day?\nExample: npm run -s flows -- ${command} --today 2026-12-01`;
