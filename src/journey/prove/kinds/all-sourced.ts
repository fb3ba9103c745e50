import type { PropertyOf } from '../../../flow/promise.ts';
import { brokenWithout, type Decide, kept } from '../decision.ts';

/** Every action names sources that exist, and every service where its facts were read. */
export const allSourced: Decide<PropertyOf<'all-sourced'>> = ({ terrain, directory }) => {
  const { actions, sources } = terrain.flow;
  const bare = [
    ...actions.filter((action) => action.sources.length === 0 || action.sources.some((tag) => sources[tag] === undefined)),
    ...directory.services.filter((service) => service.sources.length === 0),
  ];
  const checked = actions.length + directory.services.length;
  return bare[0] === undefined ? kept(0, checked) : brokenWithout(`“${bare[0].id}” names no source, or one that does not exist.`, checked);
};
