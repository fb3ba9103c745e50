import type { Platform } from '../../flow/directory/directory.ts';
import type { Flow } from '../../flow/flow.ts';
import type { Library } from '../load/load-content.ts';
import type { Loaded } from '../load/load-flow.ts';
import { layOut, waysInWords } from '../map/lay-out.ts';
import { platformsForPeople, type ServiceFiles, type ServicePart, serviceFiles } from './directory-parts.ts';
import { wordFiles } from './first-load.ts';
import { flowBeforePlans, type WordPart, wordParts } from './word-parts.ts';

export const prefix = 'virtual:handrail/';

/** A value as a module that is read as a whole: parsed as JSON, which engines read faster than an object literal. */
const moduleOf = (name: string, value: unknown): string => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** A value for a person's phone, as a literal: engines keep the text of what was parsed as JSON for as long as its module, which is for ever. */
const literalModuleOf = (name: string, value: unknown): string => `export const ${name} = ${JSON.stringify(value)};`;

/** Values by name, each read when it is called for: until then a phone holds its text, and nothing of what it says. */
const readersModuleOf = (name: string, values: readonly (readonly [string, unknown])[]): string =>
  `export const ${name} = { ${values.map(([key, value]) => `${JSON.stringify(key)}: () => (${JSON.stringify(value)})`).join(', ')} };`;

/** Apps, each with guides that are read where a plan shows them: until then a phone holds their text, and nothing of what they say. */
function platformsModule(platforms: readonly Platform[]): string {
  const written = platforms.map(
    ({ guides, ...known }) => `{ ${JSON.stringify(known).slice(1, -1)}, get guides() { return ${JSON.stringify(guides)}; } }`,
  );
  return `export const platforms = [${written.join(', ')}];`;
}

/** What each audience reads on plans, and the files of the first load that it is in. */
type Packed = { readonly parts: readonly WordPart[]; readonly files: readonly (readonly WordPart[])[] };

/** The flow as everybody walks it, and loaders of everything else, each from the file of the first load it is in (first-load.ts). */
function contentModule({ id: flow }: Loaded, files: Packed['files'], { people, near, far }: ServiceFiles): string {
  const load = (name: string): string => `() => import('${prefix}${name}')`;
  const services = Object.entries({ near, far }).map(
    ([name, { regions }]) => `{ regions: ${JSON.stringify(regions)}, load: ${load(`services-${name}`)} }`,
  );
  const words = files.flatMap((file) =>
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

const packed = new WeakMap<Flow, Packed>();

/** Once for all modules of a flow. */
function packedOf(flow: Flow): Packed {
  const known = packed.get(flow);
  if (known !== undefined) return known;
  const parts = wordParts(flow);
  const made = { parts, files: wordFiles(parts) };
  packed.set(flow, made);
  return made;
}

/** What all flows share. */
function sharedSource(name: string, files: ServiceFiles): string | undefined {
  const read = ({ services }: ServicePart): string => `export const services = () => (${JSON.stringify(services)});`;
  if (name === 'services-near') return read(files.near);
  return name === 'services-far' ? read(files.far) : undefined;
}

async function sourceOfFlow(name: string, loaded: Loaded, files: () => ServiceFiles): Promise<string | undefined> {
  const { id, content } = loaded;
  if (content === null) return undefined;
  const { flow } = content;
  if (name === 'page') return pageModule(id);
  if (name === 'whole') return moduleOf('content', content);
  if (name === 'map') return moduleOf('map', await layOut(flow));
  if (name === 'flow') return literalModuleOf('flow', flowBeforePlans(flow));
  const { parts, files: inFiles } = packedOf(flow);
  if (name === 'content') return contentModule(loaded, inFiles, files());
  if (name === 'more') {
    const reasons = readersModuleOf(
      'reasons',
      parts.map((part) => [part.audience, part.reasons]),
    );
    return [reasons, platformsModule(platformsForPeople(content)), literalModuleOf('hand', content.hand)].join('\n');
  }
  const words = inFiles.find(([first]) => name === `words-${first?.audience}`);
  if (words !== undefined) {
    return readersModuleOf(
      'words',
      words.map((part) => [part.audience, part.words]),
    );
  }
  return sharedSource(name, files());
}

/** Of all flows that are whole. */
function filesOf({ flows }: Library): ServiceFiles {
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

/** The source of the module `virtual:handrail/<name>`; undefined: there is none. */
export async function sourceOf(name: string, library: Library, edition: string): Promise<string | undefined> {
  if (name === 'studio') return studioModule(library, edition);
  const [part, flow] = asked(name, library);
  return flow === undefined ? undefined : sourceOfFlow(part, flow, () => filesOf(library));
}
