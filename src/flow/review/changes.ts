import { canonical } from './canonical.ts';
import { actionFacets, type Facet, platformFacets, serviceFacets, stepFacets } from './facets.ts';
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
function facetsOf({ content: { flow, directory } }: Signable, { id: unit }: UnitContent): readonly Facet[] {
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

type Described = UnitContent & { readonly of: Signable };

const unitsIn = (flows: readonly Signable[]): ReadonlyMap<string, Described> =>
  new Map(flows.flatMap((of) => unitContents(of).map((unit): [string, Described] => [unit.id, { ...unit, of }])));

/** What is new, gone or different in `after`, in the order of the flows. */
export function changesBetween(before: readonly Signable[], after: readonly Signable[]): readonly Change[] {
  const [old, now] = [unitsIn(before), unitsIn(after)];
  const present = [...now.values()].flatMap((unit): readonly Change[] => {
    const was = old.get(unit.id);
    const { id, name } = unit;
    if (was === undefined) return [{ unit: id, name, kind: 'new', facets: [] }];
    if (canonical(was.holds) === canonical(unit.holds)) return [];
    const said = facetsChanged(facetsOf(was.of, was), facetsOf(unit.of, unit));
    return [{ unit: id, name, kind: 'changed', facets: said.length > 0 ? said : facetsChanged(leavesOf(was.holds), leavesOf(unit.holds)) }];
  });
  const gone = [...old.values()]
    .filter(({ id }) => !now.has(id))
    .map(({ id, name }): Change => ({ unit: id, name, kind: 'gone', facets: [] }));
  return [...present, ...gone];
}
