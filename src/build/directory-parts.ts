import { regionAndWider } from '../flow/directory/find-services.ts';
import type { Directory, Flow, Service } from '../flow/flow.ts';

/** Services that arrive together: those of one country or group of nations, with the regions they serve. */
export type ServicePart = { readonly id: string; readonly regions: readonly string[]; readonly services: readonly Service[] };

/** The group a region arrives with: the outermost one below the whole world. */
function groupOf(flow: Flow, region: string): string {
  const at = flow.regions.find(({ id }) => id === region);
  if (at === undefined) return region;
  const path = regionAndWider(flow.regions, at);
  return path.at(-2) ?? path.at(-1) ?? region;
}

/** Splits the services so that a person's own group can come first; what serves the whole world is a part of its own. */
export function serviceParts(flow: Flow, directory: Directory): readonly ServicePart[] {
  const groups = [...new Set(flow.regions.map(({ id }) => groupOf(flow, id)))];
  return groups.map((id) => ({
    id,
    regions: flow.regions.filter((region) => groupOf(flow, region.id) === id).map((region) => region.id),
    services: directory.services.filter((service) => groupOf(flow, service.regions[0] ?? '') === id),
  }));
}
