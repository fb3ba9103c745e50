import type { Condition } from '../conditions/condition.ts';
import { possible } from '../conditions/possible.ts';
import { type AudienceReach, audiencesOf, reaches } from '../conditions/reached-by.ts';
import type { Flow } from '../flow.ts';
import type { Problem, SourceLocation } from '../problem.ts';
import type { Audience } from '../vocabulary.ts';
import { type Wording, wordsFor } from '../wording.ts';
import type { Check } from './check.ts';

/** Who can come to each step; the start is also read by whoever has not said who they are. */
function readersOf(flow: Flow, reach: Readonly<Record<Audience, AudienceReach>>): ReadonlyMap<string, readonly (Audience | null)[]> {
  return new Map(
    Object.keys(flow.steps).map((id) => [
      id,
      id === flow.start ? [null] : audiencesOf(flow).filter((audience) => reach[audience].steps.has(id)),
    ]),
  );
}

const nameOf = (audience: Audience | null): string => audience ?? 'whoever has not said who they are';

/** A problem where any of `readers` would find nothing written. */
export function missing(
  wording: Wording<unknown> | undefined,
  readers: readonly (Audience | null)[],
  place: SourceLocation,
  what: string,
): readonly Problem[] {
  const without = readers.filter((audience) => wordsFor(wording, audience) === undefined);
  return without.length === 0 ? [] : [{ code: 'words-missing', place, what: `${what} for ${without.map(nameOf).join(', ')}` }];
}

/** Nobody meets an empty place: every step, option and action has words for everybody who can come to it. */
export const wordsComplete: Check = ({ flow }, raw) => {
  const reach = reaches(flow);
  const readers = readersOf(flow, reach);
  const may = (when: Condition | undefined, audience: Audience): boolean => possible(when, reach[audience].known, reach[audience].offered);
  const stepWordsAt = (id: string): SourceLocation => raw.stepWords.get(id)?.place ?? { file: raw.flow.place.file, path: ['steps', id] };
  const steps = Object.values(flow.steps).flatMap((step) => {
    const here = readers.get(step.id) ?? [];
    const place = stepWordsAt(step.id);
    const options = step.kind === 'plan' ? step.happened : step.options;
    const go = step.kind === 'notice' && step.leadsTo !== undefined ? missing(step.words.go, here, place, `"go" of step "${step.id}"`) : [];
    const short = step.kind === 'question' ? missing(step.words.short, here, place, `"short" of step "${step.id}"`) : [];
    return [
      ...missing(step.words.heading, here, place, `heading of step "${step.id}"`),
      ...short,
      ...go,
      ...options.flatMap(({ id, label, when }) =>
        missing(
          label,
          here.filter((audience) => audience === null || may(when, audience)),
          place,
          `option "${id}" of step "${step.id}"`,
        ),
      ),
    ];
  });
  const shown = new Set(Object.values(flow.steps).flatMap((step) => (step.kind === 'plan' ? [] : step.shows)));
  const actions = flow.actions.flatMap(({ id, when, words, dont, task, timing, leadsTo }) => {
    const here = audiencesOf(flow).filter((audience) => may(when, audience));
    const place = raw.actionWords.get(id)?.place ?? raw.actions.get(id)?.place ?? raw.flow.place;
    const how = dont || (timing === null && shown.has(id)) ? [] : missing(words.how, here, place, `"how" of action "${id}"`);
    const go = leadsTo === undefined ? [] : missing(words.go, here, place, `"go" of action "${id}"`);
    const cant =
      timing === null || !task ? [] : missing(words.cant, here, place, `"cant" (what to do for whoever can’t) of action "${id}"`);
    return [...missing(words.what, here, place, `"what" of action "${id}"`), ...how, ...go, ...cant];
  });
  return [...steps, ...actions];
};

/** No words for what does not exist: a renamed step would otherwise lose its words in silence. */
export const wordsUsed: Check = ({ flow }, raw) => {
  const actionIds = new Set(flow.actions.map(({ id }) => id));
  const strangeSteps = [...raw.stepWords].filter(([id]) => flow.steps[id] === undefined && !raw.refused.has(id));
  const strangeActions = [...raw.actionWords].filter(([id]) => !actionIds.has(id) && !raw.refused.has(id));
  const strangeOptions = [...raw.stepWords].flatMap(([id, { value, place }]): readonly Problem[] => {
    const step = flow.steps[id];
    if (step === undefined) return [];
    const ids = (step.kind === 'plan' ? step.happened : step.options).map((option) => option.id);
    return Object.keys(value.options)
      .filter((option) => !ids.includes(option))
      .map((option) => ({
        code: 'words-unused',
        place: { file: place.file, path: [...place.path, 'options', option] },
        what: `option "${option}" of step "${id}"`,
      }));
  });
  return [
    ...strangeSteps.map(([id, { place }]): Problem => ({ code: 'words-unused', place, what: `step "${id}"` })),
    ...strangeActions.map(([id, { place }]): Problem => ({ code: 'words-unused', place, what: `action "${id}"` })),
    ...strangeOptions,
  ];
};
