import type { Content } from '../../flow/assemble/content.ts';
import { findServices } from '../../flow/directory/find-services.ts';
import type { Who } from '../../flow/directory/who.ts';
import type { Region, Service } from '../../flow/flow.ts';
import type { Need } from '../../flow/schema/need.ts';

export type HelpKind = 'talk' | 'report' | 'remove';

/** For whoever reads the static guide nothing is known: helpers of the young first, then one that takes adults. */
const child: Omit<Who, 'region'> = { audience: 'young-person', ages: { from: 0, to: 17 } };
const adult: Omit<Who, 'region'> = { audience: 'adult', ages: { from: 18, to: 120 } };

const asked: Readonly<Record<HelpKind, readonly (readonly [Omit<Who, 'region'>, Need])[]>> = {
  talk: [
    [child, { topic: 'listening', most: 2 }],
    [adult, { topic: 'listening', most: 1 }],
  ],
  report: [
    [child, { kind: ['police', 'report-crime'], most: 2 }],
    [adult, { kind: 'police', most: 1 }],
  ],
  remove: [
    [child, { kind: 'image-removal', most: 3 }],
    [adult, { kind: 'image-removal', most: 2 }],
  ],
};

/** Who helps in `region`, the first to call first. */
export function helpersIn({ flow, directory }: Content, region: Region, kind: HelpKind): readonly Service[] {
  return [...new Set(asked[kind].flatMap(([who, need]) => findServices(directory.services, flow.regions, need, { ...who, region })))];
}

/** Who helps in any of `regions`, each once, with those of the regions that it serves. */
export function helpersAcross(
  content: Content,
  regions: readonly Region[],
  kind: HelpKind,
): readonly { readonly service: Service; readonly regions: readonly Region[] }[] {
  const found = regions.map((region) => ({ region, services: helpersIn(content, region, kind) }));
  return [...new Set(found.flatMap(({ services }) => services))].map((service) => ({
    service,
    regions: found.filter(({ services }) => services.includes(service)).map(({ region }) => region),
  }));
}
