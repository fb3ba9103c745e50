import type { Condition } from '../../flow/conditions/condition.ts';
import { possible } from '../../flow/conditions/possible.ts';
import { type AudienceReach, audiencesOf, reaches } from '../../flow/conditions/reached-by.ts';
import type { Action, ActionWords, CitedSource, Flow, Option, Step } from '../../flow/flow.ts';
import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import type { PackedAction, PackedStep, WordPack } from '../../flow/word-pack.ts';
import { type Wording, wordsFor } from '../../flow/wording.ts';

/** What one audience reads on a plan, in two parts: what it says, and the reasons and sources behind a disclosure. */
export type WordPart = { readonly audience: Audience; readonly words: WordPack; readonly reasons: WordPack };

/** The actions that a page shows before there is a plan: above a question, or behind "Get through tonight". */
export function shownBeforePlans(flow: Flow): ReadonlySet<string> {
  const shown = Object.values(flow.steps).flatMap((step) => (step.kind === 'plan' ? [] : step.shows));
  return new Set(flow.tonight === undefined ? shown : [...shown, flow.tonight.action]);
}

const shownKeys: readonly (keyof ActionWords)[] = ['what', 'how', 'say', 'go'];
const planKeys: readonly (keyof ActionWords)[] = [...shownKeys, 'cant'];
const reasonKeys: readonly (keyof ActionWords)[] = ['why', 'cannot'];

const only = (words: ActionWords, keys: readonly string[]): ActionWords => ({
  what: {},
  ...Object.fromEntries(Object.entries(words).filter(([key]) => keys.includes(key))),
});

/** An action until a plan is near: its name and place alone, and on nobody's plan. */
const bare = ({ id }: Action): Action => ({
  id,
  dont: false,
  task: true,
  timing: null,
  tags: [],
  services: [],
  sources: [],
  words: { what: {} },
  reviewed: false,
});

/** A plan, and the questions that are asked from it. */
const isOfPlan = (step: Step): boolean => step.kind === 'plan' || (step.kind === 'question' && step.refinement);
const offeredAt = (step: Step): readonly Option[] => (step.kind === 'plan' ? step.happened : step.options);

function withoutWords(step: Step): Step {
  const unnamed = <O extends Option>({ hint: _, ...option }: O) => ({ ...option, label: {} });
  const words = { heading: {} };
  return step.kind === 'plan'
    ? { ...step, words, happened: step.happened.map((one) => ({ ...one, label: {} })) }
    : { ...step, words, options: step.options.map(unnamed) };
}

/**
 * The flow as everybody walks it to their plan: with every word of the steps on the way, and of its actions those that a page shows before. What only
 * the proofs read (tags, cautious options) stays behind. What the page round a plan says comes with the plan's words.
 */
export function flowBeforePlans(flow: Flow): Flow {
  const shown = shownBeforePlans(flow);
  const withoutProofs = (step: Step): Step => (step.kind === 'question' ? { ...step, cautious: [] } : step);
  return {
    ...flow,
    steps: Object.fromEntries(
      Object.entries(flow.steps).map(([id, step]) => [id, withoutProofs(isOfPlan(step) ? withoutWords(step) : step)]),
    ),
    actions: flow.actions.map((action) =>
      shown.has(action.id) ? { ...action, words: only(action.words, shownKeys), tags: [], sources: [] } : bare(action),
    ),
    tools: flow.tools.map((tool) => ({ ...tool, does: [] })),
    sources: {},
    words: { ...flow.words, plan: {} as InterfaceWords['plan'] },
  };
}

/** Whether a part of a text can ever be for somebody of this reach. */
type May = (part: unknown) => boolean;
const mayRead =
  ({ known, offered }: AudienceReach): May =>
  (part) =>
    typeof part !== 'object' || part === null || !('when' in part) || possible(part.when as Condition | undefined, known, offered);

function chosenFrom(wordings: object, audience: Audience, may: May, keys: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(wordings as Readonly<Record<string, Wording<unknown>>>).flatMap(([key, wording]) => {
      const words = keys.includes(key) ? wordsFor(wording, audience) : undefined;
      return words === undefined ? [] : [[key, Array.isArray(words) ? words.filter(may) : words]];
    }),
  );
}

/** What `audience` reads of a step: of what it offers, only what may be offered to them. */
function packedStep(step: Step, audience: Audience, may: May): PackedStep {
  const chosen = (wordings: object): object => chosenFrom(wordings, audience, may, Object.keys(wordings));
  return {
    words: chosen(step.words),
    labels: Object.fromEntries(
      offeredAt(step)
        .filter(may)
        .map(({ id, label, hint }) => [id, chosen({ label, ...(hint === undefined ? {} : { hint }) })]),
    ),
  };
}

/** What plans say to each audience, without what that audience can never come to, and without the words that came before the plan. */
export function wordParts(flow: Flow): readonly WordPart[] {
  const reach = reaches(flow);
  const shown = shownBeforePlans(flow);
  const stillToCome = ({ id }: Action): readonly string[] => planKeys.filter((key) => !(shown.has(id) && shownKeys.includes(key)));
  const ofPlan = Object.values(flow.steps).filter(isOfPlan);
  // Reasons come in one file for all audiences: a source stands with the first of them that cites it.
  const told = new Set<string>();
  return audiencesOf(flow).map((audience): WordPart => {
    const { known, offered } = reach[audience];
    const actions = flow.actions.filter(({ when }) => possible(when, known, offered));
    const packed = (pack: (action: Action) => PackedAction): WordPack['actions'] =>
      Object.fromEntries(actions.map((action) => [action.id, pack(action)]));
    const chosen = ({ words }: Action, keys: readonly string[]): PackedAction['words'] =>
      chosenFrom(words, audience, mayRead(reach[audience]), keys);
    const cited = new Set(actions.flatMap(({ sources }) => sources).filter((tag) => !told.has(tag)));
    for (const tag of cited) told.add(tag);
    const sources = Object.entries(flow.sources).flatMap(
      ([tag, { read: _read, ...source }]): readonly (readonly [string, CitedSource])[] => (cited.has(tag) ? [[tag, source]] : []),
    );
    return {
      audience,
      words: {
        audience,
        actions: packed((action) => {
          const { id: _id, tags: _tags, sources: _sources, ...plan } = action;
          return { ...plan, words: chosen(action, stillToCome(action)) };
        }),
        sources: {},
        steps: Object.fromEntries(ofPlan.map((step) => [step.id, packedStep(step, audience, mayRead(reach[audience]))])),
        words: { plan: flow.words.plan },
      },
      reasons: {
        audience,
        actions: packed((action) => ({ sources: action.sources, words: chosen(action, reasonKeys) })),
        sources: Object.fromEntries(sources),
      },
    };
  });
}
