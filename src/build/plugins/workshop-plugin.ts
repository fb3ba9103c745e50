import { type ChildProcess, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { type NormalizedHotChannel, normalizePath, type Plugin } from 'vite';
import { prefix } from '../chunks/flow-modules.ts';
import { problemsText } from '../commands/print-problems.ts';
import { flowsFolder, rootFolder } from '../flows-folder.ts';
import { currentContent, watchedContent } from '../load/current-content.ts';
import type { Library } from '../load/load-content.ts';
import { essentialsOf } from './static-plugin.ts';

/** Milliseconds after a change: whoever writes on is not told of what they are about to mend. */
const untilVerified = 2000;

const isOurs = (id: string | null): id is string => id?.startsWith(`\0${prefix}`) === true;

/** What a module hears of while it stands in a page, besides what it says itself; the others are imported anew by those that have changed. */
function heardBy(name: string, code: string): string {
  const on = (heard: string): string => `import.meta.hot?.on('${prefix}${name}', (now) => { ${heard} });`;
  if (name === 'edition' || name === 'essentials') return `${code.replace('export const', 'export let')}\n${on(`${name} = now;`)}`;
  if (name === 'studio') return `${code}\n${on('location.reload();')}`;
  if (!name.endsWith('/page')) return code;
  const content = `${prefix}${name.replace(/page$/, 'content')}`;
  return [
    code,
    `import { contentReplacer } from '/src/app/content/replace-content.ts';`,
    'const replace = contentReplacer(content);',
    `import.meta.hot?.accept('${content}', (now) => now && replace(now.content));`,
  ].join('\n');
}

/** What stands in the pages themselves: the program shows nothing of it. */
const inPages = ({ flows }: Library): string => JSON.stringify(flows.map(({ staticGuide }) => staticGuide));

/** As `npm run flows -- check` says, which runs beside: whoever writes on does not wait for it. `over`: told whether all is well. */
function checkBeside(over: (isWell: boolean) => void): ChildProcess {
  const command = ['--import', 'tsx', join(rootFolder, 'src/build/flows.ts'), 'check'];
  const child = spawn(process.execPath, command, { cwd: rootFolder, stdio: 'ignore' });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  return child.on('exit', (code) => code !== null && over(code === 0));
}

/**
 * The workshop of whoever writes in `flows/`: what has changed is in the page before they look, at the step they are at, and is verified when there is
 * time. The program is not loaded anew: it is begun again with the content as it is now. What is wrong stands over the page until it is mended.
 */
export function workshopPlugin(): Plugin {
  let watched: ReturnType<typeof watchedContent>;
  let pause: NodeJS.Timeout | undefined;
  let checking: ChildProcess | undefined;
  let standing: string | undefined;
  const stop = (): void => {
    clearTimeout(pause);
    checking?.kill();
  };
  const wrong = (): Error & { stack: string } => Object.assign(new Error(problemsText(currentContent().library.problems)), { stack: '' });
  const verify = (hot: NormalizedHotChannel): void => {
    checking = checkBeside((isWell) => {
      if (!isWell && !watched.verify()) hot.send({ type: 'error', err: wrong() });
    });
  };
  return {
    name: 'handrail-workshop',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(flowsFolder);
      watched = watchedContent();
    },
    transform: (code, id) => (isOurs(id) ? heardBy(id.slice(prefix.length + 1), code) : undefined),
    async hotUpdate({ file, type, timestamp, read }) {
      const { name, hot, moduleGraph } = this.environment;
      if (name !== 'client' || !file.startsWith(normalizePath(flowsFolder))) return undefined;
      stop();
      // Some editors empty a file before they write it.
      if (type !== 'delete') await read();
      const before = currentContent();
      if (before.loaded.content !== null) standing = inPages(before.library);
      watched.changed();
      const { edition, shape, library, loaded } = currentContent();
      pause = setTimeout(verify, untilVerified, hot);
      if (edition === before.edition) return [];
      const modules = [...moduleGraph.idToModuleMap.values()].filter(({ id }) => isOurs(id));
      for (const module of modules) moduleGraph.invalidateModule(module, new Set(), timestamp, module.id?.includes('/', prefix.length + 1));
      if (loaded.content === null) throw wrong();
      const shown = modules.filter(({ id }) => id?.endsWith('/content'));
      if (shown.length === 0 || inPages(library) !== standing) {
        hot.send({ type: 'full-reload' });
        return [];
      }
      hot.send(`${prefix}edition`, shape);
      hot.send(`${prefix}essentials`, essentialsOf(loaded.content));
      hot.send(`${prefix}studio`);
      return shown;
    },
    buildEnd: stop,
  };
}
