import { type Document, isMap, isNode, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Place } from '../../flow/problem.ts';

/** Line and column, both from 1. */
export type Position = { readonly line: number; readonly column: number };

/** A YAML file read once: its value, and where in it each key stands. */
export type YamlFile = {
  readonly file: string;
  readonly value: unknown;
  readonly errors: readonly { readonly position: Position; readonly message: string }[];
  /** The position of the last key of `path` that exists. */
  readonly positionOf: (path: Place['path']) => Position;
};

function offsetOf(document: Document, path: Place['path']): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(key));
      if (pair === undefined || !isNode(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      const item = node.items[key];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

/** Reads YAML 1.2 text; `file` is the name printed with problems. Never throws. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const errors = document.errors.map((error) => ({ position: position(error.pos[0]), message: error.message }));
  return { file, value: errors.length > 0 ? undefined : document.toJS(), errors, positionOf: (path) => position(offsetOf(document, path)) };
}
