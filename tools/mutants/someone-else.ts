import type { Content } from '../../src/flow/assemble/content.ts';
import { everybody } from '../../src/flow/checks/needs-met.ts';
import type { Service } from '../../src/flow/directory/directory.ts';
import { findServices } from '../../src/flow/directory/find-services.ts';
import { needsOf } from '../../src/flow/directory/needs-of.ts';
import type { Who } from '../../src/flow/directory/who.ts';
import type { Need } from '../../src/flow/schema/need.ts';
import type { Mutant } from './mutant.ts';

const atAnyHour = ({ hours }: Service): boolean => hours !== undefined && 'always' in hours;

/** Whether those found in the end are some of those found before, enough of them to help at the same hours. */
function helpsStill(before: readonly Service[], after: readonly Service[]): boolean {
  const ids = new Set(before.map(({ id }) => id));
  return (
    after.every(({ id }) => ids.has(id)) &&
    (before.length === 0 || after.length > 0) &&
    (!before.some(atAnyHour) || after.some(atAnyHour)) &&
    (!before.some(({ kind }) => kind === 'emergency') || after.some(({ kind }) => kind === 'emergency'))
  );
}

/**
 * Whether a mutant that changed nothing but the directory leaves everybody with a helper for each of their needs, at the same hours,
 * and sends nobody to a helper who was not theirs. Who can be told apart is tried, each with each need of the flow.
 */
export function someoneElseHelps({ flow, directory }: Content, { broken }: Mutant): boolean {
  if (directory === broken.directory || flow !== broken.flow) return false;
  // All of them, not only the first few: whoever comes up in the place of another was theirs before.
  const needs: readonly Need[] = needsOf(flow).map(({ most: _, ...need }) => need);
  const people = new Map(everybody(flow).map(({ who }) => [`${who.region.id} ${who.audience} ${who.ages.from}-${who.ages.to}`, who]));
  const found = (services: readonly Service[], need: Need, who: Who): readonly Service[] => findServices(services, flow.regions, need, who);
  return [...people.values()].every((who) =>
    needs.every((need) => helpsStill(found(directory.services, need, who), found(broken.directory.services, need, who))),
  );
}
