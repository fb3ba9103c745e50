import type { Plugin } from 'vite';
import { audiencesOf } from '../flow/conditions/reached-by.ts';
import { currentContent } from './current-content.ts';
import { platformsForPeople } from './directory-parts.ts';
import { type ServiceFiles, serviceFiles } from './first-load.ts';
import { flowsFolder } from './flows-folder.ts';
import type { Library } from './load/load-content.ts';
import type { Loaded } from './load/load-flow.ts';
import { layOut } from './map/lay-out.ts';
import { problemsText } from './print-problems.ts';
import { proofText } from './prove/proof-text.ts';
import { proveAll } from './prove/prove-all.ts';
import { flowWithoutWords, wordParts } from './word-parts.ts';

const prefix = 'virtual:handrail/';

/** A value as a module: parsed as JSON, which engines read faster than an object literal. */
const moduleOf = (name: string, value: unknown): string => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** Loaders of everything that travels apart, each from the file of the first load it is in (first-load.ts). */
function partsModule({ id: flow, content }: Loaded, files: ServiceFiles): string {
  const load = (name: string): string => `() => import('${prefix}${name}')`;
  const services = [
    ...files.everywhere.map(
      ({ regions, services: all }) =>
        `{ regions: ${JSON.stringify(regions)}, load: async () => ({ services: JSON.parse(${JSON.stringify(JSON.stringify(all))}) }) }`,
    ),
    ...(['near', 'far'] as const).flatMap((file) =>
      files[file].map(
        ({ id, regions }) =>
          `{ regions: ${JSON.stringify(regions)}, load: async () => ({ services: (await import('${prefix}services-${file}')).services['${id}'] }) }`,
      ),
    ),
  ];
  const words = (content === null ? [] : audiencesOf(content.flow)).map(
    (audience) =>
      `{ audience: '${audience}', words: ${load(`${flow}/words-${audience}`)}, reasons: async () => ({ words: (await more()).reasons['${audience}'] }) }`,
  );
  return [
    `const more = ${load(`${flow}/more`)};`,
    `export const wordParts = [${words.join(', ')}];`,
    `export const serviceParts = [${services.join(', ')}];`,
    'export const loadPlatforms = more;',
    `export const loadHand = ${load(`${flow}/hand`)};`,
  ].join('\n');
}

const partsOf = 'wordParts, serviceParts, loadHand, loadPlatforms';

/**
 * The program of a flow's page: the same for all of them, begun with the content of this one, each part by its name. A module as a whole
 * is put together by reading every key of an object, those that a stranger's script wrote into all objects included.
 */
const pageModule = (id: string): string =>
  [
    `import { start } from '/src/app/main.tsx';`,
    `import { flow } from '${prefix}${id}/flow';`,
    `import { ${partsOf} } from '${prefix}${id}/parts';`,
    `start({ flow, ${partsOf} });`,
  ].join('\n');

async function sourceOf(name: string, loaded: Loaded): Promise<string | undefined> {
  const { id, content } = loaded;
  if (content === null) return undefined;
  const { flow, directory } = content;
  const files = serviceFiles(flow, directory);
  if (name === 'page') return pageModule(id);
  if (name === 'whole') return moduleOf('content', content);
  if (name === 'map') return moduleOf('map', await layOut(flow));
  if (name === 'flow') return moduleOf('flow', flowWithoutWords(flow));
  if (name === 'hand') return [`export * from '/src/app/hand/hand.tsx';`, moduleOf('hand', content.hand)].join('\n');
  if (name === 'parts') return partsModule(loaded, files);
  if (name === 'services-near' || name === 'services-far') {
    const file = files[name === 'services-near' ? 'near' : 'far'];
    return moduleOf('services', Object.fromEntries(file.map((part) => [part.id, part.services])));
  }
  const packs = wordParts(flow);
  if (name === 'more') {
    const reasons = Object.fromEntries(packs.map((pack) => [pack.audience, pack.reasons]));
    return [moduleOf('reasons', reasons), moduleOf('platforms', platformsForPeople(flow, directory))].join('\n');
  }
  const words = packs.find(({ audience }) => name === `words-${audience}`);
  return words === undefined ? undefined : moduleOf('words', words.words);
}

/** Everything that the trainer's studio shows, flow by flow. What all of them share, the directory, comes once. */
async function studioModule({ flows }: Library, edition: string): Promise<string> {
  const studio: object[] = [];
  for (const { id, content, training, disagreements, promises } of flows) {
    if (content === null || training === null) continue;
    const { flow, hand } = content;
    studio.push({ id, flow, hand, map: await layOut(flow), training, disagreements, promises });
  }
  return [
    moduleOf('edition', edition),
    moduleOf('directory', flows.find(({ content }) => content !== null)?.content?.directory),
    moduleOf('flows', studio),
  ].join('\n');
}

/** What a module's name asks for, and of which flow: `account/flow`; without a flow, of the first. */
function asked(name: string, { flows }: Library): readonly [string, Loaded | undefined] {
  const slash = name.indexOf('/');
  return slash === -1 ? [name, flows[0]] : [name.slice(slash + 1), flows.find(({ id }) => id === name.slice(0, slash))];
}

/**
 * Serves `flows/` as modules: `virtual:handrail/<flow>/page`, which its page runs, `…/content` (the flow without words, and how to load
 * the rest) and what that loads; `…/whole` is all of a flow, for whoever is not in a hurry, `…/map` its steps and ways laid out for
 * one page. `studio` is what the trainer's studio shows of all flows. What all flows share has no flow in its name; where a flow is left out, the first is meant.
 * A broken flow stops the build, and so does a flow that breaks a promise; in development the problems stand in the page until
 * they are mended.
 */
export function flowPlugin(): Plugin {
  let building = false;
  return {
    name: 'handrail-flow',
    configResolved({ command }) {
      building = command === 'build';
    },
    buildStart() {
      if (!building) return;
      for (const { content, promises } of currentContent().library.flows) {
        if (content === null) continue;
        // No day is given: what is overdue is shown as such, and must not hold back an urgent mend.
        const proof = proveAll(content, promises, null);
        if (!proof.ok) this.error(proofText(proof, content));
      }
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const { library, edition } = currentContent();
      for (const file of library.files) this.addWatchFile(`${flowsFolder}/${file}`);
      if (library.problems.length > 0) this.error(problemsText(library.problems));
      if (id === `\0${prefix}studio`) return studioModule(library, edition);
      const [name, flow] = asked(id.slice(prefix.length + 1), library);
      const source = flow === undefined ? undefined : await sourceOf(name, flow);
      return source ?? this.error(`There is no module ${id.slice(1)}.`);
    },
    configureServer(server) {
      server.watcher.add(flowsFolder);
      const reload = (file: string): void => {
        if (!file.startsWith(flowsFolder)) return;
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith(`\0${prefix}`)) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      };
      server.watcher.on('add', reload).on('change', reload).on('unlink', reload);
    },
  };
}
