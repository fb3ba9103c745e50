import { canonical } from './canonical.ts';
import { actionFacets, type Facet, platformFacets, promiseFacets, serviceFacets, stepFacets } from './facets.ts';
import { leavesOf } from './leaves.ts';
import { type Signable, type UnitContent, unitContents } from './units.ts';

/** What of a unit differs; null where there was nothing before, or is nothing after. */
export type ChangedFacet = {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  /** True: words that somebody reads, and no decision. */
  readonly words: boolean;
};

/** What became of a unit between two revisions, in plain English. */
export type Change = {
  readonly unit: string;
  readonly name: string;
  readonly kind: 'new' | 'gone' | 'changed';
  readonly facets: readonly ChangedFacet[];
};

/** What a unit is, apart from the flow and the language it belongs to: `action` of `<flow>/action:<id>`. */
export const kindOfUnit = (unit: string): string => unit.replace(/^[^:]*\//, '').replace(/:.*$/, '');

/** What can be said of a unit in sentences; of many there is nothing but what they hold. */
function facetsOf({ content: { flow, directory }, promises }: Signable, { id: unit }: UnitContent): readonly Facet[] {
  const id = unit.replace(/^.*:/, '').replace(/@.*$/, '');
  const own = <T extends { readonly id: string }>(all: readonly T[], facets: (one: T) => readonly Facet[]): readonly Facet[] =>
    all.filter((one) => one.id === id).flatMap(facets);
  switch (kindOfUnit(unit)) {
    case 'step':
      return own(Object.values(flow.steps), (step) => stepFacets(flow, step));
    case 'action':
      return own(flow.actions, (action) => actionFacets(flow, action));
    case 'service':
      return own(directory.services, serviceFacets);
    case 'platform':
      return own(directory.platforms, (platform) => platformFacets(flow, platform));
    case 'promise':
      return own(promises, (promise) => promiseFacets(flow, promise));
    default:
      return [];
  }
}

function facetsChanged(before: readonly Facet[], after: readonly Facet[]): readonly ChangedFacet[] {
  const labels = [...new Set([...before, ...after].map(({ label }) => label))];
  const textOf = (facets: readonly Facet[], label: string): string | null => facets.find((facet) => facet.label === label)?.text ?? null;
  return labels
    .map((label) => ({
      label,
      before: textOf(before, label),
      after: textOf(after, label),
      words: [...before, ...after].some((facet) => facet.label === label && facet.words === true),
    }))
    .filter((facet) => facet.before !== facet.after);
}

/** Keys of which a sentence says all there is to say, wherever they stand. */
const saidWhole: readonly string[] = [
  ...['when', 'timing', 'dont', 'guide', 'rung', 'tags', 'sources', 'next', 'refine', 'happened', 'shows', 'silence'],
  ...['checked', 'order', 'says', 'holds', 'heldBy'],
];

/** Whether the sentences say what stands in a leaf, before and after: words as somebody reads them, or the whole of its key. */
function isSaid({ label, before, after, words }: ChangedFacet, was: readonly Facet[], is: readonly Facet[]): boolean {
  const [key = ''] = label.split(' → ');
  if (saidWhole.includes(key)) return true;
  const holds = (facets: readonly Facet[], part: string | null): boolean => part === null || facets.some(({ text }) => text.includes(part));
  return words && holds(was, before) && holds(is, after);
}

/** What differs in the order of some lists: of each the part that is not as it was, without what came or went. */
function orderChanged(was: unknown, is: unknown): readonly ChangedFacet[] {
  const [before, after] = [was, is].map((holds) => new Map(Object.entries(Object(holds)) as [string, readonly string[]][]));
  return [...(after ?? [])].flatMap(([label, now]): readonly ChangedFacet[] => {
    const old = before?.get(label) ?? [];
    const [left, stays] = [old.filter((id) => now.includes(id)), now.filter((id) => old.includes(id))];
    const from = left.findIndex((id, index) => id !== stays[index]);
    if (from === -1) return [];
    const to = left.findLastIndex((id, index) => id !== stays[index]) + 1;
    return [{ label, before: left.slice(from, to).join(', '), after: stays.slice(from, to).join(', '), words: false }];
  });
}

/** All that differs in one unit: in sentences as far as there are any, and the rest by where it stands. */
function allChanged(was: Described, is: Described): readonly ChangedFacet[] {
  if (kindOfUnit(is.id) === 'order') return orderChanged(was.holds, is.holds);
  const [old, now] = [facetsOf(was.of, was), facetsOf(is.of, is)];
  const said = facetsChanged(old, now);
  const leaves = facetsChanged(leavesOf(was.holds), leavesOf(is.holds));
  return said.length === 0 ? leaves : [...said, ...leaves.filter((leaf) => !isSaid(leaf, old, now))];
}

type Described = UnitContent & { readonly of: Signable };

const unitsIn = (flows: readonly Signable[]): ReadonlyMap<string, Described> =>
  new Map(flows.flatMap((of) => unitContents(of).map((unit): [string, Described] => [unit.id, { ...unit, of }])));

/** All there is to say of a unit that was not there before. */
function allNew(unit: Described): readonly ChangedFacet[] {
  if (kindOfUnit(unit.id) === 'order') return [];
  const said = facetsOf(unit.of, unit);
  return facetsChanged([], said.length > 0 ? said : leavesOf(unit.holds));
}

/** What is new, gone or different in `after`, in the order of the flows. */
export function changesBetween(before: readonly Signable[], after: readonly Signable[]): readonly Change[] {
  const [old, now] = [unitsIn(before), unitsIn(after)];
  const present = [...now.values()].flatMap((unit): readonly Change[] => {
    const was = old.get(unit.id);
    const { id, name } = unit;
    if (was === undefined) return [{ unit: id, name, kind: 'new', facets: allNew(unit) }];
    if (canonical(was.holds) === canonical(unit.holds)) return [];
    return [{ unit: id, name, kind: 'changed', facets: allChanged(was, unit) }];
  });
  const gone = [...old.values()]
    .filter(({ id }) => !now.has(id))
    .map(({ id, name }): Change => ({ unit: id, name, kind: 'gone', facets: [] }));
  return [...present, ...gone];
}
