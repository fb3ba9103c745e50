import type { Property, SafetyPromise } from '../../flow/promise.ts';
import { timings } from '../../flow/vocabulary.ts';
import type { Ground } from '../../journey/prove/ground.ts';
import { decideProperty } from '../../journey/prove/prove.ts';

/** What a promise allows and nobody needs: with it taken away, the promise is kept as well. */
export type Loose = { readonly promise: string; readonly property: number; readonly kind: Property['kind']; readonly allows: string };

type Tighter = { readonly allows: string; readonly property: Property };

/** Keys whose lists name what would do as well, or what is excepted: with one less, more is promised. */
const allowing: Readonly<Partial<Record<Property['kind'], readonly string[]>>> = {
  'asked-first': ['after'],
  passes: ['first'],
  'leads-to': ['to'],
  'page-shows': ['tag'],
  'plan-holds': ['tag'],
  'plan-lacks': ['without'],
  'plan-never-says': ['without'],
  'first-task': ['tag'],
  'in-order': ['first'],
  'tool-does': ['tool', 'without'],
  'next-rung': ['rung', 'without'],
};
/** Of these nothing has to be left: an exception may go altogether. */
const exceptions: readonly string[] = ['without'];

const withOneLess = (property: Property, key: string, list: readonly string[]): readonly Tighter[] =>
  list.flatMap((left): readonly Tighter[] => {
    const rest = list.filter((one) => one !== left);
    if (rest.length > 0) return [{ allows: `${key} ${left}`, property: { ...property, [key]: rest } as Property }];
    if (!exceptions.includes(key)) return [];
    const { [key]: _, ...others } = { ...property } as Record<string, unknown>;
    return [{ allows: `${key} ${left}`, property: others as Property }];
  });

const ofLists = (property: Property): readonly Tighter[] =>
  (allowing[property.kind] ?? []).flatMap((key) => {
    const list: unknown = Object(property)[key];
    return Array.isArray(list) ? withOneLess(property, key, list) : [];
  });

function ofHelper(property: Property): readonly Tighter[] {
  // What no plan may have is looked for: to look for more kinds promises more.
  if (!('helper' in property) || property.helper === undefined || property.kind === 'plan-lacks') return [];
  const { helper } = property;
  const withHelper = (allows: string, changed: object): Tighter => ({ allows, property: { ...property, helper: changed } as Property });
  const kinds = (['kind', 'id'] as const).flatMap((key) => {
    const list = [helper[key] ?? []].flat() as readonly string[];
    return list.length < 2
      ? []
      : list.map((left) => withHelper(`a helper of the ${key} ${left}`, { ...helper, [key]: list.filter((one) => one !== left) }));
  });
  const { required, ...always } = helper;
  return [...kinds, ...(required === false ? [withHelper('that there is no helper', always)] : [])];
}

/** The last of the timings could be sooner; one count could be lower. */
function ofLimits(property: Property): readonly Tighter[] {
  if (property.kind === 'plan-holds' && (property.under ?? []).length > 1) {
    const last = timings.findLast((timing) => property.under?.includes(timing));
    return [{ allows: `under ${last}`, property: { ...property, under: property.under?.filter((one) => one !== last) } }];
  }
  if (property.kind === 'most-tasks' || property.kind === 'most-questions')
    return property.most < 2 ? [] : [{ allows: `most ${property.most}`, property: { ...property, most: property.most - 1 } }];
  return [];
}

/** What promises a little more than `property`. */
const tighterThan = (property: Property): readonly Tighter[] => [...ofLists(property), ...ofHelper(property), ...ofLimits(property)];

/** Whatever of a promise is wider than it has to be: somebody may have widened it, and nothing would ever break it there. */
export function looseIn(ground: Ground, { id, holds }: SafetyPromise): readonly Loose[] {
  return holds.flatMap((property, index) =>
    tighterThan(property)
      .filter((tighter) => decideProperty(ground, tighter.property).breach === null)
      .map(({ allows }) => ({ promise: id, property: index + 1, kind: property.kind, allows })),
  );
}

/**
 * What is loose in some flows, without what one of them needs: a promise that several flows keep word for word, as those of the safety
 * core, may allow what only one of them takes.
 */
export function looseInAll(
  flows: readonly { readonly promises: readonly SafetyPromise[]; readonly loose: readonly Loose[] }[],
): readonly Loose[] {
  const saysOf = (promises: readonly SafetyPromise[], { promise }: Loose): string | undefined =>
    promises.find(({ id }) => id === promise)?.says;
  const isSame = (one: Loose, other: Loose): boolean =>
    one.promise === other.promise && one.property === other.property && one.allows === other.allows;
  return flows.flatMap(({ promises, loose }, index) =>
    loose.filter((one) =>
      flows.every(
        (other, at) =>
          saysOf(other.promises, one) !== saysOf(promises, one) || (at >= index && other.loose.some((found) => isSame(found, one))),
      ),
    ),
  );
}
