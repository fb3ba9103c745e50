import { type Document, isMap, isNode, isPair, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { SourceLocation } from '../../flow/problem.ts';

/** Line and column, both from 1. */
export type TextPosition = { readonly line: number; readonly column: number };

/** A YAML file read once: its value, and where in it each key stands. */
export type YamlFile = {
  readonly file: string;
  readonly value: unknown;
  readonly errors: readonly { readonly position: TextPosition; readonly message: string }[];
  /** The position of the last key of `path` that exists. */
  readonly positionOf: (path: SourceLocation['path']) => TextPosition;
};

function offsetOf(document: Document, path: SourceLocation['path']): number {
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

type YamlError = { readonly offset: number; readonly message: string };

/** The value, or every reason why there is none. A text that begins with `*` is an alias to YAML, and only fails here. */
function readValue(document: Document.Parsed): { readonly value: unknown; readonly errors: readonly YamlError[] } {
  const errors = document.errors.map(({ pos, message }): YamlError => ({ offset: pos[0], message }));
  if (errors.length > 0) return { value: undefined, errors };
  const strange: YamlError[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) === undefined)
        strange.push({
          offset: alias.range?.[0] ?? 0,
          message: `"*${alias.source}" refers to nothing; a text that begins with * stands in quotes`,
        });
    },
  });
  if (strange.length > 0) return { value: undefined, errors: strange };
  try {
    return { value: document.toJS(), errors: [] };
  } catch (error) {
    return { value: undefined, errors: [{ offset: 0, message: error instanceof Error ? error.message : String(error) }] };
  }
}

/** Reads YAML 1.2 text; `file` is the name printed with problems. Never throws. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): TextPosition => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const { value, errors } = readValue(document);
  return {
    file,
    value,
    errors: errors.map(({ offset, message }) => ({ position: position(offset), message })),
    positionOf: (path) => position(offsetOf(document, path)),
  };
}
