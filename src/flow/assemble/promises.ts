import { notInVocabulary } from '../checks/vocabulary.ts';
import type { Condition } from '../conditions/condition.ts';
import type { Problem, SourceLocation } from '../problem.ts';
import type { Property, SafetyPromise } from '../promise.ts';
import type { ById, RawContent } from '../raw-content.ts';
import type { RawPromise, RawProperty } from '../schema/promise-file.ts';
import { tagsEarned } from '../words/must-say.ts';
import { inside, optionIds, type Scope, scopeOf } from './scope.ts';

/** Every step that the property names, with the key it is named under. */
function stepsNamed(property: RawProperty): readonly (readonly [string, string])[] {
  const named = (key: string, ids: readonly string[]): readonly (readonly [string, string])[] => ids.map((id) => [key, id]);
  switch (property.kind) {
    case 'asked-first':
      return [...named('step', [property.step]), ...named('after', property.after)];
    case 'passes':
      return [...named('to', [property.to]), ...named('first', property.first)];
    case 'leads-to':
      return [...named('at', [property.at]), ...named('to', property.to)];
    case 'asked-before-plan':
    case 'only-for':
    case 'offers':
    case 'plan-offers':
    case 'people-only':
    case 'page-shows':
      return named('step', [property.step]);
    default:
      return [];
  }
}

/** The options of a step that the property names outside of conditions. */
function optionsNamed(property: RawProperty): { readonly key: string; readonly step: string; readonly options: readonly string[] } {
  if (property.kind === 'leads-to') return { key: 'answer', step: property.at, options: property.answer };
  if (property.kind === 'offers' || property.kind === 'plan-offers')
    return { key: 'options', step: property.step, options: [...property.options, ...[property.silence ?? []].flat()] };
  return { key: '', step: '', options: [] };
}

function resolved(
  scope: Scope,
  property: RawProperty,
  place: SourceLocation,
  whole: Condition | undefined,
  earned: ReadonlySet<string>,
): Property {
  for (const [key, step] of stepsNamed(property)) {
    if (scope.raw.flow.value.steps[step] === undefined && !scope.raw.refused.has(step))
      scope.report('unknown-step', inside(place, key), `step "${step}"`);
  }
  const named = optionsNamed(property);
  const offered = optionIds(scope.raw, named.step) ?? [];
  for (const option of named.options) {
    if (!offered.includes(option)) scope.report('unknown-option', inside(place, named.key), `option "${option}" of step "${named.step}"`);
  }
  for (const key of ['tag', 'without', 'first', 'then', 'rung']) {
    const named: unknown = property.kind === 'passes' ? undefined : Object(property)[key];
    if (!Array.isArray(named)) continue;
    const at = inside(place, key);
    const strange = notInVocabulary(scope.raw, 'tags', named, at);
    for (const { code, place: there, what } of strange) scope.report(code, there, what);
    // Where a language has no rules of words, nothing is earned in it.
    const believed = strange.length > 0 || earned.size === 0 ? [] : named.filter((tag) => !earned.has(tag));
    for (const tag of believed) scope.report('tag-unearned', at, `tag "${tag}"`);
  }
  if ('helper' in property) {
    const topic = property.helper?.topic;
    for (const { code, place: at, what } of notInVocabulary(
      scope.raw,
      'topics',
      topic === undefined ? [] : [topic],
      inside(place, 'helper'),
    ))
      scope.report(code, at, what);
    for (const service of [property.helper?.id ?? []].flat()) {
      if (!scope.raw.services.has(service) && !scope.raw.refused.has(service))
        scope.report('unknown-service', inside(place, 'helper'), `service "${service}"`);
    }
  }
  const { when: written, ...rest } = { when: undefined, ...property };
  const { when } = scope.condition(written, inside(place, 'when'));
  const both = [whole, when].filter((part) => part !== undefined);
  return { ...rest, ...(both.length === 0 ? {} : { when: both.length === 1 ? both[0] : { all: both } }) } as Property;
}

/** The promises with the names in them resolved; whatever they name that does not exist is reported. */
export function assemblePromises(
  raw: RawContent,
  promises: ById<RawPromise>,
): { readonly promises: readonly SafetyPromise[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const scope = scopeOf(raw, problems);
  const earned = tagsEarned(raw.mustSay);
  const assembled = [...promises].map(([id, { value, place }]): SafetyPromise => {
    for (const [index, tag] of value.sources.entries()) {
      if (!raw.sources.has(tag) && !raw.refused.has(tag))
        scope.report('unknown-source', inside(place, 'sources', index), `source "${tag}"`);
    }
    const { when } = scope.condition(value.when, inside(place, 'when'));
    return {
      id,
      says: value.says,
      sources: value.sources,
      holds: (value.holds ?? []).map((property, index) => resolved(scope, property, inside(place, 'holds', index), when, earned)),
      heldBy: value.heldBy ?? [],
    };
  });
  return { promises: assembled, problems };
}
