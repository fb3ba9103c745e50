import { posix } from 'node:path';
import { Visitor } from 'vite';
import type { SourceFile } from './source-file.ts';

export type Import = {
  /** A path from the repository's root, or the name of a package. */
  readonly of: string;
  readonly isPackage: boolean;
  /** True where nothing of it is left when the program runs. */
  readonly typesOnly: boolean;
  readonly names: readonly string[];
  readonly start: number;
};

const found = new WeakMap<SourceFile, Import[]>();

export function importsOf(file: SourceFile): Import[] {
  const known = found.get(file);
  if (known !== undefined) return known;
  const imports = readImports(file);
  found.set(file, imports);
  return imports;
}

function readImports({ path, program }: SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (specifier: string, start: number, typesOnly: boolean, names: readonly string[] = []): void => {
    const isPackage = !specifier.startsWith('.');
    imports.push({ of: isPackage ? specifier : posix.join(posix.dirname(path), specifier), isPackage, typesOnly, names, start });
  };
  new Visitor({
    ImportDeclaration({ source, start, importKind, specifiers }) {
      add(source.value, start, importKind === 'type', specifiers.map(nameOf));
    },
    ExportNamedDeclaration({ source, start, exportKind }) {
      if (source) add(source.value, start, exportKind === 'type');
    },
    ExportAllDeclaration({ source, start, exportKind }) {
      add(source.value, start, exportKind === 'type');
    },
    ImportExpression({ source, start }) {
      if (source.type === 'Literal' && typeof source.value === 'string') add(source.value, start, false);
    },
    TSImportType({ source, start }) {
      add(source.value, start, true);
    },
  }).visit(program);
  return imports;
}

type Specifier = { readonly type: string; readonly imported?: { readonly name: string } | { readonly value: string } };

function nameOf({ imported }: Specifier): string {
  if (imported === undefined) return '*';
  return 'name' in imported ? imported.name : imported.value;
}
