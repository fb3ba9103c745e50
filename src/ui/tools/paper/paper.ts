import type { HandWords } from '../../../flow/schema/hand-words.ts';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { PapersView, ToolView } from '../../../journey/tools/tool-view.ts';
import type { ServiceView } from '../../../journey/view/service-view.ts';
import type { PlanView } from '../../../journey/view/view.ts';
import { sortChannels } from '../../text/channel-order.ts';
import { channelText } from '../../text/channel-words.ts';
import { actionLines, proseLines } from '../../text/plan-text.ts';
import { dateText, timingText } from '../../text/times.ts';

/** Something to print or to copy: the same words on paper and as text. */
export type Paper = {
  readonly id: string;
  /** On the button that chooses it. */
  readonly name: string;
  readonly title: string;
  /** `page`: one page at most; `card`: for a wallet. */
  readonly form: 'page' | 'pages' | 'card';
  readonly parts: readonly PaperPart[];
};

export type PaperPart = {
  readonly heading: string | null;
  readonly lines: readonly string[];
  /** `tick`: each line has a box. */
  readonly kind: 'lines' | 'list' | 'tick';
};

type Words = { readonly words: InterfaceWords; readonly hand: HandWords };

const everyService = ({ groups }: PlanView, timings: readonly string[]): readonly ServiceView[] => {
  const services = groups
    .filter(({ timing }) => timings.includes(timing))
    .flatMap(({ actions }) => actions.flatMap((action) => action.services));
  return services.filter(({ id }, index) => services.findIndex((other) => other.id === id) === index);
};

/** Name and number on one line, for a pen or a thumb. */
function numberLine({ name, channels }: ServiceView, words: InterfaceWords): string {
  const [first] = sortChannels(channels).direct.filter(({ by }) => by !== 'relay');
  return first === undefined ? name : `${name}: ${channelText(first, words)}`;
}

const list = (heading: string, lines: readonly string[], kind: PaperPart['kind'] = 'list'): readonly PaperPart[] =>
  lines.length === 0 ? [] : [{ heading, lines, kind }];

const donts = (plan: PlanView, words: InterfaceWords): readonly PaperPart[] =>
  list(
    words.plan.donts,
    plan.donts.map(({ what }) => what),
  );

/** The most helpers that fit a page with everything else on it. */
const mostNumbers = 8;

/** What matters tonight on one page: the don'ts, what is for now and tonight, and each number once. */
function shortPlan(plan: PlanView, { words, hand }: Words): Paper {
  const tasks = plan.groups
    .filter(({ timing }) => timing === 'now' || timing === 'tonight')
    .flatMap(({ timing, actions }) =>
      list(
        timingText(timing, plan.byDay, words),
        actions.map(({ what }) => what),
        'tick',
      ),
    );
  const services = everyService(plan, ['now', 'tonight']);
  const isEmergency = ({ kind }: ServiceView): boolean => kind === 'emergency';
  const numbers = [...services.filter(isEmergency), ...services.filter((service) => !isEmergency(service))]
    .slice(0, mostNumbers)
    .map((service) => numberLine(service, words));
  return {
    id: 'page',
    name: hand.papers.page,
    title: plan.heading,
    form: 'page',
    parts: [...donts(plan, words), ...tasks, ...list(hand.papers.numbers, numbers)],
  };
}

function wholePlan(plan: PlanView, { words, hand }: Words): Paper {
  const actions = plan.groups.flatMap(({ timing, actions: own }) =>
    own.map((action, index): PaperPart => {
      const [what = '', ...lines] = actionLines(action, words);
      return {
        heading: `${index === 0 ? `${timingText(timing, plan.byDay, words)}: ` : ''}${what.replace('[ ] ', '')}`,
        lines,
        kind: 'lines',
      };
    }),
  );
  const sources = plan.groups.flatMap(({ actions: own }) => own.flatMap((action) => action.sources));
  const cited = sources.map(({ title, publisher, url, date }) =>
    [title, publisher, date === null ? null : (dateText(date, words) ?? date), url].filter((part) => part !== null).join(', '),
  );
  return {
    id: 'plan',
    name: hand.papers.plan,
    title: plan.heading,
    form: 'pages',
    parts: [...donts(plan, words), ...actions, ...list(hand.sources, [...new Set(cited)])],
  };
}

/** For a wallet: who answers, and nothing of what happened. */
function walletCard(plan: PlanView, { words, hand }: Words): Paper {
  const kinds = ['emergency', 'crisis-line', 'helpline'];
  const services = everyService(plan, ['now', 'tonight', 'tomorrow', 'later']).filter(({ kind }) => kinds.includes(kind));
  const inOrder = [...services].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)).slice(0, 4);
  return {
    id: 'card',
    name: hand.papers.card,
    title: hand.papers.discreetTitle,
    form: 'card',
    parts: [{ heading: null, lines: inOrder.map((service) => numberLine(service, words)), kind: 'lines' }],
  };
}

/** What was written in a tool, or what it says, as it goes on paper. */
function toolPaper(view: ToolView, { words, hand }: Words): Paper {
  return {
    id: view.tool,
    name: view.heading,
    title: view.heading,
    form: 'pages',
    parts: [
      ...view.texts.map(
        ({ label, text, services }): PaperPart => ({
          heading: label,
          lines: [...text.split('\n'), ...services.map((service) => numberLine(service, words))],
          kind: 'lines',
        }),
      ),
      ...view.fields.map(
        ({ label, value }): PaperPart => ({ heading: label, lines: (value.trim() || hand.blank).split('\n'), kind: 'lines' }),
      ),
      ...view.held.map(({ what, how }): PaperPart => ({ heading: what, lines: proseLines(how), kind: 'lines' })),
    ],
  };
}

export function papersOf({ plan, tools }: PapersView, words: Words): readonly Paper[] {
  const ofPlan = plan === null ? [] : [shortPlan(plan, words), wholePlan(plan, words), walletCard(plan, words)];
  return [...ofPlan, ...tools.map((tool) => toolPaper(tool, words))];
}

/** The same as plain text. */
export function paperText({ title, parts }: Paper): string {
  const marks = { lines: '', list: '- ', tick: '[ ] ' } as const;
  return [
    title,
    ...parts.map(({ heading, lines, kind }) =>
      [...(heading === null ? [] : [heading]), ...lines.map((line) => marks[kind] + line)].join('\n'),
    ),
  ].join('\n\n');
}
