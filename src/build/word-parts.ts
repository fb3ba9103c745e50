import type { Condition } from '../flow/conditions/condition.ts';
import { possible } from '../flow/conditions/possible.ts';
import { type AudienceReach, audiencesOf, reaches } from '../flow/conditions/reached-by.ts';
import type { ActionWords, CitedSource, Flow, Option, Step } from '../flow/flow.ts';
import type { Audience } from '../flow/vocabulary.ts';
import type { WordPack } from '../flow/word-pack.ts';
import { type Wording, wordsFor } from '../flow/wording.ts';

/** What one audience reads, in two parts: what the walk and the plan say, and the reasons and sources behind a disclosure. */
export type WordPart = { readonly audience: Audience; readonly words: WordPack; readonly reasons: WordPack };

/** An option whose label is a name (a region, an app) reads the same to everybody: it stays in the flow. */
const isName = ({ label, hint }: Option): boolean => 'all' in label && hint === undefined;

function stepWithoutWords(step: Step): Step {
  const words = { heading: {} };
  if (step.kind === 'plan') return { ...step, words, happened: step.happened.map((one) => (isName(one) ? one : { ...one, label: {} })) };
  const options = step.options.map((option) =>
    isName(option) ? option : { id: option.id, label: {}, ...(option.when === undefined ? {} : { when: option.when }) },
  );
  return step.kind === 'question' ? { ...step, words, options, cautious: [] } : { ...step, words, options };
}

/**
 * The flow as everybody walks it, with the words of its first step alone. What only the proofs read (tags, cautious options) stays
 * behind, and what an action cites comes with its reasons.
 */
export function flowWithoutWords(flow: Flow): Flow {
  return {
    ...flow,
    steps: Object.fromEntries(Object.entries(flow.steps).map(([id, step]) => [id, id === flow.start ? step : stepWithoutWords(step)])),
    actions: flow.actions.map((action) => ({ ...action, words: { what: {} }, tags: [], sources: [] })),
    tools: flow.tools.map((tool) => ({ ...tool, does: [] })),
    sources: {},
  };
}

/** Whether a part of a text can ever be for somebody of this reach. */
type May = (part: unknown) => boolean;
const mayRead =
  ({ known, offered }: AudienceReach): May =>
  (part) =>
    typeof part !== 'object' || part === null || !('when' in part) || possible(part.when as Condition | undefined, known, offered);

function chosenFrom(wordings: object, audience: Audience, may: May, keys?: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(wordings as Readonly<Record<string, Wording<unknown>>>).flatMap(([key, wording]) => {
      const words = keys === undefined || keys.includes(key) ? wordsFor(wording, audience) : undefined;
      return words === undefined ? [] : [[key, Array.isArray(words) ? words.filter(may) : words]];
    }),
  );
}

function stepsOf(flow: Flow, reach: AudienceReach, audience: Audience): WordPack['steps'] {
  const { steps, known, offered } = reach;
  const may = mayRead(reach);
  const read = Object.values(flow.steps).filter(({ id }) => id !== flow.start && steps.has(id));
  return Object.fromEntries(
    read.map((step) => {
      const all: readonly Option[] = step.kind === 'plan' ? step.happened : step.options;
      const options = all.filter((option) => !isName(option) && possible(option.when, known, offered));
      const labels = options.map(({ id, label, hint }) => [
        id,
        chosenFrom(hint === undefined ? { label } : { label, hint }, audience, may),
      ]);
      return [step.id, { words: chosenFrom(step.words, audience, may), options: Object.fromEntries(labels) }];
    }),
  );
}

const walkKeys: readonly (keyof ActionWords)[] = ['what', 'how', 'cant', 'say', 'go'];
const reasonKeys: readonly (keyof ActionWords)[] = ['why', 'cannot'];

/** Every word of the flow, audience by audience, without what that audience can never come to. */
export function wordParts(flow: Flow): readonly WordPart[] {
  const reach = reaches(flow);
  return audiencesOf(flow).map((audience): WordPart => {
    const { known, offered } = reach[audience];
    const actions = flow.actions.filter(({ when }) => possible(when, known, offered));
    const actionWords = (keys: readonly string[]): WordPack['actions'] =>
      Object.fromEntries(actions.map(({ id, words }) => [id, chosenFrom(words, audience, mayRead(reach[audience]), keys)]));
    const cited = new Set(actions.flatMap(({ sources }) => sources));
    const sources: readonly (readonly [string, CitedSource])[] = Object.entries(flow.sources).filter(([tag]) => cited.has(tag));
    return {
      audience,
      words: { audience, steps: stepsOf(flow, reach[audience], audience), actions: actionWords(walkKeys), cites: {}, sources: {} },
      reasons: {
        audience,
        steps: {},
        actions: actionWords(reasonKeys),
        cites: Object.fromEntries(actions.map((action) => [action.id, action.sources])),
        sources: Object.fromEntries(sources),
      },
    };
  });
}
