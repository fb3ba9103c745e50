import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Visitor } from 'vite';
import { parse } from 'yaml';
import { root } from '../../../tools/root.mjs';
import { at, layerOf, type Rule, type SourceFile, type TextFile } from './source-file.ts';

/** Ids of steps that are also words of the code, with the other thing they mean there. */
const wordsOfTheCode: ReadonlyMap<string, string> = new Map([
  ['access', 'a field of a service: ways to reach it that are no channel'],
  ['audience', 'who is asking: a key of the flow file'],
  ['apps', 'a list of the directory from which options come'],
  ['device', 'a kind of platform: what an app runs on'],
  ['emergency', 'a kind of service, and an entry of the bar'],
  ['plan', 'a kind of step, and a kind of page'],
  ['region', 'where somebody is: a key of the flow file'],
  ['taken', 'a page of the studio: the way that the room took'],
]);

/** Where the closed lists of the format stand: tags of actions, kinds of services, timings. Some of them name an action as well. */
const vocabulary = /^src\/flow\/(schema\/|vocabulary\.ts$)/;

/** Names of flows and tags that are also words of the code. */
const otherWords: ReadonlyMap<string, string> = new Map([
  ['account', 'a field of a channel: whether one has to be made first'],
  ['if-posted', 'a timing'],
  ['report-crime', 'a kind of service'],
]);

type Ids = {
  readonly steps: readonly string[];
  readonly actions: readonly string[];
  /** Flows, languages, topics and programmes: each is one of several, and the program is for any. */
  readonly shared: readonly string[];
  readonly tags: readonly string[];
};

let known: Ids | undefined;

function idsOfFlows(): Ids {
  const keysOf = (value: unknown): string[] => Object.keys(Object(value));
  const read = (name: string): { steps?: unknown; tags?: unknown; topics?: unknown; programmes?: unknown } =>
    Object(parse(readFileSync(join(root, 'flows', name), 'utf8')));
  const flows = readdirSync(join(root, 'flows')).filter((folder) => existsSync(join(root, 'flows', folder, 'flow.yaml')));
  const vocabularyFile = read('shared/vocabulary.yaml');
  known ??= {
    steps: flows.flatMap((flow) => keysOf(read(`${flow}/flow.yaml`).steps)),
    actions: flows.flatMap((flow) => keysOf(read(`${flow}/actions.yaml`))),
    shared: [
      ...flows,
      ...readdirSync(join(root, 'flows/shared/words')),
      ...keysOf(vocabularyFile.topics),
      ...keysOf(vocabularyFile.programmes),
    ],
    tags: keysOf(vocabularyFile.tags),
  };
  return known;
}

/** An id in code ties the program to one flow: what depends on a step or an action belongs in flows/. */
export const noIdsInCode: Rule = (files) => {
  const { steps, actions } = idsOfFlows();
  const speaking = new Set([...steps, ...actions].filter((id) => id.includes('-')));
  const compared = new Set(steps.filter((id) => !wordsOfTheCode.has(id)));
  return files
    .filter(({ path }) => layerOf(path) !== 'build' && !vocabulary.test(path))
    .flatMap((file) => [...idsWritten(file, speaking), ...idsCompared(file, compared)]);
};

/** What names a flow, a language, a topic, a programme or a tag ties the program to it: the build too. */
export const noNamesInCode: Rule = (files) => {
  const { shared, tags } = idsOfFlows();
  const names = new Set([...shared, ...tags.filter((tag) => tag.includes('-'))].filter((name) => !otherWords.has(name)));
  return files.filter(({ path }) => path.startsWith('src/') && !vocabulary.test(path)).flatMap((file) => idsWritten(file, names));
};

/** An id with a hyphen is nothing else: it may stand nowhere. */
function idsWritten(file: SourceFile, ids: ReadonlySet<string>): string[] {
  const breaches: string[] = [];
  new Visitor({
    Literal(node) {
      if (typeof node.value === 'string' && ids.has(node.value)) breaches.push(at(file, node, `names "${node.value}"`));
    },
    TemplateElement(node) {
      if (ids.has(node.value.raw)) breaches.push(at(file, node, `names "${node.value.raw}"`));
    },
  }).visit(file.program);
  return breaches;
}

/** An id that is a plain word may be one, unless something is compared with it or looked up by it. */
function idsCompared(file: SourceFile, ids: ReadonlySet<string>): string[] {
  const breaches: string[] = [];
  const check = (node: { readonly type: string; readonly start: number; readonly value?: unknown } | null): void => {
    if (node?.type === 'Literal' && typeof node.value === 'string' && ids.has(node.value)) {
      breaches.push(at(file, node, `decides by "${node.value}"`));
    }
  };
  new Visitor({
    BinaryExpression({ left, right }) {
      check(left);
      check(right);
    },
    SwitchCase({ test }) {
      check(test);
    },
    MemberExpression({ computed, property }) {
      if (computed) check(property);
    },
    CallExpression({ callee, arguments: [first = null] }) {
      const asks =
        callee.type === 'MemberExpression' &&
        callee.property.type === 'Identifier' &&
        ['get', 'has', 'includes'].includes(callee.property.name);
      if (asks) check(first);
    },
  }).visit(file.program);
  return breaches;
}

/** A style for one step, option or action would be a page of its own. */
export const noIdsInStyles = (files: readonly TextFile[]): string[] =>
  files.flatMap(({ path, text }) =>
    [...text.matchAll(/\[data-(?:step|option|action|dont|refine|service)[~|^$*]?=/g)].map(([selector]) => `${path} ${selector}`),
  );
