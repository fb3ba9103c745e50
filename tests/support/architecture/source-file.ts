import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync } from 'vite';
import { root } from '../../../tools/root.mjs';

export type TextFile = { readonly path: string; readonly text: string };
export type SourceFile = TextFile & { readonly program: ESTree.Program };

/** What breaks a rule, one line each; empty where the rule is kept. */
export type Rule = (files: readonly SourceFile[]) => string[];

export function sourceFile(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors[0] !== undefined) throw new Error(`${path} cannot be parsed: ${errors[0].message}`);
  return { path, text, program };
}

/** Every program file under src/. */
export function sourceFiles(): SourceFile[] {
  return filesEndingIn(/\.(ts|tsx|mjs)$/).map(({ path, text }) => sourceFile(path, text));
}

/** Every file under src/ of this kind, in the order of their paths. */
export function filesEndingIn(ending: RegExp): TextFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** The first folder under src/, which is a layer. */
export function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** A breach with its place, as an editor understands it. */
export function at({ path, text }: SourceFile, node: { readonly start: number }, what: string): string {
  return `${path}:${text.slice(0, node.start).split('\n').length} ${what}`;
}
