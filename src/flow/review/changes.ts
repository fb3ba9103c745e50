import type { Content } from '../assemble/content.ts';
import { anyWords, stepName } from '../conditions/condition-in-words.ts';
import { actionFacets, type Facet, platformFacets, serviceFacets, stepFacets } from './facets.ts';

/** What became of a unit between two revisions, in plain English. */
export type Change = {
  readonly unit: string;
  readonly name: string;
  readonly kind: 'new' | 'gone' | 'changed';
  /** What differs; null where there was nothing before, or is nothing after. */
  readonly facets: readonly { readonly label: string; readonly before: string | null; readonly after: string | null }[];
};

type Described = { readonly name: string; readonly facets: readonly Facet[] };

function described({ flow, directory }: Content): ReadonlyMap<string, Described> {
  return new Map<string, Described>([
    ...Object.values(flow.steps).map((step): [string, Described] => [
      `step:${step.id}`,
      { name: stepName(step, null), facets: stepFacets(flow, step) },
    ]),
    ...flow.actions.map((action): [string, Described] => [
      `action:${action.id}`,
      { name: anyWords(action.words.what, null) ?? action.id, facets: actionFacets(flow, action) },
    ]),
    ...directory.services.map((service): [string, Described] => [
      `service:${service.id}`,
      { name: service.name, facets: serviceFacets(service) },
    ]),
    ...directory.platforms.map((platform): [string, Described] => [
      `platform:${platform.id}`,
      { name: platform.name, facets: platformFacets(flow, platform) },
    ]),
  ]);
}

function facetsChanged(before: readonly Facet[], after: readonly Facet[]): Change['facets'] {
  const labels = [...new Set([...before, ...after].map(({ label }) => label))];
  const textOf = (facets: readonly Facet[], label: string): string | null => facets.find((facet) => facet.label === label)?.text ?? null;
  return labels
    .map((label) => ({ label, before: textOf(before, label), after: textOf(after, label) }))
    .filter((facet) => facet.before !== facet.after);
}

/** What is new, gone or different in `after`, in the order of the flow. */
export function changesBetween(before: Content, after: Content): readonly Change[] {
  const [old, now] = [described(before), described(after)];
  const present = [...now].flatMap(([unit, { name, facets }]): readonly Change[] => {
    const was = old.get(unit);
    if (was === undefined) return [{ unit, name, kind: 'new', facets: [] }];
    const changed = facetsChanged(was.facets, facets);
    return changed.length === 0 ? [] : [{ unit, name, kind: 'changed', facets: changed }];
  });
  const gone = [...old].filter(([unit]) => !now.has(unit)).map(([unit, { name }]): Change => ({ unit, name, kind: 'gone', facets: [] }));
  return [...present, ...gone];
}
