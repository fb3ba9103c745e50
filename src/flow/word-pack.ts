import type { ActionWords, Flow, Option, Step, StepWords } from './flow.ts';
import type { Audience } from './vocabulary.ts';
import type { Wording } from './wording.ts';

/** Words already chosen for one audience. */
type Chosen<W> = { readonly [K in keyof W]?: NonNullable<W[K]> extends Wording<infer T> ? T : never };

/** What one audience reads in the steps and actions they can come to; it travels apart from the flow that every audience walks. */
export type WordPack = {
  readonly audience: Audience;
  readonly steps: Readonly<
    Record<
      string,
      { readonly words: Chosen<StepWords>; readonly options: Readonly<Record<string, Chosen<Pick<Option, 'label' | 'hint'>>>> }
    >
  >;
  readonly actions: Readonly<Record<string, Chosen<ActionWords>>>;
  /** The source tags of each action. */
  readonly cites: Readonly<Record<string, readonly string[]>>;
  readonly sources: Flow['sources'];
};

/** `wordings` with what `audience` reads put beside what others read. */
function beside<W extends object>(wordings: W, chosen: Chosen<W> | undefined, audience: Audience): W {
  if (chosen === undefined) return wordings;
  const before = wordings as Readonly<Record<string, object | undefined>>;
  return {
    ...wordings,
    ...Object.fromEntries(Object.entries(chosen).map(([key, words]) => [key, { ...before[key], [audience]: words }])),
  };
}

function stepWithWords(step: Step, { steps, audience }: WordPack): Step {
  const pack = steps[step.id];
  if (pack === undefined) return step;
  const words = beside(step.words, pack.words, audience);
  const labelled = <O extends Option>(option: O): O => ({ ...option, ...beside<Option>(option, pack.options[option.id], audience) });
  if (step.kind === 'plan') return { ...step, words, happened: step.happened.map(labelled) };
  return { ...step, words, options: step.options.map(labelled) };
}

/** `flow` with the words of `pack` in their places; what other packs brought stays. */
export function withWords(flow: Flow, pack: WordPack): Flow {
  return {
    ...flow,
    steps: Object.fromEntries(Object.entries(flow.steps).map(([id, step]) => [id, stepWithWords(step, pack)])),
    actions: flow.actions.map((action) => ({
      ...action,
      words: beside(action.words, pack.actions[action.id], pack.audience),
      sources: pack.cites[action.id] ?? action.sources,
    })),
    sources: { ...flow.sources, ...pack.sources },
  };
}
