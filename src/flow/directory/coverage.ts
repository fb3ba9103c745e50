import type { Content } from '../assemble/content.ts';
import { everybody } from '../checks/needs-met.ts';
import type { Condition } from '../conditions/condition.ts';
import { type Known, possible } from '../conditions/possible.ts';
import type { SafetyPromise } from '../promise.ts';
import type { Need } from '../schema/need.ts';
import type { Service } from './directory.ts';
import { meeting, servicesFor } from './find-services.ts';
import { needsOf } from './needs-of.ts';
import type { Who } from './who.ts';

/** What people must find, wherever they are: what the promises of a flow ask of the directory, each by what it is, and for whom. */
export function helpsPromised(promises: readonly SafetyPromise[]): Helps {
  const promised = promises.flatMap(({ holds }) => holds.flatMap((property) => (property.kind === 'everybody-finds' ? [property] : [])));
  return Object.fromEntries(
    promised.map(({ helper, when }) => [
      [helper.kind ?? [], helper.topic ?? [], helper.id ?? []].flat().join(' or '),
      { need: helper, ...(when === undefined ? {} : { when }) },
    ]),
  );
}

type Helps = Readonly<Record<string, { readonly need: Need; readonly when?: Condition }>>;

/** The services that one person is offered for each kind of help that was promised to such people. */
export type Covered = {
  readonly who: Who;
  readonly services: Readonly<Record<string, readonly Service[]>>;
  /** Whoever any step or action of the flow could send them to. */
  readonly anybody: readonly Service[];
};

/** Everybody the directory can tell apart, each once, with what is there for them. */
export function coverageOf({ flow, directory }: Content, helps: Helps): readonly Covered[] {
  const needs = needsOf(flow).map(({ most: _, ...need }): Need => need);
  const people = new Map(everybody(flow).map(({ who }) => [`${who.region.id} ${who.audience} ${who.ages.from}-${who.ages.to}`, who]));
  return [...people.values()].map((who) => {
    const taking = servicesFor(directory.services, flow.regions, who);
    const audience: Known = (step) => (step === flow.facts.audience && who.audience !== null ? [who.audience] : undefined);
    const theirs = Object.entries(helps).filter(([, { when }]) => possible(when, audience));
    return {
      who,
      anybody: [...new Set(needs.flatMap((need) => meeting(need, taking)))],
      services: Object.fromEntries(theirs.map(([help, { need }]) => [help, meeting(need, taking)])),
    };
  });
}

/** What somebody needs and would not find. */
export function holesOf(coverage: readonly Covered[]): readonly { readonly who: Who; readonly help: string }[] {
  return coverage.flatMap(({ who, services }) =>
    Object.entries(services).flatMap(([help, found]) => (found.length === 0 ? [{ who, help }] : [])),
  );
}

export const whoInWords = ({ audience, ages, region }: Who): string => `${region.id}, ${audience}, ${ages.from} to ${ages.to} years`;

/** How many services there are for each, as a table in Markdown; ages with the same numbers share a line. */
export function coverageTable(coverage: readonly Covered[]): string {
  const helps = [...new Set(coverage.flatMap(({ services }) => Object.keys(services)))];
  const lines = new Map<string, { readonly start: string; readonly ages: string[]; readonly end: string }>();
  for (const { who, services, anybody } of coverage) {
    const start = `| ${who.region.name} | ${who.audience}`;
    const end = [...helps.map((help) => (services[help] === undefined ? '–' : services[help].length || '**none**')), anybody.length].join(
      ' | ',
    );
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
