import type { Flow } from '../flow/flow.ts';
import { stepAt } from './compile.ts';
import { trailOf } from './journey.ts';
import { after, type JourneySnapshot } from './session.ts';
import { chosenIn, optionsOffered } from './trail.ts';

/** The page after the first answer offered at `here`; null where there is none: at a plan, or on a page that covers a step. */
export function likelyNext(flow: Flow, here: JourneySnapshot): JourneySnapshot | null {
  const step = flow.steps[stepAt(here.value) ?? ''];
  if (step === undefined || step.kind === 'plan') return null;
  const [first] = optionsOffered(step, chosenIn(flow, trailOf(here.context)));
  return first === undefined ? null : after(here, { type: 'answer', step: step.id, options: [first.id] });
}
