import { initialTransition } from 'xstate';
import type { Content } from '../../../src/flow/assemble/content.ts';
import type { Prose } from '../../../src/flow/prose.ts';
import { compileFlow, stepAt } from '../../../src/journey/compile.ts';
import type { Answer } from '../../../src/journey/trail.ts';
import { sceneOf } from '../../../src/journey/view/scene.ts';
import type { NoticeView, QuestionView, View } from '../../../src/journey/view/view.ts';
import { viewOf } from '../../../src/journey/view/view-of.ts';

/** One page of a walk, as every contestant shows it. */
export type BenchPage = {
  readonly step: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly several: boolean;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** The option that the measured visitor taps. */
  readonly taps: string;
};

/** The first pages of one audience's walk, and what its plan says. */
export type BenchWalk = {
  readonly audience: string;
  readonly pages: readonly BenchPage[];
  readonly plan: { readonly heading: string; readonly tasks: readonly { readonly what: string; readonly lines: readonly string[] }[] };
};

/** What is common to all contestants: the first page, whose answers are the audiences, and a walk for each of them. */
export type BenchContent = { readonly first: BenchPage; readonly walks: readonly BenchWalk[] };

const mostPages = 10;
const moment = { now: new Date('2026-11-28T01:00:00Z'), zone: 'Europe/London' };

function linesOf(prose: Prose): readonly string[] {
  return prose
    .flatMap((block) => {
      if ('p' in block) return [block.p];
      if ('list' in block) return block.list;
      return 'numbered' in block ? block.numbered : block.quote;
    })
    .map((line) => line.map((part) => (typeof part === 'string' ? part : part.strong)).join(''));
}

/** A page as the real view has it, without what only an application can do. */
function pageOf(view: View, taps: string): BenchPage {
  const asking = view as NoticeView | QuestionView;
  const shown = 'shown' in asking ? asking.shown.flatMap(({ what, how, say }) => [what, ...linesOf(how), ...say]) : [];
  return {
    step: view.step ?? '',
    heading: view.heading,
    lines: [...linesOf(view.lead), ...linesOf(asking.now), ...shown, ...linesOf(asking.help), ...linesOf(view.note)],
    several: 'choose' in asking && asking.choose === 'several',
    options: asking.options.map(({ id, label }) => ({ id, label })),
    taps,
  };
}

/** Walks the real flow as somebody would who takes the first answer of every page. */
function walkOf({ flow, directory }: Content, first: Answer): { readonly opening: BenchPage; readonly walk: BenchWalk } {
  const machine = compileFlow(flow);
  const surroundings = { ...moment, guessedRegion: flow.regions[0]?.id ?? null };
  const pages: BenchPage[] = [];
  let answers: readonly Answer[] = [];
  for (;;) {
    const [{ context: journey, value }] = initialTransition(machine, { answers });
    const view = viewOf(sceneOf(flow, directory, { journey, step: stepAt(value), canGoBack: false }, surroundings));
    const [opening, ...others] = pages;
    if (view.page === 'plan' && opening !== undefined) {
      const shown = [...view.donts, ...view.groups.flatMap(({ actions }) => actions)];
      const tasks = shown.map(({ what, how, say }) => ({ what, lines: [...linesOf(how), ...say] }));
      return {
        opening,
        walk: { audience: first.options.join(''), pages: others.slice(0, mostPages - 1), plan: { heading: view.heading, tasks } },
      };
    }
    const offered = 'options' in view ? view.options.map(({ id }) => id) : [];
    const [option] = answers.length === 0 ? first.options : offered;
    if (option === undefined || view.step === null) throw new Error(`The walk of the benchmark is lost at "${view.step}".`);
    pages.push(pageOf(view, option));
    answers = [...answers, { step: view.step, options: [option] }];
  }
}

/** The same content for every contestant, taken from the flow as it is now. `measured`: the audience whose walk is timed. */
export function benchContent(content: Content, measured: string): BenchContent {
  const start = content.flow.steps[content.flow.start];
  if (start === undefined || start.kind === 'plan') throw new Error('The flow does not start with answers.');
  const walked = start.options.map(({ id }) => walkOf(content, { step: start.id, options: [id] }));
  const [one] = walked;
  if (one === undefined) throw new Error('The first page of the flow offers nothing.');
  return { first: { ...one.opening, taps: measured }, walks: walked.map(({ walk }) => walk) };
}
