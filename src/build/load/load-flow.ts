import { createHash } from 'node:crypto';
import { assemble, type Content } from '../../flow/assemble/content.ts';
import { coreIn } from '../../flow/assemble/core.ts';
import { assembleDisagreements } from '../../flow/assemble/disagreements.ts';
import { assemblePromises } from '../../flow/assemble/promises.ts';
import { staticGuideHolds } from '../../flow/checks/static-guide.ts';
import type { Problem } from '../../flow/problem.ts';
import type { SafetyPromise } from '../../flow/promise.ts';
import type { ById, RawContent } from '../../flow/raw-content.ts';
import type { RawPerson } from '../../flow/schema/person-file.ts';
import type { StaticGuide } from '../../flow/static-guide.ts';
import type { Disagreement, Training } from '../../flow/training.ts';
import { verify } from '../../flow/verify.ts';
import { peopleHold } from '../../journey/people/check-people.ts';
import { daysHold, zonesHold } from '../checks/days-and-zones.ts';
import { numbersHold } from '../checks/numbers.ts';
import { shownNumbersHold } from '../checks/shown-numbers.ts';
import { byFile, byKey, byOwnId, type Report, single } from './entries.ts';
import { type FileKind, type FileValue, neededFiles } from './file-kinds.ts';
import { loadTraining } from './load-training.ts';
import type { LocatedProblem, ReadFile } from './read-files.ts';
import { restsOnUnread } from './unread.ts';

/** One flow in one language: usable content, or every problem that stands in its way. */
export type Loaded = {
  /** The flow's folder. */
  readonly id: string;
  readonly locale: string;
  readonly content: Content | null;
  /** Those of its own files and of what it shares with others. */
  readonly problems: readonly LocatedProblem[];
  readonly raw: RawContent | null;
  /** What must hold on every way through, as far as its names could be resolved. */
  readonly promises: readonly SafetyPromise[];
  readonly disagreements: readonly Disagreement[];
  /** What stands in its page itself; null where it cannot be used. */
  readonly staticGuide: StaticGuide | null;
  /** Invented people, each with what their plan must and must never hold. */
  readonly people: ById<RawPerson>;
  /** What the trainer's studio shows besides the flow; null where it cannot be used. */
  readonly training: Training | null;
  readonly files: readonly string[];
};

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** `all`: whatever must hold. `names`: that each file can be read, and each name in it leads somewhere; enough to show it, and quick. */
export type Checks = 'all' | 'names';

/** Assembles and verifies one flow from the `files` that are its own or shared, in `locale`. */
export function loadFlow(
  files: readonly ReadFile[],
  id: string,
  locale: string,
  pages: RawContent['pages'],
  checks: Checks = 'all',
): Loaded {
  const problems: LocatedProblem[] = files.flatMap((file) => file.problems);
  const locate = (problem: Problem): LocatedProblem => ({
    ...problem,
    position: files.find(({ file }) => file === problem.place.file)?.yaml.positionOf(problem.place.path) ?? { line: 1, column: 1 },
  });
  const report: Report = (code, place, what) => {
    problems.push(locate({ code, place, what }));
  };
  const needed = neededFiles(id, locale).filter(([, name]) => files.every(({ file }) => file !== name));
  for (const [, file] of needed) report('missing-file', { file, path: [] }, file);
  const unread = new Set<FileKind>([
    ...needed.map(([kind]) => kind),
    ...files.filter(({ value }) => value === undefined).map(({ kind }) => kind),
  ]);
  const refused = new Set(files.flatMap((file) => file.refused));
  const read = <K extends FileKind>(kind: K) =>
    files.flatMap((file) =>
      file.kind === kind && file.value !== undefined
        ? [{ file: file.file, value: file.value as FileValue<K>, positions: file.positions }]
        : [],
    );

  const flow = single(read('flow'));
  const names = files.map(({ file }) => file);
  if (flow === null)
    return {
      id,
      locale,
      content: null,
      raw: null,
      promises: [],
      disagreements: [],
      people: new Map(),
      staticGuide: null,
      training: null,
      problems,
      files: names,
    };
  const raw: RawContent = {
    id,
    pages,
    locale,
    flow,
    vocabulary: single(read('vocabulary')),
    actions: byKey(read('actions'), report),
    stepWords: byKey(read('stepWords'), report),
    actionWords: byKey(read('actionWords'), report),
    codes: single(read('codes')),
    tools: byKey(read('tools'), report),
    toolWords: byKey(read('toolWords'), report),
    handWords: single(read('handWords')),
    interfaceWords: single(read('interfaceWords')),
    regions: byOwnId(read('regions'), report),
    services: byOwnId(read('services'), report),
    platforms: byFile(read('platform'), report),
    sources: byKey(read('sources'), report),
    factsLock: single(read('factsLock')),
    dontSay: byKey(read('dontSay'), report),
    mustSay: byKey(read('mustSay'), report),
    holidays: byKey(read('holidays'), report),
    library: single(read('library')),
    people: byKey(read('people'), report),
    scenarios: byKey(read('scenarios'), report),
    practice: byKey(read('practice'), report),
    disagreements: byKey(read('disagreements'), report),
    staticWords: single(read('staticWords')),
    staticFrame: single(read('staticFrame')),
    stepReasons: single(read('stepReasons')),
    trainerWords: single(read('trainerWords')),
    howWeKnow: single(read('howWeKnow')),
    leftBehind: single(read('leftBehind')),
    register: single(read('register')),
    reviews: read('reviews').flatMap(({ file, value, positions }) =>
      value.map((review, index) => ({ value: review, place: { file, path: [positions[index] ?? index] } })),
    ),
    hash,
    refused,
  };
  const { staticWords, staticFrame, people } = raw;
  const { content, problems: unresolved } = assemble(raw);
  const core = coreIn(raw, byKey(read('core'), report));
  const own = byKey(read('promises'), report);
  for (const [name, { place }] of own)
    if (core.promises.has(name)) report('duplicate-id', place, `"${name}" is a promise of the safety core`);
  const { promises, problems: unkept } = assemblePromises(raw, new Map([...core.promises, ...own]));
  const disagreements = assembleDisagreements(raw, raw.disagreements, report);
  const {
    training,
    problems: untaught,
    walked,
  } = loadTraining(
    content,
    raw.scenarios,
    raw,
    { words: raw.trainerWords, reasons: raw.stepReasons },
    unread.size + refused.size + unresolved.length === 0,
  );
  const held = (): readonly Problem[] => [
    ...walked(),
    // A flow that could not be read whole is not held against them: what is missing in it would be told twice.
    ...(unread.size + refused.size + unresolved.length === 0 ? peopleHold(people, content) : []),
    ...[...numbersHold(raw), ...shownNumbersHold(raw), ...zonesHold(raw), ...daysHold(raw, new Date())],
    ...(staticWords === null ? [] : staticGuideHolds(raw, staticWords)),
    ...verify(content, raw),
  ];
  const found = [...unresolved, ...core.problems, ...unkept, ...untaught, ...(checks === 'all' ? held() : [])].filter(
    (problem) => !restsOnUnread(problem, unread),
  );
  for (const problem of found) problems.push(locate(problem));
  const sound = problems.length === 0;
  return {
    id,
    locale,
    content: sound ? content : null,
    raw,
    promises,
    disagreements,
    people,
    training: sound ? training : null,
    staticGuide:
      sound && staticWords !== null && staticFrame !== null
        ? { ...flow.value.static, words: staticWords.value, frame: staticFrame.value }
        : null,
    problems,
    files: names,
  };
}
