import { follow } from '../../src/journey/follow.ts';
import { instantAt, wallClockAt } from '../../src/journey/time/zoned-time.ts';
import { sceneOf } from '../../src/journey/view/scene.ts';
import type { ServiceView } from '../../src/journey/view/service-view.ts';
import type { PlanView } from '../../src/journey/view/view.ts';
import { viewOf } from '../../src/journey/view/view-of.ts';
import { currentContent } from './current-flows.ts';
import type { Said } from './walk.ts';

const { flow, directory } = currentContent();

const zoneOf = (said: Readonly<Record<string, Said>>): string => flow.regions.find(({ id }) => id === said.region)?.zones[0] ?? 'UTC';

/** The plan of whoever answers so, and nothing else, at `now`. */
export function planOn(said: Readonly<Record<string, Said>>, now: Date): PlanView {
  const answers = Object.entries(said).map(([step, options]) => ({ step, options: [options].flat() }));
  const { at, way, refinements } = follow(flow, answers, 'silent');
  const journey = { way, refinements, kept: [], replay: 'off' as const, refining: null, tool: null, marks: {}, turned: {} };
  const view = viewOf(sceneOf(flow, directory, { journey, step: at, canGoBack: true }, { now, zone: zoneOf(said), guessedRegion: null }));
  if (view.page !== 'plan') throw new Error(`These answers lead to "${at}" and to no plan.`);
  return view;
}

/** The same, on a Thursday when the clocks where they are show `hour`. */
export function planAt(said: Readonly<Record<string, Said>>, hour: number): PlanView {
  const zone = zoneOf(said);
  const thursday = wallClockAt(Date.UTC(2026, 10, 26, 12), zone).day;
  return planOn(said, new Date(instantAt({ day: thursday, minutes: hour * 60 }, zone)));
}

/** Every helper of a plan, in its order. */
export const helpersOf = (view: PlanView): readonly ServiceView[] =>
  view.groups.flatMap(({ actions }) => actions.flatMap(({ services }) => services));
