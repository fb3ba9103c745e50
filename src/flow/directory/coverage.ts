import { everybody } from '../checks/needs-met.ts';
import type { Directory, Flow, Service } from '../flow.ts';
import type { Need } from '../schema/need.ts';
import { findServices } from './find-services.ts';
import { needsOf } from './needs-of.ts';
import type { Who } from './who.ts';

/** Who must be there for everybody: life first, then somebody to talk to, somewhere to report, and a tool against the image. */
export const requiredHelp = {
  emergency: { kind: 'emergency' },
  listening: { topic: 'listening' },
  report: { kind: ['police', 'report-crime'] },
  removal: { kind: 'image-removal' },
} as const satisfies Record<string, Need>;
export type Help = keyof typeof requiredHelp;

/** The services that one person is offered for each kind of help. */
export type Covered = {
  readonly who: Who;
  readonly services: Readonly<Record<Help, readonly Service[]>>;
  /** Whoever any step or action of the flow could send them to. */
  readonly anybody: readonly Service[];
};

/** Everybody the directory can tell apart, each once, with what is there for them. */
export function coverageOf(flow: Flow, directory: Directory): readonly Covered[] {
  const needs = needsOf(flow).map(({ most: _, ...need }): Need => need);
  const people = new Map(everybody(flow).map(({ who }) => [`${who.region.id} ${who.audience} ${who.ages.from}-${who.ages.to}`, who]));
  return [...people.values()].map((who) => {
    const found = (help: Help): readonly Service[] => findServices(directory.services, flow.regions, requiredHelp[help], who);
    return {
      who,
      anybody: [...new Set(needs.flatMap((need) => findServices(directory.services, flow.regions, need, who)))],
      services: { emergency: found('emergency'), listening: found('listening'), report: found('report'), removal: found('removal') },
    };
  });
}

export const helps = Object.keys(requiredHelp) as readonly Help[];

/** What somebody needs and would not find. */
export function holesOf(coverage: readonly Covered[]): readonly { readonly who: Who; readonly help: Help }[] {
  return coverage.flatMap(({ who, services }) => helps.filter((help) => services[help].length === 0).map((help) => ({ who, help })));
}

export const whoInWords = ({ audience, ages, region }: Who): string => `${region.id}, ${audience}, ${ages.from} to ${ages.to} years`;

/** How many services there are for each, as a table in Markdown; ages with the same numbers share a line. */
export function coverageTable(coverage: readonly Covered[]): string {
  const lines = new Map<string, { readonly start: string; readonly ages: string[]; readonly end: string }>();
  for (const { who, services, anybody } of coverage) {
    const start = `| ${who.region.name} | ${who.audience}`;
    const end = [...helps.map((help) => services[help].length || '**none**'), anybody.length].join(' | ');
    const line = lines.get(start + end) ?? { start, ages: [], end };
    line.ages.push(`${who.ages.from}–${who.ages.to}`);
    lines.set(start + end, line);
  }
  return [
    `| Region | Audience | Ages | ${helps.join(' | ')} | in all |`,
    `| --- | --- | --- | ${helps.map(() => '---:').join(' | ')} | ---: |`,
    ...[...lines.values()].map(({ start, ages, end }) => `${start} | ${ages.join(', ')} | ${end} |`),
  ].join('\n');
}
