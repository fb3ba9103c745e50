import type { Plugin } from 'vite';
import { serviceParts } from './directory-parts.ts';
import { flowsFolder } from './flows-folder.ts';
import { type Loaded, loadContent, readFolder } from './load/load-content.ts';
import { problemsText } from './print-problems.ts';

const prefix = 'virtual:handrail/';

/** A value as a module: parsed as JSON, which engines read faster than an object literal. */
const moduleOf = (name: string, value: unknown): string => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

function sourceOf(name: string, { content }: Loaded): string | undefined {
  if (content === null) return undefined;
  const { flow, directory } = content;
  const parts = serviceParts(flow, directory);
  if (name === 'whole') return moduleOf('content', content);
  if (name === 'flow') return moduleOf('flow', flow);
  if (name === 'platforms') return moduleOf('platforms', directory.platforms);
  if (name === 'parts') {
    const loaders = parts.map(
      ({ id, regions }) => `{ regions: ${JSON.stringify(regions)}, load: () => import('${prefix}services/${id}') }`,
    );
    return `export const serviceParts = [${loaders.join(', ')}];\nexport const loadPlatforms = () => import('${prefix}platforms');`;
  }
  const part = parts.find(({ id }) => name === `services/${id}`);
  return part === undefined ? undefined : moduleOf('services', part.services);
}

/**
 * Serves `flows/` as modules: `virtual:handrail/flow`, `…/parts`, `…/platforms` and `…/services/<group>`; `…/whole` is all of it,
 * for pages that are not in a hurry.
 * A broken flow stops the build; in development the problems stand in the page until they are mended.
 */
export function flowPlugin(): Plugin {
  let loaded: Loaded | undefined;
  const load = (): Loaded => {
    loaded ??= loadContent(readFolder(flowsFolder));
    return loaded;
  };
  return {
    name: 'handrail-flow',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const current = load();
      for (const file of current.files) this.addWatchFile(`${flowsFolder}/${file}`);
      if (current.content === null) this.error(problemsText(current.problems));
      return sourceOf(id.slice(prefix.length + 1), current) ?? this.error(`There is no module ${id.slice(1)}.`);
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
