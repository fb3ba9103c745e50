import { wholeWorld } from '../flow/directory/who.ts';
import type { Directory, Flow } from '../flow/flow.ts';
import { type ServicePart, serviceParts } from './directory-parts.ts';

/** The services of all places, by the file of the first load they travel in. */
export type ServiceFiles = {
  /** Within the program: whoever has no service of their own is sent to these, so everybody needs them. */
  readonly everywhere: readonly ServicePart[];
  /** The places that the directory begins with, the home region's; in order, until they weigh as much as the others. */
  readonly near: readonly ServicePart[];
  readonly far: readonly ServicePart[];
};

const weightOf = (parts: readonly ServicePart[]): number => JSON.stringify(parts.map(({ services }) => services)).length;

/** Many small files contend for a slow line with the few that are needed; so places travel together. */
export function serviceFiles(flow: Flow, directory: Directory): ServiceFiles {
  const parts = serviceParts(flow, directory);
  const world = wholeWorld(flow.regions).id;
  const places = new Set(flow.regions.map(({ id }) => id));
  const everywhere = parts.filter(({ id }) => id === world || !places.has(id));
  const others = parts.filter((part) => !everywhere.includes(part));
  const half = weightOf(others) / 2;
  const near = others.filter((_, index) => weightOf(others.slice(0, index)) < half);
  return { everywhere, near, far: others.filter((part) => !near.includes(part)) };
}

/** The tools come after the walk, with what only they need, in a file of their own. */
const isHand = /\/src\/(app\/hand\/(?!start-hand)|ui\/tools|journey\/(tools|code))|\/node_modules\/(zod|lean-qr)\//;
const isProgram =
  /\/src\/(app|ui|journey|flow|effects)\/|\/node_modules\/(react|react-dom|scheduler|xstate|@xstate|use-)|rolldown\/runtime/;

/** What travels in one file with the program, for the bundler: see `npx size-limit` and tests/browser/first-load.test.ts for the rest. */
export const filesOfFirstLoad = [
  { name: 'program', test: (id: string): boolean => isProgram.test(id) && !isHand.test(id) },
  // Whole, whatever the trainer's studio draws of it.
  { name: 'hand', test: (id: string): boolean => isHand.test(id) },
];
