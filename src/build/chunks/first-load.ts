import type { Rolldown } from 'vite';
import type { WordPart } from './word-parts.ts';

type Graph = Rolldown.ChunkingContext;

/** Of preload-plugin.ts: what every flow's page loads its parts with. */
const isLoader = /vite\/preload-helper|load-with-styles\.ts$/;

/** Whether `from` runs with the module whose path ends so: that imports it, straight or over others, or is it. */
function ranWith(path: string, graph: Graph, from: string): boolean {
  const seen = new Set<string>();
  const isReached = (id: string): boolean => {
    if (id.endsWith(path)) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return (graph.getModuleInfo(id)?.importers ?? []).some(isReached);
  };
  return isReached(from);
}

/**
 * What the questions run is one file, for the bundler; what a plan and its tools run besides is another by itself, because
 * src/app/plan/plan-program.tsx comes later. `npx size-limit` weighs both.
 */
export const filesOfProgram = [
  {
    name: (id: string, graph: Graph): string | null => (isLoader.test(id) || ranWith('/src/app/main.tsx', graph, id) ? 'program' : null),
  },
];

/** The file of a flow's part is named for the flow, so that what one visitor loads can be told from what another does. */
export function chunkName({ facadeModuleId }: Pick<Rolldown.PreRenderedChunk, 'facadeModuleId'>): string {
  const [, flow] = /virtual:handrail\/([^/]+)\/[^/]+$/.exec(facadeModuleId ?? '') ?? [];
  return `assets/${flow === undefined ? '' : `${flow}-`}[name]-[hash].js`;
}

/** More would be more requests than a slow line bears. */
const mostWordFiles = 3;

/** The words of plans, file by file: those neighbours travel together that have the least to read. */
export function wordFiles(parts: readonly WordPart[]): readonly (readonly WordPart[])[] {
  const weights = new Map(parts.map((part) => [part, JSON.stringify(part.words).length]));
  const weightOf = (file: readonly WordPart[]): number => file.reduce((sum, part) => sum + (weights.get(part) ?? 0), 0);
  const join = (files: readonly (readonly WordPart[])[]): readonly (readonly WordPart[])[] => {
    if (files.length <= mostWordFiles) return files;
    const joined = files.slice(1).map((file, index) => [...(files[index] ?? []), ...file]);
    const at = joined.reduce((least, file, index) => (weightOf(file) < weightOf(joined[least] ?? []) ? index : least), 0);
    return join([...files.slice(0, at), joined[at] ?? [], ...files.slice(at + 2)]);
  };
  return join(parts.map((part) => [part]));
}
