import { type Change, type ChangedFacet, kindOfUnit } from './changes.ts';

/** How much a change could hurt: `danger`, to be read by whoever answers for the content; `read`, by whoever knows it; `small`, a slip. */
export type Weight = 'danger' | 'read' | 'small';

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

const wordsOf = (text: string | null): readonly string[] =>
  (text ?? '')
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[\p{L}\d']+/gu) ?? [];

/** The words that `from` has more often than `to`. */
function moreIn(from: readonly string[], to: readonly string[]): readonly string[] {
  const left = [...to];
  return from.filter((word) => {
    const at = left.indexOf(word);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
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

function weightOfFacet({ words, before, after }: ChangedFacet, turning: ReadonlySet<string>): Weight {
  if (!words) return 'danger';
  const [came, went] = [moreIn(wordsOf(after), wordsOf(before)), moreIn(wordsOf(before), wordsOf(after))];
  const anew = Math.max(came.length, went.length) >= another || came.length * 2 > wordsOf(after).length;
  if (anew || [...came, ...went].some((word) => turning.has(word) || /n't$|\d/.test(word))) return 'danger';
  const slips = came.length === went.length && came.every((word, index) => isSlip(word, went[index] ?? ''));
  return slips ? 'small' : 'read';
}

const worst = (weights: readonly Weight[]): Weight => {
  if (weights.includes('danger')) return 'danger';
  return weights.includes('read') ? 'read' : 'small';
};

/** `turning`: words that can turn a sentence round. */
export function weightOf({ unit, kind, facets }: Change, turning: ReadonlySet<string>): Weight {
  const is = kindOfUnit(unit);
  if (kind === 'new') return guarding.has(is) || behind.has(is) ? 'read' : 'danger';
  if (kind === 'gone' || deciding.has(is)) return 'danger';
  return worst(facets.map((facet) => weightOfFacet(facet, turning)));
}

const order: readonly Weight[] = ['danger', 'read', 'small'];

/** The changes with their weight, the heaviest first. */
export function weighed(changes: readonly Change[], turning: ReadonlySet<string>): readonly (Change & { readonly weight: Weight })[] {
  return changes
    .map((change) => ({ ...change, weight: weightOf(change, turning) }))
    .sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
}
