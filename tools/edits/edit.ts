import type { FileKind, FileValue } from '../../src/build/load/file-kinds.ts';
import type { ReadFile } from '../../src/build/load/read-files.ts';
import type { Audience } from '../../src/flow/vocabulary.ts';

/** The files of `flows/` as somebody in a hurry, or of ill will, may leave them: what is asked for is a copy, and may be changed. */
export type Desk = {
  readonly files: () => readonly ReadFile[];
  /** Every file of a kind that has such an entry; of flows, the first that has it. */
  readonly open: <K extends FileKind>(kind: K, has?: (value: FileValue<K>, file: ReadFile) => boolean) => FileValue<K>;
};

/** One unsafe edit: what it is, in which part of the content, and how it is made, by what it changes and never by a line. */
export type Edit = {
  readonly group: 'words' | 'facts' | 'guides' | 'rules';
  readonly name: string;
  readonly make: (desk: Desk) => void;
};

export function deskOf(read: readonly ReadFile[]): Desk {
  let files = read;
  return {
    files: () => files,
    open: (kind, has = () => true) => {
      const at = files.findIndex((file) => file.kind === kind && file.value !== undefined && has(file.value as never, file));
      const found = files[at];
      if (found === undefined) throw new Error(`no file of the kind ${kind} has that`);
      const value = structuredClone(found.value);
      files = files.map((file, index) => (index === at ? { ...found, value } : file));
      return value as never;
    },
  };
}

type Wording = string | Record<string, unknown> | readonly unknown[] | undefined;

/** A wording in which one audience reads something else. */
export function otherwise(wording: Wording, audience: Audience | 'common', text: string, list = false): Record<string, unknown> {
  const isByReader = typeof wording === 'object' && !Array.isArray(wording);
  const before = isByReader ? wording : { common: wording };
  const all = { ...before, [audience]: list ? [text] : text };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
