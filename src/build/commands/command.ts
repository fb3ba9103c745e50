/** One subcommand of `flows`. `run` gives the exit code: 0 all is well, 1 problems were found, 2 it was called wrongly. */
export type Command = { readonly usage: string; readonly run: (args: readonly string[]) => number | Promise<number> };
