import { posix } from 'node:path';
import { type Import, importsOf } from './imports.ts';
import { at, layerOf, type Rule, type SourceFile } from './source-file.ts';

/**
 * What each layer may import from besides itself. `src/app` and `src/trainer` are two entries and do not know each other; what both ask
 * of the browser is in `src/effects`.
 */
const below: Readonly<Record<string, readonly string[]>> = {
  flow: [],
  journey: ['flow'],
  ui: ['flow', 'journey'],
  effects: [],
  app: ['flow', 'journey', 'ui', 'effects'],
  trainer: ['flow', 'journey', 'ui', 'effects'],
  build: ['flow', 'journey', 'ui'],
};

/** Packages that a person's browser may load. Another one needs a decision record. */
const forBrowsers = ['lean-qr/nano', 'react', 'react-dom', 'react-dom/client', 'xstate', '@xstate/react'];
const browserLayers = ['journey', 'ui', 'effects', 'app', 'trainer'];

export const importsGoOneWay: Rule = (files) =>
  breaches(files, (file, { of, isPackage }) => {
    const layer = layerOf(file.path);
    if (isPackage || layerOf(of) === layer || below[layer]?.includes(layerOf(of))) return undefined;
    return `src/${layer} imports ${of}`;
  });

export const uiTakesTypesOnlyFromJourney: Rule = (files) =>
  breaches(files, (file, { of, typesOnly }) =>
    layerOf(file.path) === 'ui' && of.startsWith('src/journey/') && !typesOnly ? `imports more than types from ${of}` : undefined,
  );

export const nodeIsForTheBuildAlone: Rule = (files) =>
  breaches(files, (file, { of, isPackage }) =>
    isPackage && of.startsWith('node:') && layerOf(file.path) !== 'build' ? `imports ${of}` : undefined,
  );

export const onlyReactAndXStateReachTheBrowser: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return files
    .filter(({ path }) => browserLayers.includes(layerOf(path)))
    .flatMap((file) =>
      packagesLoadedWith(file, byPath)
        .filter(({ of }) => !forBrowsers.includes(of) && !of.startsWith('virtual:'))
        .map(({ of, by }) => `${file.path} brings ${of} to the browser, by ${by}`),
    );
};

export const noImportsInACircle: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    const file = byPath.get(path);
    if (file === undefined || done.has(path) || way.includes(path)) return;
    for (const { of } of importsOf(file)) follow(of, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) follow(path, []);
  return circles;
};

export const noBarrels: Rule = (files) =>
  files.filter(({ path }) => posix.basename(path).startsWith('index.')).map(({ path }) => `${path} hides who owns what`);

function breaches(files: readonly SourceFile[], whatIsWrong: (file: SourceFile, imported: Import) => string | undefined): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((imported) => {
      const wrong = whatIsWrong(file, imported);
      return wrong === undefined ? [] : [at(file, imported, wrong)];
    }),
  );
}

/** Every package that runs where this file runs, with the file that imports it. */
function packagesLoadedWith(start: SourceFile, byPath: ReadonlyMap<string, SourceFile>): { of: string; by: string }[] {
  const reached = new Set([start]);
  for (const file of reached) {
    for (const { of, typesOnly } of importsOf(file)) {
      const next = byPath.get(of);
      if (next !== undefined && !typesOnly) reached.add(next);
    }
  }
  return [...reached].flatMap((file) =>
    importsOf(file).flatMap(({ of, isPackage, typesOnly }) => (isPackage && !typesOnly ? [{ of, by: file.path }] : [])),
  );
}
