import type { Channel, Service } from '../../flow/directory/directory.ts';
import { findServices } from '../../flow/directory/find-services.ts';
import { listeningTopics } from '../../flow/directory/needs-of.ts';
import { isLive, opennessOf } from '../time/openness.ts';
import type { Asking } from './helpers-now.ts';

const known = new WeakMap<Asking, readonly Service[]>();

/** A way that is for whoever reads this, wherever they are. */
const isForAll = (channel: Channel): boolean => isLive(channel) && !('place' in channel && channel.place !== undefined);

/** Everybody who surely answers this person now; reckoned once for each page. */
function humansNow(asking: Asking): readonly Service[] {
  const before = known.get(asking);
  if (before !== undefined) return before;
  const { flow, directory, person, moment } = asking;
  const needs = [{}, ...listeningTopics(flow).map((topic) => ({ topic })), { kind: 'emergency' as const }];
  const found = new Set(needs.flatMap((need) => findServices(directory.services, flow.regions, need, person)));
  const humans = [...found].filter(
    (service) => service.channels.some(isForAll) && ['always', 'open'].includes(opennessOf(service, moment).state),
  );
  known.set(asking, humans);
  return humans;
}

const reporting: readonly string[] = ['police', 'report-crime'];

/** How well `other` stands in for `service`: it does the same, it listens, it is the emergency number; anybody else does not. */
function purpose(service: Service, other: Service, listening: readonly string[]): number {
  const listens = ({ topics }: Service): boolean => topics.some((topic) => listening.includes(topic));
  const same = other.kind === service.kind || (reporting.includes(service.kind) && reporting.includes(other.kind));
  if (other.kind === 'emergency') return 2;
  if (listens(other)) return listens(service) || service.kind === 'emergency' ? 0 : 1;
  return same && !listens(service) ? 0 : 3;
}

/** Whether `other` is reached in a way that `service` is not. */
function byAnotherWay(service: Service, other: Service): boolean {
  const first = service.channels.find(isLive)?.by;
  return other.channels.some((channel) => isForAll(channel) && channel.by !== first);
}

/**
 * Whom to turn to where `service` does not answer: another human for the same person, surely there now, by another way where there is
 * one. Null where nobody is known of whom that can be said.
 */
export function nextHelper(service: Service, asking: Asking): Service | null {
  const listening = listeningTopics(asking.flow);
  const fitting = humansNow(asking)
    .filter((other) => other.id !== service.id)
    .map((other) => ({ other, turn: [purpose(service, other, listening), byAnotherWay(service, other) ? 0 : 1, other.rank] }))
    .filter(({ turn: [fit = 3] }) => fit < 3);
  return fitting.sort((a, b) => compare(a.turn, b.turn))[0]?.other ?? null;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The ways that reach `next` at once, those first that `service` does not have. */
export function waysToNext(service: Service, next: Service): readonly Channel[] {
  const first = service.channels.find(isLive)?.by;
  return next.channels.filter(isForAll).sort((a, b) => Number(a.by === first) - Number(b.by === first));
}
