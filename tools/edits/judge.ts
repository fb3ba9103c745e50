import { holesInWords } from '../../src/build/commands/coverage.ts';
import { isSound, type Sound } from '../../src/build/commands/loaded.ts';
import { type Library, libraryOf } from '../../src/build/load/load-content.ts';
import type { ReadFile, readFiles } from '../../src/build/load/read-files.ts';
import { type Loose, looseIn, looseInAll } from '../../src/build/prove/loose.ts';
import { assemble } from '../../src/flow/assemble/content.ts';
import { coverageOf, helpsPromised } from '../../src/flow/directory/coverage.ts';
import { type Change, changesBetween, kindOfUnit } from '../../src/flow/review/changes.ts';
import type { Signable } from '../../src/flow/review/units.ts';
import { scalesFor, weighed } from '../../src/flow/review/weigh.ts';
import { checkWordsOf } from '../../src/flow/words/check-words.ts';
import { textsRead } from '../../src/flow/words/texts.ts';
import { groundOf } from '../../src/journey/prove/ground.ts';
import { provePromise } from '../../src/journey/prove/prove.ts';
import { deskOf, type Edit, type ReadAction } from './edit.ts';
import { findingsTold, lotsOf, type Placed, problemsTold, refusedOf, touched } from './together.ts';

/** What stops an edit: a rule refuses it; or `changes` names it as a danger, and the lock holds it; or nothing does. */
export type Verdict =
  | { readonly fate: 'refused'; readonly by: string }
  | { readonly fate: 'named'; readonly by: string }
  | { readonly fate: 'neither'; readonly by: string };

type Read = ReturnType<typeof readFiles>;

const signables = ({ flows }: Library): readonly Signable[] =>
  flows.flatMap(({ raw, promises }) => (raw === null ? [] : [{ raw, promises, content: assemble(raw).content }]));

/** Every action with whoever reads it: an edit that nobody reads would harm nobody. */
function actionsRead(flows: readonly Signable[]): readonly ReadAction[] {
  return flows.flatMap(({ content, raw }) => {
    const texts = textsRead(content, raw);
    return content.flow.actions.map(({ id, tags }) => ({
      flow: raw.id,
      id,
      tags,
      readers: [...new Set(texts.filter(({ unit }) => unit === `action:${id}`).flatMap(({ readers }) => readers))],
    }));
  });
}

/** What holds no sentence that a rule of words reads. */
const wordless: ReadonlySet<string> = new Set(['promise', 'case', 'order', 'person', 'disagreement', 'holidays', 'library']);

/** What `check` says first against some files; undefined where it says nothing. */
function refusalOf({ problems, flows }: Library, changes: readonly Change[]): string | undefined {
  const [problem] = problems;
  if (problem !== undefined) return problem.code;
  if (changes.every(({ unit }) => wordless.has(kindOfUnit(unit)))) return undefined;
  const sound = flows.filter(isSound);
  const [finding] = checkWordsOf(sound);
  if (finding !== undefined) return finding.rule;
  const holes = sound.flatMap(({ content, promises }) => holesInWords(coverageOf(content, helpsPromised(promises))));
  return holes.length > 0 ? 'nobody would help' : undefined;
}

/** What no proof reads: words of pages, rules about words, and what is told of people and sources. */
const unproved: ReadonlySet<string> = new Set([
  ...['words', 'dont-say', 'must-say', 'reason', 'source', 'holidays'],
  ...['person', 'scenario', 'practice', 'disagreement'],
]);

/** The first promise that `prove` finds broken, of those that read what was changed; what was changed itself comes first. */
function brokenIn(flows: readonly Sound[], changes: readonly Change[]): string | undefined {
  const looseByFlow: { readonly promises: Sound['promises']; readonly loose: readonly Loose[] }[] = [];
  for (const { id, content, promises } of flows) {
    const read = changes.filter(({ unit }) => (unit.startsWith(`${id}/`) || !/^[^:]*\//.test(unit)) && !unproved.has(kindOfUnit(unit)));
    if (read.length === 0) continue;
    const changed = promises.filter((promise) => read.some(({ unit }) => unit === `${id}/promise:${promise.id}`));
    // Where promises alone were changed, the others are as they were.
    const others = read.length === changed.length ? [] : promises.filter((promise) => !changed.includes(promise));
    const doubted = [...changed, ...others];
    const ground = groundOf(content.flow, content.directory, doubted, null);
    const broken = doubted.find((promise) => ['broken', 'vacuous'].includes(provePromise(ground, promise).verdict));
    if (broken !== undefined) return `promise ${broken.id}`;
    looseByFlow.push({ promises, loose: changed.flatMap((promise) => looseIn(ground, promise)) });
  }
  const [loose] = looseInAll(looseByFlow);
  return loose === undefined ? undefined : `promise ${loose.promise}, loose`;
}

type Judge = {
  /** Those of many edits that `check` refuses where they are made together, none at the entry of another. */
  readonly refusedTogether: (edits: readonly Edit[]) => ReadonlyMap<Edit, string>;
  /** One edit, made alone: what is cheap to ask comes first. */
  readonly judge: (edit: Edit) => Verdict;
};

/** Judges edits of what was read. */
export function judgeOf(read: Read, names: readonly string[]): Judge {
  const before = signables(libraryOf(read, names));
  const actions = actionsRead(before);
  const madeOf = (edits: readonly Edit[]): readonly ReadFile[] => {
    const desk = deskOf(read.files, actions);
    for (const { make } of edits) make(desk);
    return desk.files();
  };
  const libraryWith = (edits: readonly Edit[]): Library => libraryOf({ ...read, files: madeOf(edits) }, names);
  const refusedIn = (lot: readonly Placed[], told: (library: Library) => ReturnType<typeof problemsTold>): ReadonlyMap<Edit, string> =>
    refusedOf(lot, told(libraryWith(lot.map(({ edit }) => edit))));
  return {
    refusedTogether: (edits) => {
      const placed = edits.map((edit): Placed => ({ edit, touches: touched(read.files, madeOf([edit])) }));
      const wrong = new Map(lotsOf(placed).flatMap((lot) => [...refusedIn(lot, problemsTold)]));
      const left = placed.filter(({ edit }) => !wrong.has(edit));
      // Words are read whatever else is wrong in a lot.
      const said = lotsOf(left).flatMap((lot) => [...refusedIn(lot, (library) => findingsTold(checkWordsOf(signables(library))))]);
      return new Map([...wrong, ...said]);
    },
    judge: (edit) => {
      const library = libraryWith([edit]);
      const after = signables(library);
      const changes = weighed(changesBetween(before, after), scalesFor(before, after));
      const refused = refusalOf(library, changes);
      if (refused !== undefined) return { fate: 'refused', by: refused };
      // Hardly a promise is about a sentence, a number or an hour: what `check` lets pass there is not proved anew.
      const broken = edit.group === 'rules' ? brokenIn(library.flows.filter(isSound), changes) : undefined;
      if (broken !== undefined) return { fate: 'refused', by: broken };
      const danger = changes.find(({ weight }) => weight === 'danger');
      if (danger !== undefined) return { fate: 'named', by: danger.unit };
      return { fate: 'neither', by: changes[0]?.unit ?? 'nothing is different' };
    },
  };
}
