import { follow } from '../../src/journey/follow.ts';
import { instantAt, wallClockAt } from '../../src/journey/time/zoned-time.ts';
import { sceneOf } from '../../src/journey/view/scene.ts';
import type { PlanView, ServiceView } from '../../src/journey/view/view.ts';
import { viewOf } from '../../src/journey/view/view-of.ts';
import { currentContent } from './current-flows.ts';
import type { Said } from './walk.ts';

const { flow, directory } = currentContent();

/** The plan of whoever answers so, and nothing else, on a Thursday when the clocks where they are show `hour`. */
export function planAt(said: Readonly<Record<string, Said>>, hour: number): PlanView {
  const answers = Object.entries(said).map(([step, options]) => ({ step, options: [options].flat() }));
  const { at, way, refinements } = follow(flow, answers, 'silent');
  const zone = flow.regions.find(({ id }) => id === said.region)?.zones[0] ?? 'UTC';
  const thursday = wallClockAt(Date.UTC(2026, 10, 26, 12), zone).day;
  const now = new Date(instantAt({ day: thursday, minutes: hour * 60 }, zone));
  const journey = { way, refinements, kept: [], replay: 'off' as const, refining: null, tool: null, marks: {} };
  const view = viewOf(sceneOf(flow, directory, { journey, step: at, canGoBack: true }, { now, zone, guessedRegion: null }));
  if (view.page !== 'plan') throw new Error(`These answers lead to "${at}" and to no plan.`);
  return view;
}

/** Every helper of a plan, in its order. */
export const helpersOf = (view: PlanView): readonly ServiceView[] =>
  view.groups.flatMap(({ actions }) => actions.flatMap(({ services }) => services));
