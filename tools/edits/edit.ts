import type { FileKind, FileValue } from '../../src/build/load/file-kinds.ts';
import type { ReadFile } from '../../src/build/load/read-files.ts';
import type { Audience } from '../../src/flow/vocabulary.ts';

/** An action, with whoever reads any of its words. */
export type ReadAction = {
  readonly flow: string;
  readonly id: string;
  readonly tags: readonly string[];
  readonly readers: readonly Audience[];
};

/** The files of `flows/` as somebody in a hurry, or of ill will, may leave them: what is asked for is a copy, and may be changed. */
export type Desk = {
  readonly files: () => readonly ReadFile[];
  /** The first file of a kind that has such an entry. */
  readonly open: <K extends FileKind>(kind: K, has?: (value: FileValue<K>, file: ReadFile) => boolean) => FileValue<K>;
  /** The first action of that id, or with that tag, that such a reader reads. */
  readonly actionFor: (idOrTag: string, reader: Audience | 'common') => ReadAction;
};

/** One unsafe edit: what it is, in which part of the content, and how it is made, by what it changes and never by a line. */
export type Edit = {
  readonly group: 'words' | 'facts' | 'guides' | 'rules';
  readonly name: string;
  readonly make: (desk: Desk) => void;
};

export function deskOf(read: readonly ReadFile[], actions: readonly ReadAction[]): Desk {
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
    actionFor: (idOrTag, reader) => {
      const reads = actions.filter(({ readers }) => reader === 'common' || readers.includes(reader));
      const found = reads.find(({ id }) => id === idOrTag) ?? reads.find(({ tags }) => tags.includes(idOrTag));
      if (found === undefined) throw new Error(`a ${reader} reads no action ${idOrTag}`);
      return found;
    },
  };
}
