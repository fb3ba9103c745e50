import type { ChosenAt } from '../flow/conditions/condition.ts';
import { holds } from '../flow/conditions/condition.ts';
import { type Who, wholeWorld } from '../flow/directory/who.ts';
import type { Flow } from '../flow/flow.ts';
import type { Audience } from '../flow/vocabulary.ts';
import { audiences } from '../flow/vocabulary.ts';
import type { Trail } from './trail.ts';
import { chosenIn } from './trail.ts';

/**
 * What is known of the person at one moment of their walk, resolved once and handed on: everything that is made for them (the plan, a
 * page, a tool, an app's guide) reads it here and asks the answers no more.
 */
export type Person = Who & {
  /** Their answers on the way, then those given from the plan. */
  readonly trail: Trail;
  /** What they chose at a step; what was not answered counts as its silence. A case of flow.yaml is a condition over it. */
  readonly chosenAt: ChosenAt;
};

const isAudience = (id: string | undefined): id is Audience => (audiences as readonly (string | undefined)[]).includes(id);

/** `guessedRegion` stands in until the region has been answered. */
export function personOf(flow: Flow, trail: Trail, guessedRegion: string | null = null): Person {
  const chosenAt = chosenIn(flow, trail);
  const [chosen] = chosenAt(flow.facts.audience);
  const audience = isAudience(chosen) ? chosen : null;
  const answered = trail.find(({ step }) => step === flow.facts.region)?.options[0];
  const region = flow.regions.find(({ id }) => id === (answered ?? guessedRegion)) ?? wholeWorld(flow.regions);
  const years = audience === null ? undefined : flow.facts.ages.find(({ when }) => holds(when, chosenAt));
  return { trail, chosenAt, audience, ages: { from: years?.from ?? 0, to: years?.to ?? 120 }, region };
}
