import type { HandWords } from '../../../flow/schema/hand-words.ts';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { FieldView, PapersView, ToolView } from '../../../journey/tools/tool-view.ts';
import type { ServiceView } from '../../../journey/view/service-view.ts';
import type { PlanActionView, PlanView } from '../../../journey/view/view.ts';
import { fill } from '../../text/fill.ts';
import { actionLines, numberLine, proseLines } from '../../text/plan-text.ts';
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
  /** Said until somebody has signed its words; null where they say nothing but whom to ring. */
  readonly draft: string | null;
};

export type PaperPart = {
  /** Stands above this part and those that follow it. */
  readonly over?: string;
  readonly heading: string | null;
  readonly lines: readonly string[];
  /** `tick`: each line has a box; `blank`: each line is to be written on. */
  readonly kind: 'lines' | 'list' | 'tick' | 'blank';
};

type Words = { readonly words: InterfaceWords; readonly hand: HandWords };

const everyService = ({ groups }: PlanView, timings: readonly string[]): readonly ServiceView[] => {
  const services = groups
    .filter(({ timing }) => timings.includes(timing))
    .flatMap(({ actions }) => actions.flatMap((action) => action.services));
  return services.filter(({ id }, index) => services.findIndex((other) => other.id === id) === index);
};

const list = (heading: string, lines: readonly string[], kind: PaperPart['kind'] = 'list'): readonly PaperPart[] =>
  lines.length === 0 ? [] : [{ heading, lines, kind }];

const donts = (plan: PlanView, words: InterfaceWords): readonly PaperPart[] =>
  list(
    words.plan.donts,
    plan.donts.map(({ what }) => what),
  );

/** The most helpers that fit a page with everything else on it. */
const mostNumbers = 8;

/** Whom to reach tonight, the emergency number first, each once. */
function numbers(plan: PlanView, { words, hand }: Words): readonly PaperPart[] {
  const services = everyService(plan, ['now', 'tonight']);
  const isEmergency = ({ kind }: ServiceView): boolean => kind === 'emergency';
  const inOrder = [...services.filter(isEmergency), ...services.filter((service) => !isEmergency(service))];
  return list(
    hand.papers.numbers,
    inOrder.slice(0, mostNumbers).map((service) => numberLine(service, words)),
  );
}

/** In their order: a box at what there is to do, and none at words to read. */
function runsOf(heading: string, actions: readonly PlanActionView[]): readonly PaperPart[] {
  const runs: (PaperPart & { readonly lines: string[] })[] = [];
  for (const { what, task } of actions) {
    const kind = task ? 'tick' : 'list';
    const last = runs[runs.length - 1];
    if (last?.kind === kind) last.lines.push(what);
    else runs.push({ heading: last === undefined ? heading : null, lines: [what], kind });
  }
  return runs;
}

/** What matters tonight on one page: the don'ts, what is for now and tonight, and each number once. */
function shortPlan(plan: PlanView, { words, hand }: Words): Paper {
  const tasks = plan.groups
    .filter(({ timing }) => timing === 'now' || timing === 'tonight')
    .flatMap(({ timing, actions }) => runsOf(timingText(timing, plan.byDay, words), actions));
  return {
    id: 'page',
    name: hand.papers.page,
    title: plan.heading,
    form: 'page',
    parts: [...donts(plan, words), ...tasks, ...numbers(plan, { words, hand })],
    draft: plan.draft ? words.plan.draft : null,
  };
}

function wholePlan(plan: PlanView, { words, hand }: Words): Paper {
  const actions = plan.groups.flatMap(({ timing, actions: own }) =>
    own.map((action, index): PaperPart => {
      const [, ...lines] = actionLines(action, words, 'paper');
      const part = { heading: action.what, lines, kind: 'lines' } as const;
      return index === 0 ? { over: timingText(timing, plan.byDay, words), ...part } : part;
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
    parts: [...donts(plan, words), ...numbers(plan, { words, hand }), ...actions, ...list(hand.sources, [...new Set(cited)])],
    draft: plan.draft ? words.plan.draft : null,
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
    draft: null,
  };
}

/** A place to write, as it goes on paper: what stands in it; else what there is to choose from, with a box each, and room for a pen. */
function fieldParts({ label, value, choices, lines, never }: FieldView, hand: HandWords): readonly PaperPart[] {
  if (value.trim() !== '') return [{ heading: label, lines: value.split('\n'), kind: 'lines' }];
  const hints = never === null ? [] : [fill(hand.never, { what: never })];
  const room = Array.from({ length: choices.length === 0 ? lines : 1 }, () => hand.blank);
  return [
    choices.length === 0 ? { heading: label, lines: hints, kind: 'lines' } : { heading: label, lines: choices, kind: 'tick' },
    { heading: null, lines: room, kind: 'blank' },
  ];
}

/** What was written in a tool, or what it says, as it goes on paper. What is written for its words stands in them already. */
function toolPaper(view: ToolView, { words, hand }: Words): Paper {
  const { texts, fields, held, services, note } = view;
  return {
    id: view.tool,
    name: view.heading,
    title: view.heading,
    form: 'pages',
    parts: [
      ...texts.map(
        ({ label, text, services: takers }): PaperPart => ({
          heading: label,
          lines: [
            ...text.replaceAll(hand.blank, hand.blank.repeat(3)).split('\n'),
            ...takers.flatMap((taker) => [numberLine(taker, words), ...(taker.expect === null ? [] : [taker.expect])]),
          ],
          kind: 'lines',
        }),
      ),
      ...(texts.length > 0 ? [] : fields.flatMap((field) => fieldParts(field, hand))),
      ...held.map(({ what, how }): PaperPart => ({ heading: what, lines: proseLines(how), kind: 'lines' })),
      ...list(
        hand.papers.numbers,
        services.map((service) => numberLine(service, words)),
      ),
      { heading: null, lines: proseLines(note), kind: 'lines' },
    ],
    draft: view.draft ? hand.draft : null,
  };
}

export function papersOf({ plan, tools }: PapersView, words: Words): readonly Paper[] {
  const ofPlan = plan === null ? [] : [shortPlan(plan, words), wholePlan(plan, words), walletCard(plan, words)];
  return [...ofPlan, ...tools.map((tool) => toolPaper(tool, words))];
}

/** The same as plain text. */
export function paperText({ title, parts, draft }: Paper): string {
  const marks = { lines: '', list: '- ', tick: '[ ] ', blank: '' } as const;
  const blocks = parts.flatMap(({ over, heading, lines, kind }) => [
    over?.toLocaleUpperCase(),
    [heading, ...lines.map((line) => marks[kind] + line)].filter((line) => line !== null).join('\n'),
  ]);
  return [title, ...blocks, draft].filter(Boolean).join('\n\n');
}
