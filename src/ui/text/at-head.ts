import type { PlanView, ServiceView } from '../../journey/view/view.ts';

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
