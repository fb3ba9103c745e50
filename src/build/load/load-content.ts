import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { assemble, type Content } from '../../flow/assemble/content.ts';
import { assembleDisagreements } from '../../flow/assemble/disagreements.ts';
import { assemblePromises } from '../../flow/assemble/promises.ts';
import type { Disagreement } from '../../flow/disagreement.ts';
import type { Place, Problem } from '../../flow/problem.ts';
import type { SafetyPromise } from '../../flow/promise.ts';
import type { ById, Placed, RawContent } from '../../flow/raw-content.ts';
import type { StaticWords } from '../../flow/schema/static-words.ts';
import type { Training } from '../../flow/training.ts';
import { verify } from '../../flow/verify.ts';
import { numbersHold } from './check-numbers.ts';
import { shownNumbersHold } from './check-shown.ts';
import { zonesHold } from './check-zones.ts';
import { type FileKind, type FileValue, fileKinds, readElsewhere, singleFiles } from './file-kinds.ts';
import { loadTraining } from './load-training.ts';
import { type Position, readYaml, type YamlFile } from './read-yaml.ts';
import { salvage } from './salvage.ts';
import { restsOnUnread, type Unread } from './unread.ts';

export type LocatedProblem = Problem & { readonly position: Position };

/** What `flows/` holds: usable content, or every problem that stands in its way. */
export type Loaded = {
  readonly content: Content | null;
  readonly problems: readonly LocatedProblem[];
  readonly raw: RawContent | null;
  /** What must hold on every way through, as far as its names could be resolved. */
  readonly promises: readonly SafetyPromise[];
  readonly disagreements: readonly Disagreement[];
  /** What stands in index.html itself; null where it cannot be used. */
  readonly staticWords: StaticWords | null;
  /** What the trainer's studio shows besides the flow; null where it cannot be used. */
  readonly training: Training | null;
  readonly files: readonly string[];
};

/** `positions`: of a list, where each entry stands in the file, which may hold refused entries as well. */
type Read = { readonly [K in FileKind]: { readonly file: string; readonly value: FileValue<K>; readonly positions: readonly number[] }[] };

