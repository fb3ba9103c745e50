import { type Condition, stepsRead } from '../conditions/condition.ts';
import { possible } from '../conditions/possible.ts';
import { reaches } from '../conditions/reached-by.ts';
import type { Problem, SourceLocation } from '../problem.ts';
import { type Audience, audiences } from '../vocabulary.ts';
import { type Wording, wordsFor } from '../wording.ts';
import type { Check } from './check.ts';

type Part = string | { readonly when?: Condition };
type Parts = Wording<readonly Part[]>;

const whenIn = (part: Part): Condition | undefined => (typeof part === 'string' ? undefined : part.when);

/** Parts of a text that are for some only: each is for somebody who reads it, and where nothing else is said, all is not left out. */
export const partsRead: Check = ({ flow }, raw) => {
  const reach = reaches(flow);
  const everyone = audiences.filter((audience) => reach[audience].steps.size > 0);
  const may = (audience: Audience, conditions: readonly (Condition | undefined)[]): boolean =>
    possible({ all: conditions.filter((when) => when !== undefined) }, reach[audience].known, reach[audience].offered);
  const wrong = (
    wording: Parts | undefined,
    readers: readonly Audience[],
    within: Condition | undefined,
    place: SourceLocation,
    what: string,
  ): readonly Problem[] => {
    const found = new Map<Condition, boolean>();
    for (const audience of readers)
      for (const when of (wordsFor(wording, audience) ?? []).map(whenIn))
        if (when !== undefined) found.set(when, (found.get(when) ?? false) || may(audience, [within, when]));
    const steps = [...found].filter(([, read]) => !read).map(([when]) => [...new Set(stepsRead(when))].join(', '));
    const empty = readers.filter((audience) => {
      const parts = wordsFor(wording, audience) ?? [];
      return parts.length > 0 && parts.every((part) => whenIn(part) !== undefined);
    });
    return [
      ...steps.map((asked): Problem => ({ code: 'part-for-nobody', place, what: `a part of ${what}, by ${asked}` })),
      ...(empty.length === 0
        ? []
        : [{ code: 'words-missing' as const, place, what: `${what} for somebody for whom none of its parts is` }]),
    ];
  };
  const inside = (place: SourceLocation, key: string): SourceLocation => ({ file: place.file, path: [...place.path, key] });
  const actions = flow.actions.flatMap(({ id, when, words }) => {
    const place = raw.actionWords.get(id)?.place ?? raw.flow.place;
    const { how, why, cannot, say } = words;
    const readers = everyone.filter((audience) => may(audience, [when]));
    return Object.entries({ how, why, cannot, say }).flatMap(([key, wording]) =>
      wrong(wording, readers, when, inside(place, key), `"${key}" of action "${id}"`),
    );
  });
  const steps = Object.values(flow.steps).flatMap(({ id, words }) => {
    const place = raw.stepWords.get(id)?.place ?? raw.flow.place;
    const { lead, now, help, note } = words;
    const readers = everyone.filter((audience) => reach[audience].steps.has(id));
    return Object.entries({ lead, now, help, note }).flatMap(([key, wording]) =>
      wrong(wording, readers, undefined, inside(place, key), `"${key}" of step "${id}"`),
    );
  });
  return [...steps, ...actions];
};
