import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { rootFolder } from '../flows-folder.ts';

/** A program of src/app as one classic script: it must run before anything is drawn, which a module cannot. */
export async function classicScript(program: 'guard' | 'way-out', target: readonly string[]): Promise<string> {
  const built = await build({
    root: rootFolder,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: [...target],
      copyPublicDir: false,
      lib: { entry: join(rootFolder, `src/app/leaving/${program}.ts`), formats: ['iife'], name: 'handrail' },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error(`src/app/leaving/${program}.ts was not built.`);
  return chunk.code;
}
