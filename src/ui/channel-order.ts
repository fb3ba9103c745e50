import type { ChannelView } from '../journey/view.ts';

type Sorted = { readonly direct: readonly ChannelView[]; readonly others: readonly ChannelView[] };

/** The ways that reach somebody at once, and those for special cases. Where there is none of the first, all count as direct. */
export function sortChannels(channels: readonly ChannelView[]): Sorted {
  const direct = channels.filter(isDirect);
  return direct.length === 0 ? { direct: channels, others: [] } : { direct, others: channels.filter((channel) => !isDirect(channel)) };
}

function isDirect(channel: ChannelView): boolean {
  switch (channel.by) {
    case 'phone':
      return !channel.abroad;
    case 'text':
    case 'chat':
    case 'form':
      return true;
    case 'site':
    case 'email':
    case 'relay':
      return false;
    default:
      return channel satisfies never;
  }
}
