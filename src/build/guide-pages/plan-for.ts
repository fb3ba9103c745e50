import type { Content } from '../../flow/assemble/content.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { follow } from '../../journey/follow.ts';
import { sceneOf } from '../../journey/view/scene.ts';
import type { PlanView } from '../../journey/view/view.ts';
import { viewOfPlan } from '../../journey/view/view-of-plan.ts';

/** The plan of somebody in the home region who answers nothing but who they are: the safer way at every question. */
export function planInSilence({ flow, directory }: Content, audience: Audience, now: Date): Omit<PlanView, 'canGoBack'> {
  const home = flow.regions.find(({ choice }) => choice)?.id ?? '';
  const { at, way } = follow(
    flow,
    [
      { step: flow.facts.audience, options: [audience] },
      { step: flow.facts.region, options: [home] },
    ],
    'silent',
  );
  const step = flow.steps[at];
  if (step?.kind !== 'plan') throw new Error(`Without an answer, a ${audience} comes to "${at}" and to no plan.`);
  const journey = { way, refinements: [], kept: [], replay: 'off' as const, refining: null, tool: null, marks: {}, turned: {} };
  return viewOfPlan(sceneOf(flow, directory, { journey, step: at, canGoBack: false }, { now, guessedRegion: null }), step);
}
