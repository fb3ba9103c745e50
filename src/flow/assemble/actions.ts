import type { Condition } from '../conditions/condition.ts';
import type { Action, ActionWords } from '../flow.ts';
import type { Located } from '../raw-content.ts';
import { isSigned, unitOfFlow } from '../review/signed.ts';
import type { RawAction } from '../schema/action-file.ts';
import { inside, leadingOver, type Scope, servicesNamed } from './scope.ts';

function wordsOfAction(scope: Scope, id: string): ActionWords {
  const placed = scope.raw.actionWords.get(id);
  if (placed === undefined) return { what: {} };
  const { value, place } = placed;
  const prose = (key: 'how' | 'why' | 'cannot' | 'cant') =>
    value[key] === undefined ? {} : { [key]: scope.prose(value[key], inside(place, key)) };
  return {
    what: scope.text(value.what),
    ...prose('how'),
    ...prose('why'),
    ...prose('cannot'),
    ...prose('cant'),
    ...(value.say === undefined ? {} : { say: scope.scripts(value.say, inside(place, 'say')) }),
    ...(value.go === undefined ? {} : { go: scope.text(value.go) }),
  };
}

function timingOf(scope: Scope, { value, place }: Located<RawAction>): Action['timing'] {
  if (value.timing === undefined) return null;
  if (typeof value.timing === 'string') return [{ at: value.timing }];
  return value.timing.map(({ when, at }, index) => ({ at, ...scope.condition(when, inside(place, 'timing', index, 'when')) }));
}

/** When an action is for somebody: as it says, and never for an audience whose plan is its own and does not name it. */
function whenOf(scope: Scope, id: string, { value, place }: Located<RawAction>): { readonly when?: Condition } {
  const { facts, own } = scope.raw.flow.value;
  const { when } = scope.condition(value.when, inside(place, 'when'));
  const others = Object.entries(own).flatMap(([audience, ids]) => (ids.includes(id) ? [] : [audience]));
  if (others.length === 0) return when === undefined ? {} : { when };
  const notTheirs: Condition = { not: { is: facts.audience, of: others } };
  return { when: when === undefined ? notTheirs : { all: [notTheirs, when] } };
}

/** One action with its names resolved and its words in place. */
export function assembleAction(scope: Scope, id: string, placed: Located<RawAction>): Action {
  const { value, place } = placed;
  for (const [index, source] of value.sources.entries()) {
    if (!scope.raw.sources.has(source) && !scope.raw.refused.has(source))
      scope.report('unknown-source', inside(place, 'sources', index), `source "${source}"`);
  }
  servicesNamed(scope, value.services, inside(place, 'services'));
  if (value.rung !== undefined && !scope.raw.actions.has(value.rung) && !scope.raw.refused.has(value.rung))
    scope.report('unknown-action', inside(place, 'rung'), `action "${value.rung}"`);
  const action = {
    id,
    ...whenOf(scope, id, placed),
    dont: value.dont ?? false,
    task: value.task ?? true,
    timing: timingOf(scope, placed),
    tags: value.tags,
    services: value.services,
    ...(value.guide === undefined ? {} : { guide: value.guide }),
    ...(value.rung === undefined ? {} : { rung: value.rung }),
    ...leadingOver(scope, value.flow, inside(place, 'flow')),
    sources: value.sources,
    words: wordsOfAction(scope, id),
  };
  return { ...action, reviewed: isSigned(scope.raw, unitOfFlow(scope.raw, 'action', id), action) };
}
