import type { Scene } from './scene.ts';
import type { View } from './view.ts';
import { viewOfPlan } from './view-of-plan.ts';
import { viewOnTheWay } from './view-on-the-way.ts';

/** The page for where the person stands: a plain value, complete with its words. */
export function viewOf(scene: Scene): View {
  const onTheWay = viewOnTheWay(scene);
  if (onTheWay !== null) return onTheWay;
  const { flow, standing } = scene;
  const step = standing.step === null ? undefined : flow.steps[standing.step];
  // The one kind of step that is not on the way.
  if (step?.kind !== 'plan') throw new Error(`No page is known of the step ${standing.step}.`);
  return { ...viewOfPlan(scene, step), canGoBack: standing.canGoBack };
}
