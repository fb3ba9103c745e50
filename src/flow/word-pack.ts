import type { Action, ActionWords, Flow, Option, Step, StepWords } from './flow.ts';
import type { InterfaceWords } from './schema/interface-words.ts';
import type { Audience } from './vocabulary.ts';
import type { Wording } from './wording.ts';

/** Words already chosen for one audience. */
type Chosen<W> = { readonly [K in keyof W]?: NonNullable<W[K]> extends Wording<infer T> ? T : never };

/** An action, or what was still missing of it, as one audience reads it. */
export type PackedAction = Partial<Omit<Action, 'id' | 'words'>> & { readonly words: Chosen<ActionWords> };

/** What a plan says of itself, or a question that is asked from it, as one audience reads it; `labels` by the ids of what is offered there. */
export type PackedStep = {
  readonly words: Chosen<StepWords>;
  readonly labels: Readonly<Record<string, Chosen<Pick<Option, 'label' | 'hint'>>>>;
};

/** The actions that one audience can come to, which travel apart from the flow that everybody walks to their plan. */
export type WordPack = {
  readonly audience: Audience;
  readonly actions: Readonly<Record<string, PackedAction>>;
  readonly sources: Flow['sources'];
  readonly steps?: Readonly<Record<string, PackedStep>>;
  /** What the page round a plan says. */
  readonly words?: Pick<InterfaceWords, 'plan'>;
};

/** `wordings` with what `audience` reads put beside what others read. */
function beside<W extends object>(wordings: W, chosen: object, audience: Audience): W {
  const before = wordings as Readonly<Record<string, object | undefined>>;
  return {
    ...wordings,
    ...Object.fromEntries(Object.entries(chosen).map(([key, words]) => [key, { ...before[key], [audience]: words }])),
  };
}

function stepWithWords(step: Step, packed: PackedStep, audience: Audience): Step {
  const words = beside(step.words, packed.words, audience);
  const labelled = <O extends Option>(option: O): O => beside(option, packed.labels[option.id] ?? {}, audience);
  return step.kind === 'plan'
    ? { ...step, words, happened: step.happened.map(labelled) }
    : { ...step, words, options: step.options.map(labelled) };
}

/** `flow` with what `pack` holds in its places; what other packs brought stays. */
export function withWords(flow: Flow, pack: WordPack): Flow {
  return {
    ...flow,
    steps: {
      ...flow.steps,
      ...Object.fromEntries(
        Object.entries(pack.steps ?? {}).flatMap(([id, packed]) => {
          const step = flow.steps[id];
          return step === undefined ? [] : [[id, stepWithWords(step, packed, pack.audience)]];
        }),
      ),
    },
    actions: flow.actions.map((action) => {
      const packed = pack.actions[action.id];
      return packed === undefined ? action : { ...action, ...packed, words: beside(action.words, packed.words, pack.audience) };
    }),
    sources: { ...flow.sources, ...pack.sources },
    words: { ...flow.words, ...pack.words },
  };
}
