import type { Action } from '../../flow/flow.ts';
import type { PropertyOf } from '../../flow/promise.ts';
import { whenOf } from '../../flow/said.ts';
import { type Audience, audiences, type Timing, timings } from '../../flow/vocabulary.ts';
import { wordsFor } from '../../flow/wording.ts';
import { always, type Node, never } from './diagram.ts';
import type { Ground } from './ground.ts';
import { helped } from './helpers-found.ts';
import { planGroups, timedAt } from './plan-groups.ts';
import { toldByAction } from './said-by.ts';
import type { Terrain } from './terrain.ts';

/** Which actions a property is about, by what they carry. */
export type Pattern = Pick<PropertyOf<'plan-holds'>, 'tag' | 'without' | 'helper' | 'script' | 'guide' | 'words'>;

/** Whether the action carries what the pattern asks for, whoever reads it. */
export function carries({ tags, guide }: Action, pattern: Pattern): boolean {
  return (
    (pattern.tag?.some((tag) => tags.includes(tag)) ?? true) &&
    !(pattern.without ?? []).some((tag) => tags.includes(tag)) &&
    (pattern.guide === undefined || guide === pattern.guide)
  );
}

/** Who finds ready-made words in `action`. */
function scripted({ diagrams, asking, truth }: Terrain, { words }: Action): Node {
  const reading = (audience: Audience): Node =>
    diagrams.and(asking(audience), diagrams.any((wordsFor(words.say, audience) ?? []).map((said) => truth(whenOf(said)))));
  return diagrams.any(audiences.map(reading));
}

/** Who reads such words where `action` says what to do, and how. */
function worded({ diagrams, asking, truth }: Terrain, action: Action, words: readonly string[]): Node {
  const patterns = words.map((pattern) => new RegExp(pattern, 'iu'));
  const reading = (audience: Audience): Node => {
    const parts = toldByAction(action, audience).filter(({ text }) => patterns.some((pattern) => pattern.test(text)));
    return diagrams.and(asking(audience), diagrams.any(parts.map(({ when }) => truth(when))));
  };
  return diagrams.any(audiences.map(reading));
}

/** For whom `action`, where they get it, is as the pattern says; `guessed`: whatever region was guessed for them. */
export function fitting(ground: Ground, action: Action, pattern: Pattern, guessed = false): Node {
  if (!carries(action, pattern)) return never;
  const { terrain } = ground;
  const { helper, words } = pattern;
  const served = helper === undefined ? always : helped(ground, action.services, helper, guessed);
  return terrain.diagrams.all([
    served,
    pattern.script === undefined ? always : scripted(terrain, action),
    words === undefined ? always : worded(terrain, action, words),
  ]);
}

/** For whom `plan` has an action as the pattern says, under `under` or anywhere. */
export function inPlan(
  ground: Ground,
  plan: Ground['terrain']['plans'][number],
  pattern: Pattern,
  under: readonly Timing[] | undefined,
): Node {
  const { diagrams, flow, truth } = ground.terrain;
  // Limits only move an action: where none leads into or out of the timings asked for, nothing needs to be counted.
  const within = under ?? timings;
  const moved = plan.limits.some(({ timing, then }) => within.includes(timing) !== within.includes(then));
  if (moved) {
    const groups = planGroups(ground.terrain, plan, within);
    const placed = within.flatMap((timing) => groups.get(timing) ?? []);
    return diagrams.any(placed.map(({ action, holds }) => diagrams.and(holds, fitting(ground, action, pattern))));
  }
  return diagrams.any(
    flow.actions.map((action) => {
      const fits = fitting(ground, action, pattern);
      if (fits === never) return never;
      if (under === undefined) return action.dont || action.timing !== null ? diagrams.and(fits, truth(action.when)) : never;
      return diagrams.and(fits, diagrams.any(within.map((timing) => timedAt(ground.terrain, action, timing))));
    }),
  );
}

const listed = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(' or ');

/** The pattern in words. */
export function patternInWords({ tag, without, helper, script, guide, words }: Pattern): string {
  const asked = [helper?.kind ?? [], helper?.topic ?? [], helper?.id ?? []].flat();
  return [
    tag === undefined ? [] : `tagged ${listed(tag)}`,
    without === undefined ? [] : `not tagged ${listed(without)}`,
    helper === undefined ? [] : `that names ${asked.length === 0 ? 'a helper' : `a helper (${asked.join(', ')})`} for this person`,
    script === undefined ? [] : 'with ready-made words',
    guide === undefined ? [] : `with the app’s guide “${guide}”`,
    words === undefined ? [] : `that says ${listed(words)}`,
  ]
    .flat()
    .join(', ');
}
