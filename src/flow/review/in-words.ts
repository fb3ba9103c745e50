import { conditionInWords, listed } from '../conditions/condition-in-words.ts';
import type { Channel, Hours } from '../directory/directory.ts';
import type { Action, Flow, Step } from '../flow.ts';
import type { Property } from '../promise.ts';
import type { Need } from '../schema/need.ts';
import type { Audience, Timing } from '../vocabulary.ts';

/** The program's own names: a revision is compared by them, whatever its headings were called. */
const timingNames: Readonly<Record<Timing, string>> = {
  now: 'now',
  tonight: 'tonight',
  tomorrow: 'tomorrow',
  'this-week': 'this week',
  'if-posted': 'if it is posted',
  later: 'later',
};

const spoken = (id: string): string => id.replaceAll('-', ' ');

/** A request to the directory, in plain English. */
export function needInWords({ kind, topic, id, by, most, required }: Need): string {
  const kinds = [kind ?? []].flat().map(spoken);
  const named = [id ?? []].flat();
  const what = [
    ...(named.length > 0 ? [`the service ${listed(named, 'or')}`] : []),
    ...(kinds.length > 0 ? [`services of the kind ${listed(kinds, 'or')}`] : []),
    ...(topic === undefined ? [] : [`${kinds.length > 0 ? '' : 'services '}for ${spoken(topic)}`]),
  ].join(' ');
  return [
    what,
    ...(by === undefined ? [] : [`by ${by === 'silent' ? 'text or chat' : by}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
    ...(required === false ? ['only where there is one'] : []),
  ].join(', ');
}

/** When an action is to be done; for a don't and for what stands above a question, where it stands. */
export function timingInWords(flow: Flow, { timing, dont, id }: Action, audience: Audience | null): string {
  const above = Object.values(flow.steps).filter((step) => step.kind !== 'plan' && step.shows.includes(id)).length;
  if (timing === null)
    return [...(dont ? ['among the don’ts of the plan'] : []), ...(above > 0 ? ['above a question'] : [])].join(', and ');
  return timing
    .map(({ when, at }) => {
      if (when !== undefined) return `${timingNames[at]}, if ${conditionInWords(flow, when, audience)}`;
      return timing.length > 1 ? `otherwise: ${timingNames[at]}` : timingNames[at];
    })
    .join('; ');
}

/** Each way on from a step, with whom it is for, in the order in which they are tried. */
export function waysOnInWords(
  flow: Flow,
  step: Step,
  audience: Audience | null,
): readonly { readonly to: string; readonly when: string }[] {
  if (step.kind === 'plan')
    return step.refine.map(({ step: to, when }) => ({
      to,
      when: when === undefined ? 'always' : `if ${conditionInWords(flow, when, audience)}`,
    }));
  return step.next.map(({ to, when }, index) => {
    if (when !== undefined) return { to, when: `if ${conditionInWords(flow, when, audience)}` };
    return { to, when: index === 0 ? 'always' : 'otherwise' };
  });
}

export function hoursInWords(hours: Hours | undefined): string {
  if (hours === undefined) return 'hours not stated by the source';
  if ('always' in hours) return 'day and night';
  if ('about' in hours) return hours.about;
  return hours.open.map(({ days, from, to }) => `${days.join(', ')} ${from} to ${to}`).join('; ');
}

export function channelInWords(channel: Channel): string {
  switch (channel.by) {
    case 'phone':
      return `phone ${channel.shown}${channel.place === undefined ? '' : ` for ${channel.place}`}${channel.hours === undefined ? '' : ` (${hoursInWords(channel.hours)})`}`;
    case 'text':
      return `text ${channel.keyword === undefined ? '' : `“${channel.keyword}” to `}${channel.shown}`;
    case 'email':
      return `e-mail ${channel.address}${channel.region === undefined ? '' : ` in ${channel.region}`}`;
    case 'local':
      return `in words${channel.place === undefined ? '' : ` for ${channel.place}`}: ${channel.how}`;
    case 'relay':
      return `relay: ${channel.how}`;
    default:
      return `${channel.by} ${channel.url}`;
  }
}

/** What a promise has proved, under the names of its own format, and for whom, in plain English. */
export function propertyInWords(flow: Flow, property: Property): string {
  const { kind, when, ...asked } = { when: undefined, ...property };
  const said = Object.entries(asked).flatMap(([key, value]: readonly [string, unknown]) => {
    if (value === undefined) return [];
    const text = key === 'helper' ? needInWords(value as Need) || 'any' : [value].flat().join(' or ');
    return `${spoken(key)} ${text}`;
  });
  return [
    `${spoken(kind)}${said.length > 0 ? `: ${said.join('; ')}` : ''}`,
    `for ${when === undefined ? 'everybody' : `whoever: ${conditionInWords(flow, when)}`}`,
  ].join(', ');
}
