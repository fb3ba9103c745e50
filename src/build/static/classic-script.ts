import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { rootFolder } from '../flows-folder.ts';

/** Programs that run as one classic script, by their file under src. */
const programs = {
  head: 'app/early/head',
  'plain-page': 'app/leaving/plain-page',
  early: 'app/early/early',
  trainer: 'trainer/head',
} as const;

/**
 * One of our programs as one classic script: it must run before anything is drawn, which a module cannot. `values` are what it imports
 * of `virtual:handrail/…`, by name.
 */
export async function classicScript(
  program: keyof typeof programs,
  target: readonly string[],
  values: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
): Promise<string> {
  const entry = join(rootFolder, `src/${programs[program]}.ts`);
  const built = await build({
    root: rootFolder,
    configFile: false,
    logLevel: 'warn',
    plugins: [valuesPlugin(values)],
    build: {
      write: false,
      target: [...target],
      minify: 'terser',
      // It stands in every page, alone on the line, so that each byte of it counts.
      terserOptions: { ecma: 2020, compress: { passes: 3, ecma: 2020, lhs_constants: false } },
      copyPublicDir: false,
      lib: { entry, formats: ['iife'], name: 'handrail' },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error(`${entry} was not built.`);
  return chunk.code;
}

function valuesPlugin(values: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Plugin {
  const prefix = 'virtual:handrail/';
  return {
    name: 'handrail-values',
    resolveId: (id) => (id.startsWith(prefix) && id.slice(prefix.length) in values ? `\0${id}` : undefined),
    load(id) {
      const value = id.startsWith(`\0${prefix}`) ? values[id.slice(prefix.length + 1)] : undefined;
      if (value === undefined) return undefined;
      return Object.entries(value)
        .map(([name, one]) => `export const ${name} = ${JSON.stringify(one)};`)
        .join('\n');
    },
  };
}
