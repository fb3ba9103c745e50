import type { ChannelView, ServiceView } from '../journey/view/service-view.ts';

/** A way on which nobody has to speak. A text that brings a call back is none. */
export function isWritten(channel: ChannelView): boolean {
  return channel.by === 'chat' || (channel.by === 'text' && !channel.callsBack);
}

/** Whether there is something to choose: at a helper that may be moved, a way to write, and at one a number to ring. */
export function canBeTextFirst(services: readonly ServiceView[]): boolean {
  const channels = services.filter(isMoved).flatMap((service) => service.channels);
  return channels.some(isWritten) && channels.some(({ by }) => by === 'phone');
}

/**
 * The same helpers for somebody who could be heard: text and chat before calls at each of them, and whoever answers in writing now
 * before the others. The emergency number stays where it is, as it is.
 */
export function textFirst(services: readonly ServiceView[]): readonly ServiceView[] {
  const moved = services.filter(isMoved).map((service) => ({ ...service, channels: byTurn(service.channels, turnOf(service)) }));
  const inOrder = byTurn(moved, (service) => (service.channels.some((channel) => turnOf(service)(channel) === 0) ? 0 : 1)).values();
  return services.map((service) => (isMoved(service) ? (inOrder.next().value ?? service) : service));
}

const isMoved = ({ kind }: ServiceView): boolean => kind !== 'emergency';

/** First what is written and answered now, then what is not. */
const turnOf =
  (service: ServiceView) =>
  (channel: ChannelView): number => {
    if (!isWritten(channel)) return 2;
    const openness = 'openness' in channel ? (channel.openness ?? service.openness) : service.openness;
    return openness.state === 'closed' ? 1 : 0;
  };

function byTurn<T>(items: readonly T[], turn: (item: T) => number): readonly T[] {
  return [...items].sort((a, b) => turn(a) - turn(b));
}
