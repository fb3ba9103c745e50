import type { Content } from '../../flow/assemble/content.ts';
import type { Service } from '../../flow/directory/directory.ts';
import { findServices } from '../../flow/directory/find-services.ts';
import type { Region } from '../../flow/flow.ts';
import type { StaticGuide } from '../../flow/static-guide.ts';

/** A group of helpers, as the flow asks for it: nothing is known of whoever reads the static guide. */
type Group = StaticGuide['helpers'][string];

/** Who helps in `region`, the first to call first. */
export function helpersIn({ flow, directory }: Content, region: Region, { needs }: Group): readonly Service[] {
  return [
    ...new Set(
      needs.flatMap(({ audience, ages, ...need }) => findServices(directory.services, flow.regions, need, { audience, ages, region })),
    ),
  ];
}

/** Who helps in any of `regions`, each once, with those of the regions that it serves. */
export function helpersAcross(
  content: Content,
  regions: readonly Region[],
  group: Group,
): readonly { readonly service: Service; readonly regions: readonly Region[] }[] {
  const found = regions.map((region) => ({ region, services: helpersIn(content, region, group) }));
  return [...new Set(found.flatMap(({ services }) => services))].map((service) => ({
    service,
    regions: found.filter(({ services }) => services.includes(service)).map(({ region }) => region),
  }));
}
