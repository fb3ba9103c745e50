import type { Flow } from '../../flow/flow.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { wordsFor } from '../../flow/wording.ts';
import { shortNameOf } from '../../journey/view/view-of-plan.ts';

/** What a step asks, as it stands on its page. */
export function questionOf(flow: Flow, step: string, audience: Audience): string {
  const words = flow.steps[step]?.words;
  const asked = words !== undefined && 'ask' in words ? wordsFor(words.ask, audience) : undefined;
  return asked ?? wordsFor(words?.heading, audience) ?? shortNameOf(flow, step, audience);
}
