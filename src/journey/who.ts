import { holds } from '../flow/conditions/condition.ts';
import { type Who, wholeWorld } from '../flow/directory/who.ts';
import type { Flow } from '../flow/flow.ts';
import type { Audience } from '../flow/vocabulary.ts';
import { audiences } from '../flow/vocabulary.ts';
import type { Trail } from './trail.ts';
import { chosenIn } from './trail.ts';

const isAudience = (id: string | undefined): id is Audience => (audiences as readonly (string | undefined)[]).includes(id);

export function audienceOf(flow: Flow, trail: Trail): Audience | null {
  const [chosen] = chosenIn(flow, trail)(flow.facts.audience);
  return isAudience(chosen) ? chosen : null;
}

/** Who is asking; `guessedRegion` stands in until the region has been answered. */
export function whoIsAsking(flow: Flow, trail: Trail, guessedRegion: string | null): Who {
  const chosenAt = chosenIn(flow, trail);
  const answered = trail.find(({ step }) => step === flow.facts.region)?.options[0];
  const region = flow.regions.find(({ id }) => id === (answered ?? guessedRegion)) ?? wholeWorld(flow.regions);
  const audience = audienceOf(flow, trail);
  const years = audience === null ? undefined : flow.facts.ages.find(({ when }) => holds(when, chosenAt));
  return { audience, ages: { from: years?.from ?? 0, to: years?.to ?? 120 }, region };
}
