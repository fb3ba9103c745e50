import type { Block, Line, Prose } from '../../flow/prose.ts';
import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { ChannelView, ServiceView } from '../../journey/view/service-view.ts';
import type { PlanActionView, PlanView } from '../../journey/view/view.ts';
import { sortChannels } from './channel-order.ts';
import { channelAside, channelText } from './channel-words.ts';
import { keepsHours, opennessSentence } from './openness.ts';
import { programmeText } from './programme-text.ts';
import { timingText } from './times.ts';

/** The plan as plain text, to paste or to read aloud. It tells what to do and whom to call, and nothing that was answered. */
export function planText(view: PlanView, words: InterfaceWords): string {
  const parts = [
    [view.heading],
    proseLines(view.lead),
    view.donts.length === 0 ? [] : [words.plan.donts, ...view.donts.map((dont) => `- ${dont.what}`)],
    view.regionNote === null ? [] : [view.regionNote],
    ...view.groups.flatMap(({ timing, actions }) => [
      [timingText(timing, view.byDay, words).toLocaleUpperCase()],
      ...actions.map((action) => actionLines(action, words)),
    ]),
    proseLines(view.note),
    view.draft ? [words.plan.draft] : [],
  ];
  return paragraphs(parts);
}

/** So much of it as a hand can write down: what not to do, what to do now and tonight, and whom to reach for it. */
export function planToWriteDown(view: PlanView, words: InterfaceWords): string {
  const urgent = view.groups.filter(({ timing }) => timing === 'now' || timing === 'tonight');
  return paragraphs([
    view.donts.length === 0 ? [] : [words.plan.donts, ...view.donts.map(({ what }) => `- ${what}`)],
    ...urgent.map(({ timing, actions }) => {
      const tasks = actions.filter(({ task }) => task).flatMap((action) => [taskLine(action, words), ...numberFor(action, words)]);
      return tasks.length === 0 ? [] : [timingText(timing, view.byDay, words).toLocaleUpperCase(), ...tasks];
    }),
  ]);
}

const numberFor = ({ services }: PlanActionView, words: InterfaceWords): readonly string[] =>
  services.slice(0, 1).map((service) => `  ${numberLine(service, words)}`);

const paragraphs = (parts: readonly (readonly string[])[]): string =>
  parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');

/** Where a text is read: as it stands now, or on paper, where nothing may change with the hour. */
type ReadOn = 'screen' | 'paper';

export function actionLines(action: PlanActionView, words: InterfaceWords, on: ReadOn = 'screen'): readonly string[] {
  return [
    action.task ? taskLine(action, words) : action.what,
    ...proseLines(action.how),
    ...action.say.map((say) => `“${say}”`),
    ...action.services.flatMap((service) => serviceLines(service, words, on)),
    ...action.programmes.map((programme) => programmeText(programme, words)),
  ];
}

function taskLine({ what, mark }: PlanActionView, words: InterfaceWords): string {
  if (mark === null) return `[ ] ${what}`;
  return mark === 'done' ? `[x] ${what}` : `[ ] ${what} (${words.plan.marked[mark]})`;
}

function serviceLines(service: ServiceView, words: InterfaceWords, on: ReadOn): readonly string[] {
  return [
    [`${service.name}.`, ...hoursText(service, words, on)].join(' '),
    ...service.channels.map((channel) => `  ${channelLine(channel, words, on)}`),
  ];
}

/** Name and number on one line, for a pen or a thumb. */
export function numberLine({ name, channels }: ServiceView, words: InterfaceWords): string {
  const [first] = sortChannels(channels).direct.filter(({ by }) => by !== 'relay');
  return first === undefined ? name : `${name}: ${channelText(first, words)}`;
}

function hoursText(service: ServiceView, words: InterfaceWords, on: ReadOn): readonly string[] {
  const { openness, holidays } = service;
  const isTold = on === 'paper' ? openness.state === 'always' : keepsHours(service);
  const now = isTold ? [opennessSentence(openness, words)] : [];
  return holidays === null ? now : [...now, words.service.holidays[holidays]];
}

export function channelLine(channel: ChannelView, words: InterfaceWords, on: ReadOn = 'screen'): string {
  const aside = channelAside(channel, words, on === 'screen');
  return `${channelText(channel, words)}${aside === null ? '' : ` (${aside})`}`;
}

/** Prose as plain lines. */
export function proseLines(prose: Prose): readonly string[] {
  return prose.flatMap(blockLines);
}

function blockLines(block: Block): readonly string[] {
  if ('p' in block) return [lineText(block.p)];
  if ('list' in block) return block.list.map((line) => `- ${lineText(line)}`);
  if ('numbered' in block) return block.numbered.map((line, index) => `${index + 1}. ${lineText(line)}`);
  return block.quote.map((line) => `“${lineText(line)}”`);
}

function lineText(line: Line): string {
  return line.map((inline) => (typeof inline === 'string' ? inline : inline.strong)).join('');
}
