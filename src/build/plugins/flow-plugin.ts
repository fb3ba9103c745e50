import type { Plugin } from 'vite';
import { platformsForPeople, type ServiceFiles, type ServicePart, serviceFiles } from '../chunks/directory-parts.ts';
import { wordFiles } from '../chunks/first-load.ts';
import { flowBeforePlans, type WordPart, wordParts } from '../chunks/word-parts.ts';
import { problemsText } from '../commands/print-problems.ts';
import { flowsFolder } from '../flows-folder.ts';
import { currentContent, watchedContent } from '../load/current-content.ts';
import type { Library } from '../load/load-content.ts';
import type { Loaded } from '../load/load-flow.ts';
import { layOut, waysInWords } from '../map/lay-out.ts';
import { proofText } from '../prove/proof-text.ts';
import { proveAll } from '../prove/prove-all.ts';

const prefix = 'virtual:handrail/';

/** A value as a module that is read as a whole: parsed as JSON, which engines read faster than an object literal. */
const moduleOf = (name: string, value: unknown): string => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** A value for a person's phone, as a literal: engines keep the text of what was parsed as JSON for as long as its module, which is for ever. */
const literalModuleOf = (name: string, value: unknown): string => `export const ${name} = ${JSON.stringify(value)};`;

/** Values by name, each read when it is called for: until then a phone holds its text, and nothing of what it says. */
const readersModuleOf = (name: string, values: readonly (readonly [string, unknown])[]): string =>
  `export const ${name} = { ${values.map(([key, value]) => `${JSON.stringify(key)}: () => (${JSON.stringify(value)})`).join(', ')} };`;

/** The flow as everybody walks it, and loaders of everything else, each from the file of the first load it is in (first-load.ts). */
function contentModule({ id: flow }: Loaded, parts: readonly WordPart[], { people, near, far }: ServiceFiles): string {
  const load = (name: string): string => `() => import('${prefix}${name}')`;
  const services = Object.entries({ near, far }).map(
    ([name, { regions }]) => `{ regions: ${JSON.stringify(regions)}, load: ${load(`services-${name}`)} }`,
  );
  const words = wordFiles(parts).flatMap((file) =>
    file.map(
      ({ audience }) =>
        `{ audience: '${audience}', words: async () => (await import('${prefix}${flow}/words-${file[0]?.audience}')).words['${audience}'], reasons: async () => (await loadMore()).reasons['${audience}'] }`,
    ),
  );
  return [
    `import { flow } from '${prefix}${flow}/flow';`,
    `const loadMore = ${load(`${flow}/more`)};`,
    literalModuleOf('people', people.services),
    `export const content = { flow, people, wordParts: [${words.join(', ')}], serviceParts: [${services.join(', ')}], loadPlanProgram: () => import('/src/app/plan/plan-program.tsx'), loadMore };`,
  ].join('\n');
}

/**
 * The program of a flow's page: the same for all of them, begun with the content of this one, by its name. A module as a whole is put
 * together by reading every key of an object, those that a stranger's script wrote into all objects included.
 */
const pageModule = (id: string): string =>
  `import { start } from '/src/app/main.tsx';\nimport { content } from '${prefix}${id}/content';\nstart(content);`;

/** What all flows share. */
function sharedSource(name: string, files: ServiceFiles): string | undefined {
  const read = ({ services }: ServicePart): string => `export const services = () => (${JSON.stringify(services)});`;
  if (name === 'services-near') return read(files.near);
  return name === 'services-far' ? read(files.far) : undefined;
}

async function sourceOf(name: string, loaded: Loaded, files: () => ServiceFiles): Promise<string | undefined> {
  const { id, content } = loaded;
  if (content === null) return undefined;
  const { flow } = content;
  if (name === 'page') return pageModule(id);
  if (name === 'whole') return moduleOf('content', content);
  if (name === 'map') return moduleOf('map', await layOut(flow));
  if (name === 'flow') return literalModuleOf('flow', flowBeforePlans(flow));
  const parts = wordParts(flow);
  if (name === 'content') return contentModule(loaded, parts, files());
  if (name === 'more') {
    const reasons = readersModuleOf(
      'reasons',
      parts.map((part) => [part.audience, part.reasons]),
    );
    return [reasons, literalModuleOf('platforms', platformsForPeople(content)), literalModuleOf('hand', content.hand)].join('\n');
  }
  const words = wordFiles(parts).find(([first]) => name === `words-${first?.audience}`);
  if (words !== undefined) {
    return readersModuleOf(
      'words',
      words.map((part) => [part.audience, part.words]),
    );
  }
  return sharedSource(name, files());
}

const sorted = new WeakMap<Library, ServiceFiles>();

/** Of all flows that are whole. */
function filesOf(library: Library): ServiceFiles {
  const files = sorted.get(library) ?? sortedFiles(library);
  sorted.set(library, files);
  return files;
}

function sortedFiles({ flows }: Library): ServiceFiles {
  const [first, ...others] = flows.flatMap(({ content }) => (content === null ? [] : [content]));
  if (first === undefined) throw new Error('There is no flow whose services could be sorted.');
  return serviceFiles([first.flow, ...others.map(({ flow }) => flow)], first.directory);
}

/** Everything that the trainer's studio shows, flow by flow. What all of them share, the directory, comes once. */
async function studioModule({ flows }: Library, edition: string): Promise<string> {
  const studio: object[] = [];
  for (const { id, content, training, disagreements, promises } of flows) {
    if (content === null || training === null) continue;
    const { flow, hand } = content;
    studio.push({ id, flow, hand, map: await layOut(flow, waysInWords(training.words)), training, disagreements, promises });
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

/** Milliseconds after a change: by then the page stands, and whoever writes on has not been interrupted. */
const untilVerified = 2000;

/** The edition that was proved last: the wizard and the trainer's page are built one after the other. */
let proved: string | undefined;

/**
 * Serves `flows/` as modules: `virtual:handrail/<flow>/page`, which its page runs, `…/content` (the flow without the words of plans,
 * and how to load the rest) and what that loads; `…/whole` is all of a flow, for whoever is not in a hurry, `…/map` its steps and ways laid out for
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
      const { edition, library } = currentContent();
      if (!building || edition === proved) return;
      for (const { content, promises } of library.flows) {
        if (content === null) continue;
        // No day is given: what is overdue is shown as such, and must not hold back an urgent mend.
        const proof = proveAll(content, promises, null);
        if (!proof.ok) this.error(proofText(proof, content));
      }
      proved = edition;
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const { library, edition } = currentContent();
      for (const file of library.files) this.addWatchFile(`${flowsFolder}/${file}`);
      if (library.problems.length > 0) this.error(problemsText(library.problems));
      if (id === `\0${prefix}studio`) return studioModule(library, edition);
      const [name, flow] = asked(id.slice(prefix.length + 1), library);
      const source = flow === undefined ? undefined : await sourceOf(name, flow, () => filesOf(library));
      return source ?? this.error(`There is no module ${id.slice(1)}.`);
    },
    configureServer(server) {
      server.watcher.add(flowsFolder);
      const { changed, verify } = watchedContent();
      let pause: NodeJS.Timeout | undefined;
      const forget = (): void => {
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith(`\0${prefix}`)) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      };
      const reload = (file: string): void => {
        if (!file.startsWith(flowsFolder)) return;
        changed();
        forget();
        clearTimeout(pause);
        pause = setTimeout(() => {
          if (!verify()) forget();
        }, untilVerified);
      };
      server.watcher.on('add', reload).on('change', reload).on('unlink', reload);
    },
  };
}
