import type { Plugin } from 'vite';
import { audiences } from '../flow/vocabulary.ts';
import { platformsForPeople, type ServicePart, serviceParts } from './directory-parts.ts';
import { flowsFolder } from './flows-folder.ts';
import { type Loaded, loadContent, readFolder } from './load/load-content.ts';
import { layOut } from './map/lay-out.ts';
import { problemsText } from './print-problems.ts';
import { proofText } from './prove/proof-text.ts';
import { proveAll } from './prove/prove-all.ts';
import { flowWithoutWords, wordParts } from './word-parts.ts';

const prefix = 'virtual:handrail/';

/** A value as a module: parsed as JSON, which engines read faster than an object literal. */
const moduleOf = (name: string, value: unknown): string => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** Loaders of everything that travels apart. A hyphen, not a slash, stands before each id: files are named by what follows the last slash. */
function partsModule(parts: readonly ServicePart[]): string {
  const load = (name: string): string => `() => import('${prefix}${name}')`;
  const services = parts.map(({ id, regions }) => `{ regions: ${JSON.stringify(regions)}, load: ${load(`services-${id}`)} }`);
  const words = audiences.map(
    (audience) => `{ audience: '${audience}', words: ${load(`words-${audience}`)}, reasons: ${load(`reasons-${audience}`)} }`,
  );
  return [
    `export const wordParts = [${words.join(', ')}];`,
    `export const serviceParts = [${services.join(', ')}];`,
    `export const loadPlatforms = ${load('platforms')};`,
  ].join('\n');
}

async function sourceOf(name: string, { content, training, disagreements }: Loaded): Promise<string | undefined> {
  if (content === null) return undefined;
  const { flow, directory } = content;
  const parts = serviceParts(flow, directory);
  if (name === 'whole') return moduleOf('content', content);
  if (name === 'training' && training !== null)
    return [moduleOf('training', training), moduleOf('disagreements', disagreements)].join('\n');
  if (name === 'map') return moduleOf('map', await layOut(flow));
  if (name === 'flow') return moduleOf('flow', flowWithoutWords(flow));
  if (name === 'platforms') return moduleOf('platforms', platformsForPeople(flow, directory));
  if (name === 'parts') return partsModule(parts);
  const part = parts.find(({ id }) => name === `services-${id}`);
  if (part !== undefined) return moduleOf('services', part.services);
  const pack = wordParts(flow).flatMap(({ audience, words, reasons }) => [
    { id: `words-${audience}`, pack: words },
    { id: `reasons-${audience}`, pack: reasons },
  ]);
  const words = pack.find(({ id }) => id === name);
  return words === undefined ? undefined : moduleOf('words', words.pack);
}

/**
 * Serves `flows/` as modules: `virtual:handrail/flow` (without words), `…/parts`, and what that loads; `…/whole` is all of it,
 * for pages that are not in a hurry, `…/map` the steps and ways laid out for one page, and `…/training` what the trainer adds.
 * A broken flow stops the build, and so does a flow that breaks a promise; in development the problems stand in the page until
 * they are mended.
 */
export function flowPlugin(): Plugin {
  let loaded: Loaded | undefined;
  const load = (): Loaded => {
    loaded ??= loadContent(readFolder(flowsFolder));
    return loaded;
  };
  let building = false;
  return {
    name: 'handrail-flow',
    configResolved({ command }) {
      building = command === 'build';
    },
    buildStart() {
      if (!building) return;
      const { content, promises } = load();
      if (content === null) return;
      // No day is given: what is overdue is shown as such, and must not hold back an urgent mend.
      const proof = proveAll(content, promises, null);
      if (!proof.ok) this.error(proofText(proof, content));
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const current = load();
      for (const file of current.files) this.addWatchFile(`${flowsFolder}/${file}`);
      if (current.content === null) this.error(problemsText(current.problems));
      return (await sourceOf(id.slice(prefix.length + 1), current)) ?? this.error(`There is no module ${id.slice(1)}.`);
    },
    configureServer(server) {
      server.watcher.add(flowsFolder);
      const reload = (file: string): void => {
        if (!file.startsWith(flowsFolder)) return;
        loaded = undefined;
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith(`\0${prefix}`)) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      };
      server.watcher.on('add', reload).on('change', reload).on('unlink', reload);
    },
  };
}
