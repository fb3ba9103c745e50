import { plainMarks, withoutAccents } from '../words/plain-marks.ts';
import { type Change, type ChangedFacet, kindOfUnit } from './changes.ts';
import { textsIn } from './leaves.ts';
import { type Signable, unitContents } from './units.ts';

/** How much a change could hurt: `danger`, to be read by whoever answers for the content; `read`, by whoever knows it; `small`, a slip. */
export type Weight = 'danger' | 'read' | 'small';

/** What a change is weighed by: words that can turn a sentence round, and every word that stood somewhere before, and stands there now. */
export type Scales = {
  readonly turning: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** Other languages that say themselves which words turn a sentence round; of any other nobody here knows. */
  readonly languages: ReadonlySet<string>;
};

/** What decides or guards: any change of it may reach everybody. A new rule, promise or person guards more, and is only read. */
const deciding: ReadonlySet<string> = new Set([
  'promise',
  'case',
  'flow',
  'region',
  'holidays',
  'vocabulary',
  'library',
  'dont-say',
  'must-say',
  'person',
]);
const guarding: ReadonlySet<string> = new Set(['promise', 'dont-say', 'must-say', 'person']);
/** What somebody in trouble never meets. */
const behind: ReadonlySet<string> = new Set(['source', 'scenario', 'reason', 'disagreement']);
/** In which order things stand: what came and what went is told by itself. */
const ordering: ReadonlySet<string> = new Set(['order']);

const wordsOf = (text: string | null): readonly string[] =>
  withoutAccents(plainMarks(text ?? ''))
    .toLowerCase()
    .match(/[\p{L}\d']+/gu) ?? [];

/** What it is to be weighed by, between two states of `flows/`. */
export function scalesFor(before: readonly Signable[], after: readonly Signable[]): Scales {
  const known = (flows: readonly Signable[]): ReadonlySet<string> =>
    new Set(flows.flatMap((flow) => unitContents(flow).flatMap(({ holds }) => textsIn(holds).flatMap(wordsOf))));
  return {
    turning: new Set([...before, ...after].flatMap(({ raw }) => raw.register?.value.turning ?? [])),
    languages: new Set(after.flatMap(({ raw }) => ((raw.register?.value.turning ?? []).length > 0 ? raw.locale : []))),
    before: known(before),
    after: known(after),
  };
}

/** The words that `from` has more often than `to`; and the others, in their order. */
function moreIn(from: readonly string[], to: readonly string[]): { readonly more: readonly string[]; readonly both: readonly string[] } {
  const left = [...to];
  const both: string[] = [];
  const more = from.filter((word) => {
    const at = left.indexOf(word);
    if (at === -1) return true;
    left.splice(at, 1);
    both.push(word);
    return false;
  });
  return { more, both };
}

/** Two spellings of one word, most likely. */
const isSlip = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length < 4 || long.length - short.length > 1) return false;
  const start = [...short].findIndex((letter, index) => letter !== long[index]);
  const from = start === -1 ? short.length : start;
  const rest = (text: string, at: number): string => text.slice(at);
  return (
    rest(short, from) === rest(long, from + 1) ||
    (short.length === long.length &&
      (rest(short, from + 1) === rest(long, from + 1) ||
        (short[from] === long[from + 1] && short[from + 1] === long[from] && rest(short, from + 2) === rest(long, from + 2))))
  );
};

/** So many new words, or more new ones than old, are another sentence. */
const another = 8;

/** For whom a part of a text is: a decision in the middle of words. */
const forWhom = (text: string | null): string => ((text ?? '').match(/\(Only if .*?:\) /g) ?? []).join('\n');
/** What parts sentences and asks: without it, or elsewhere, the same words may say something else. */
const marks = (text: string | null): string => ((text ?? '').match(/[.,:;?]/g) ?? []).join('');

function weightOfFacet({ words, before, after }: ChangedFacet, { turning, before: stood, after: stands }: Scales): Weight {
  if (!words || forWhom(before) !== forWhom(after)) return 'danger';
  const [came, went] = [moreIn(wordsOf(after), wordsOf(before)), moreIn(wordsOf(before), wordsOf(after))];
  // The same words in another order: first things may be last, and "yes" may stand for "no".
  if (came.both.join(' ') !== went.both.join(' ')) return 'danger';
  const changed = [...came.more, ...went.more];
  if (changed.length === 0) return marks(before) === marks(after) ? 'small' : 'read';
  const anew = Math.max(came.more.length, went.more.length) >= another || came.more.length * 2 > wordsOf(after).length;
  if (anew || changed.some((word) => turning.has(word) || /n't$|\d/.test(word))) return 'danger';
  // A slip is a word that stands nowhere else; a word that stands elsewhere was meant.
  const slips =
    came.more.length === went.more.length && went.more.every((word, index) => !stands.has(word) && isSlip(word, came.more[index] ?? ''));
  const known = came.more.every((word) => stood.has(word));
  if (slips) return known ? 'small' : 'read';
  return known ? 'read' : 'danger';
}

const worst = (weights: readonly Weight[]): Weight => {
  if (weights.includes('danger')) return 'danger';
  return weights.includes('read') ? 'read' : 'small';
};

export function weightOf({ unit, kind, facets }: Change, scales: Scales): Weight {
  const is = kindOfUnit(unit);
  if (ordering.has(is)) return kind !== 'new' && facets.length > 0 ? 'danger' : 'read';
  if (kind === 'new') return guarding.has(is) || behind.has(is) ? 'read' : 'danger';
  if (kind === 'gone' || deciding.has(is) || facets.length === 0) return 'danger';
  const [, language] = /@(.+)$/.exec(unit) ?? [];
  if (language !== undefined && !scales.languages.has(language)) return 'danger';
  return worst(facets.map((facet) => weightOfFacet(facet, scales)));
}

const order: readonly Weight[] = ['danger', 'read', 'small'];

/** The changes with their weight, the heaviest first. */
export function weighed(changes: readonly Change[], scales: Scales): readonly (Change & { readonly weight: Weight })[] {
  return changes
    .map((change) => ({ ...change, weight: weightOf(change, scales) }))
    .sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
}
