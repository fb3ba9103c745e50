import type { ChannelView, ServiceView } from '../../journey/view/service-view.ts';
import type { PlanView } from '../../journey/view/view.ts';

type Sorted = {
  readonly direct: readonly ChannelView[];
  readonly others: readonly ChannelView[];
  /** Those of which one alone is for the person, by the place they are in. */
  readonly places: readonly ChannelView[];
};

const isOfOnePlace = (channel: ChannelView): boolean => 'place' in channel && channel.place !== undefined;

/** The ways that reach somebody at once, and the slower ones. Where there is none of the first, all count as direct. */
export function sortChannels(channels: readonly ChannelView[]): Sorted {
  const places = channels.filter(isOfOnePlace);
  const everywhere = channels.filter((channel) => !isOfOnePlace(channel));
  const direct = everywhere.filter(isDirect);
  if (places.length === 0 && direct.every(({ by }) => by === 'relay')) return { direct: everywhere, others: [], places };
  return { direct, others: everywhere.filter((channel) => !isDirect(channel)), places };
}

function isDirect(channel: ChannelView): boolean {
  switch (channel.by) {
    case 'phone':
      return !channel.abroad;
    case 'text':
    case 'chat':
    case 'form':
    case 'relay':
    case 'local':
      return true;
    case 'site':
    case 'email':
      return false;
    default:
      return channel satisfies never;
  }
}

/** The emergency number is on the bar already. */
const isPerson = ({ kind }: ServiceView): boolean => kind === 'crisis-line' || kind === 'helpline';

const most = 2;

/** The first people of the plan to ring or text. They stand at its head, and are a line of their own at the actions that name them. */
export function peopleAtHead(groups: PlanView['groups']): readonly ServiceView[] {
  return groups
    .filter(({ timing }) => timing === 'now' || timing === 'tonight')
    .flatMap(({ actions }) => actions.flatMap(({ services }) => services))
    .filter(isPerson)
    .filter((service, index, all) => all.findIndex(({ id }) => id === service.id) === index)
    .slice(0, most);
}
