import type { Content } from '../../flow/assemble/content.ts';
import type { Prose } from '../../flow/prose.ts';
import type { ById } from '../../flow/raw-content.ts';
import { proseText } from '../../flow/review/canonical.ts';
import type { RawPerson } from '../../flow/schema/person-file.ts';
import type { ChannelView, ServiceView } from '../view/service-view.ts';
import type { PlanActionView, ShownAction } from '../view/view.ts';
import { walkPerson } from './walk-person.ts';

/** One thing that a person reads, and where it stands. */
type Read = { readonly where: string; readonly text: string };

/** What is different for one person: what they read before and no longer, and what they read now and did not. */
export type PersonChange = { readonly who: string; readonly before: readonly string[]; readonly now: readonly string[] };

const wayInWords = (channel: ChannelView): string =>
  'shown' in channel ? channel.shown : (channel.href ?? ('how' in channel ? channel.how : ''));

const helper = ({ name, channels }: ServiceView): string => `${name} (${channels.map(wayInWords).join(', ')})`;

const prose = (text: Prose): readonly string[] => (text.length === 0 ? [] : [proseText(text)]);

function ofAction(where: string, action: PlanActionView): readonly Read[] {
  const { what, how, why, cannot, cant, say, services, guides } = action;
  return [
    { where, text: what },
    ...[how, why, cannot, cant].flatMap(prose).map((text) => ({ where, text })),
    ...say.map((text) => ({ where: `${where}, words to say`, text })),
    ...services.map((service) => ({ where: `${where}, helper`, text: helper(service) })),
    ...guides.flatMap(({ name, steps }) => steps.map((text) => ({ where: `guide for ${name}`, text }))),
  ];
}

const shown = (action: ShownAction): readonly Read[] => [
  { where: 'don’ts', text: action.what },
  ...prose(action.how).map((text) => ({ where: 'don’ts', text })),
];

/** Everything on the plan of a person and behind "Talk to someone", at the first time they read it. */
function readBy(person: RawPerson, content: Content): readonly Read[] {
  const walk = walkPerson(person, content);
  const [page] = walk.pages();
  return [
    ...walk.steps.map((step) => ({ where: 'the way', text: `step “${step}”` })),
    ...(page?.plan?.donts.flatMap(shown) ?? []),
    ...(page?.plan?.groups.flatMap(({ timing, actions }) => actions.flatMap((action) => ofAction(timing, action))) ?? []),
    ...(page?.crisis.map((service) => ({ where: 'talk to someone', text: helper(service) })) ?? []),
  ];
}

const told = ({ where, text }: Read): string => `${where}: ${text}`;

/** What is different for each invented person that both know; nothing for whoever meets the same. */
export function peopleCompared(
  before: { readonly content: Content; readonly people: ById<RawPerson> },
  after: { readonly content: Content; readonly people: ById<RawPerson> },
): readonly PersonChange[] {
  return [...after.people].flatMap(([id, { value: person }]): readonly PersonChange[] => {
    if (!before.people.has(id)) return [];
    const [was, is] = [readBy(person, before.content).map(told), readBy(person, after.content).map(told)];
    const change = { who: person.who, before: was.filter((line) => !is.includes(line)), now: is.filter((line) => !was.includes(line)) };
    return change.before.length + change.now.length === 0 ? [] : [change];
  });
}
