import type { ChannelView } from '../../journey/view/view.ts';

type Sorted = { readonly direct: readonly ChannelView[]; readonly others: readonly ChannelView[] };

/** The ways that reach somebody at once, and the slower ones. Where there is none of the first, all count as direct. */
export function sortChannels(channels: readonly ChannelView[]): Sorted {
  const direct = channels.filter(isDirect);
  if (direct.every(({ by }) => by === 'relay')) return { direct: channels, others: [] };
  return { direct, others: channels.filter((channel) => !isDirect(channel)) };
}

function isDirect(channel: ChannelView): boolean {
  switch (channel.by) {
    case 'phone':
      return !channel.abroad;
    case 'text':
    case 'chat':
    case 'form':
    case 'relay':
      return true;
    case 'site':
    case 'email':
      return false;
    default:
      return channel satisfies never;
  }
}
