import { inside } from '../assemble/scope.ts';
import { nearest } from '../nearest.ts';
import type { Problem, SourceLocation } from '../problem.ts';
import type { RawContent } from '../raw-content.ts';
import type { Need } from '../schema/need.ts';
import type { Check } from './check.ts';

/** A problem for each of `names` that the vocabulary does not have. */
export function notInVocabulary(
  { vocabulary }: RawContent,
  list: 'tags' | 'topics' | 'programmes',
  names: readonly string[],
  place: SourceLocation,
): readonly Problem[] {
  if (vocabulary === null) return [];
  const known = Object.keys(vocabulary.value[list]);
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known);
      return { code: 'unknown-name', place, what: `"${name}" is not among the ${list}${near === undefined ? '' : `; nearest: "${near}"`}` };
    });
}

/** Whatever actions, needs, services and apps name by tag, topic or programme is in the vocabulary. */
export const namesInVocabulary: Check = (_, raw) => {
  const needs = (all: readonly Need[], place: SourceLocation): readonly Problem[] =>
    all.flatMap(({ topic }, index) => notInVocabulary(raw, 'topics', topic === undefined ? [] : [topic], inside(place, index)));
  const { value: flow, place } = raw.flow;
  return [
    ...[...raw.actions.values()].flatMap(({ value, place: at }) => [
      ...notInVocabulary(raw, 'tags', value.tags, inside(at, 'tags')),
      ...needs(value.services, inside(at, 'services')),
    ]),
    ...[...raw.tools.values()].flatMap(({ value, place: at }) => needs(value.services, inside(at, 'services'))),
    ...Object.entries(flow.steps).flatMap(([id, step]) =>
      step.kind === 'plan' ? [] : needs(step.services ?? [], inside(place, 'steps', id, 'services')),
    ),
    ...needs(flow.crisis.services, inside(place, 'crisis', 'services')),
    ...Object.entries(flow.static.helpers).flatMap(([id, group]) => needs(group.needs, inside(place, 'static', 'helpers', id, 'needs'))),
    ...[...raw.services.values()].flatMap(({ value, place: at }) => notInVocabulary(raw, 'topics', value.topics, inside(at, 'topics'))),
    ...[...raw.platforms.values()].flatMap(({ value, place: at }) =>
      notInVocabulary(raw, 'programmes', Object.keys(value.programmes), inside(at, 'programmes')),
    ),
  ];
};