/** Reads text files of `folder`, name relative to it with forward slashes, in order of name. */
export function readFolder(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function readFiles(texts: ReadonlyMap<string, string>): {
  readonly read: Read;
  readonly yaml: ReadonlyMap<string, YamlFile>;
  readonly problems: LocatedProblem[];
  readonly refused: ReadonlySet<string>;
  readonly unread: Unread;
} {
  const read: Read = {
    flow: [],
    actions: [],
    tools: [],
    toolWords: [],
    handWords: [],
    promises: [],
    disagreements: [],
    howWeKnow: [],
    leftBehind: [],
    dontSay: [],
    mustSay: [],
    register: [],
    reviews: [],
    scenarios: [],
    regions: [],
    services: [],
    platform: [],
    sources: [],
    stepWords: [],
    actionWords: [],
    interfaceWords: [],
    trainerWords: [],
    staticWords: [],
  };
  const yaml = new Map<string, YamlFile>();
  const problems: LocatedProblem[] = [];
  const refused = new Set<string>();
  const unread = new Set<FileKind>();
  for (const [file, text] of texts) {
    const kind = (Object.keys(fileKinds) as FileKind[]).find((name) => fileKinds[name].matches.test(file));
    if (kind === undefined) {
      if (!readElsewhere.some((pattern) => pattern.test(file)))
        problems.push({ code: 'unknown-file', place: { file, path: [] }, what: 'no part of the layout', position: { line: 1, column: 1 } });
      continue;
    }
    const parsed = readYaml(file, text);
    yaml.set(file, parsed);
    for (const { position, message } of parsed.errors)
      problems.push({ code: 'yaml-syntax', place: { file, path: [] }, what: message, position });
    if (parsed.errors.length > 0) {
      unread.add(kind);
      continue;
    }
    const result = salvage<unknown>(fileKinds[kind].schema, parsed.value, file, fileKinds[kind].entryDepth);
    for (const problem of result.problems) problems.push({ ...problem, position: parsed.positionOf(problem.place.path) });
    for (const id of result.refused) refused.add(id);
    if (result.value === undefined) unread.add(kind);
    else
      (read[kind] as { file: string; value: unknown; positions: readonly number[] }[]).push({
        file,
        value: result.value,
        positions: result.positions,
      });
  }
  for (const [kind, file] of singleFiles) if (!texts.has(file)) unread.add(kind);
  return { read, yaml, problems, refused, unread };
}

type Report = (code: Problem['code'], place: Place, what: string) => void;

/** Entries of mappings, over all files of a kind; an id in two files is reported. */
function byKey<T>(files: readonly { readonly file: string; readonly value: Readonly<Record<string, T>> }[], report: Report): ById<T> {
  const all = new Map<string, Placed<T>>();
  for (const { file, value } of files) {
    for (const [id, entry] of Object.entries(value)) {
      const place: Place = { file, path: [id] };
      if (all.has(id)) report('duplicate-id', place, `"${id}" is also in ${all.get(id)?.place.file}`);
      else all.set(id, { value: entry, place });
    }
  }
  return all;
}

/** Entries of lists, by their own id. */
function byOwnId<T extends { readonly id: string }>(
  files: readonly { readonly file: string; readonly value: readonly T[]; readonly positions: readonly number[] }[],
  report: Report,
): ById<T> {
  const all = new Map<string, Placed<T>>();
  for (const { file, value, positions } of files) {
    for (const [index, entry] of value.entries()) {
      const place: Place = { file, path: [positions[index] ?? index] };
      if (all.has(entry.id)) report('duplicate-id', place, `"${entry.id}" is also in ${all.get(entry.id)?.place.file}`);
      else all.set(entry.id, { value: entry, place });
    }
  }
  return all;
}

/** Files that are one entry each. */
function byFile<T extends { readonly id: string }>(
  files: readonly { readonly file: string; readonly value: T }[],
  report: Report,
): ById<T> {
  const all = new Map<string, Placed<T>>();
  for (const { file, value } of files) {
    const place: Place = { file, path: [] };
    if (all.has(value.id)) report('duplicate-id', { file, path: ['id'] }, `"${value.id}" is also in ${all.get(value.id)?.place.file}`);
    else all.set(value.id, { value, place });
  }
  return all;
}

/** The places and tools that the static guide names exist. */
function checkStaticWords(
  { file, value }: { readonly file: string; readonly value: StaticWords },
  { regions, services, refused }: RawContent,
  report: Report,
): void {
  for (const [index, id] of value.first.entries()) {
    if (!regions.has(id) && !refused.has(id)) report('unknown-region', { file, path: ['first', index] }, `region "${id}"`);
  }
  for (const id of Object.keys(value.remove.tools)) {
    if (!services.has(id) && !refused.has(id)) report('unknown-service', { file, path: ['remove', 'tools', id] }, `service "${id}"`);
  }
}

/** Reads, assembles and verifies the files of `flows/`, given as texts by name. Every problem is reported at once. */
export function loadContent(texts: ReadonlyMap<string, string>): Loaded {
  const { read, yaml, problems, refused, unread } = readFiles(texts);
  const files = [...texts.keys()];
  const locate = (problem: Problem): LocatedProblem => ({
    ...problem,
    position: yaml.get(problem.place.file)?.positionOf(problem.place.path) ?? { line: 1, column: 1 },
  });
  const report: Report = (code, place, what) => {
    problems.push(locate({ code, place, what }));
  };
  for (const [, file] of singleFiles) if (!texts.has(file)) report('missing-file', { file, path: [] }, file);

  const [flow] = read.flow;
  const [interfaceWords] = read.interfaceWords;
  if (flow === undefined)
    return {
      content: null,
      raw: null,
      promises: [],
      disagreements: [],
      staticWords: null,
      training: null,
      problems: inOrder(problems),
      files,
    };
  const raw: RawContent = {
    flow: { value: flow.value, place: { file: flow.file, path: [] } },
    actions: byKey(read.actions, report),
    stepWords: byKey(read.stepWords, report),
    actionWords: byKey(read.actionWords, report),
    tools: byKey(read.tools, report),
    toolWords: byKey(read.toolWords, report),
    handWords: read.handWords.map(({ file, value }) => ({ value, place: { file, path: [] } }))[0] ?? null,
    interfaceWords: interfaceWords === undefined ? null : { value: interfaceWords.value, place: { file: interfaceWords.file, path: [] } },
    regions: byOwnId(read.regions, report),
    services: byOwnId(read.services, report),
    platforms: byFile(read.platform, report),
    sources: byKey(read.sources, report),
    dontSay: byKey(read.dontSay, report),
    mustSay: byKey(read.mustSay, report),
    howWeKnow: read.howWeKnow.map(({ file, value }) => ({ value, place: { file, path: [] } }))[0] ?? null,
    leftBehind: read.leftBehind.map(({ file, value }) => ({ value, place: { file, path: [] } }))[0] ?? null,
    register: read.register.map(({ file, value }) => ({ value, place: { file, path: [] } }))[0] ?? null,
    reviews: read.reviews.flatMap(({ file, value, positions }) =>
      value.map((review, index) => ({ value: review, place: { file, path: [positions[index] ?? index] } })),
    ),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    refused,
  };
  const [staticWords] = read.staticWords;
  if (staticWords !== undefined) checkStaticWords(staticWords, raw, report);
  const { content, problems: unresolved } = assemble(raw);
  const { promises, problems: unkept } = assemblePromises(raw, byKey(read.promises, report));
  const disagreements = assembleDisagreements(raw, byKey(read.disagreements, report), report);
  const [trainerWords] = read.trainerWords;
  const { training, problems: untaught } = loadTraining(
    content,
    byKey(read.scenarios, report),
    trainerWords === undefined ? null : { value: trainerWords.value, place: { file: trainerWords.file, path: [] } },
    unread.size + refused.size + unresolved.length === 0,
  );
  const directory = [...numbersHold(raw), ...shownNumbersHold(raw), ...zonesHold(raw)];
  const found = [...unresolved, ...unkept, ...untaught, ...directory, ...verify(content, raw)].filter(
    (problem) => !restsOnUnread(problem, unread),
  );
  for (const problem of found) problems.push(locate(problem));
  const sound = problems.length === 0;
  return {
    content: sound ? content : null,
    raw,
    promises,
    disagreements,
    training: sound ? training : null,
    staticWords: (sound && staticWords?.value) || null,
    problems: inOrder(problems),
    files,
  };
}

function inOrder(problems: readonly LocatedProblem[]): readonly LocatedProblem[] {
  return [...problems].sort(
    (a, b) => a.place.file.localeCompare(b.place.file) || a.position.line - b.position.line || a.position.column - b.position.column,
  );
}
