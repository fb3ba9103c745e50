import { relative } from 'node:path';
import { type Plugin, parseSync, Visitor } from 'vite';
import { root } from '../../../tools/root.mjs';

declare global {
  /** In a build with fault points: called as each function begins, with its place; throws where a test wants that function to fail. */
  var faultAt: ((place: string) => void) | undefined;
}

type FaultPoints = {
  readonly plugin: Plugin;
  /** Every place of the build, as `src/ui/parts/frame/Bar.tsx:12:8 Bar`: filled while it is built. */
  readonly places: Set<string>;
};

/** What a person's own taps, pages and effects run through: drawing, handlers, effects, promises. */
const layers = /^src\/(app|ui)\/.*\.tsx?$/;

/** Makes every function of these layers ask, as it begins, whether it is to fail. */
export function faultPoints(): FaultPoints {
  const places = new Set<string>();
  const plugin: Plugin = {
    name: 'fault-points',
    // Before types and markup are taken away: a place is one of the source.
    enforce: 'pre',
    transform(code, id) {
      const path = relative(root, id).replaceAll('\\', '/');
      if (!layers.test(path)) return null;
      return { code: withFaults(path, code, (place) => places.add(place)), map: null };
    },
  };
  return { plugin, places };
}

type Body = { readonly type: string; readonly start: number; readonly end: number };

function withFaults(path: string, code: string, found: (place: string) => void): string {
  const insertions: { readonly at: number; readonly text: string }[] = [];
  const add = (start: number, name: string, body: Body | null | undefined): void => {
    if (body === null || body === undefined) return;
    const before = code.slice(0, start).split('\n');
    const place = `${path}:${before.length}:${before.at(-1)?.length} ${name}`;
    found(place);
    const call = `globalThis.faultAt?.(${JSON.stringify(place)})`;
    if (body.type === 'BlockStatement' || body.type === 'FunctionBody') insertions.push({ at: body.start + 1, text: `${call};` });
    else insertions.push({ at: body.start, text: `(${call}, ` }, { at: body.end, text: ')' });
  };
  new Visitor({
    FunctionDeclaration: ({ start, id, body }) => add(start, id?.name ?? '', body),
    FunctionExpression: ({ start, id, body }) => add(start, id?.name ?? '', body),
    ArrowFunctionExpression: ({ start, body }) => add(start, '', body),
  }).visit(parseSync(path, code).program);
  return insertions
    .sort((one, other) => other.at - one.at)
    .reduce((changed, { at, text }) => changed.slice(0, at) + text + changed.slice(at), code);
}
