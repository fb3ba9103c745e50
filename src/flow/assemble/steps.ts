import type { Condition } from '../conditions/condition.ts';
import type { Happened, Option, Route, Step, StepWords } from '../flow.ts';
import type { SourceLocation } from '../problem.ts';
import type { RawStepWords } from '../raw-content.ts';
import type { RawStep } from '../schema/flow-file.ts';
import type { RawWording } from '../schema/wording.ts';
import type { Wording } from '../wording.ts';
import { generatedIds, inside, leadingOver, type Scope, servicesNamed } from './scope.ts';

type AskingStep = Exclude<RawStep, { kind: 'plan' }>;
type RawPlan = Extract<RawStep, { kind: 'plan' }>;

const noWords: Wording<string> = {};

function wordsOfStep(scope: Scope, id: string): StepWords {
  const placed = scope.raw.stepWords.get(id);
  if (placed === undefined) return { heading: noWords };
  const { value, place } = placed;
  const prose = (key: 'lead' | 'now' | 'help' | 'note') =>
    value[key] === undefined ? {} : { [key]: scope.prose(value[key], inside(place, key)) };
  const text = (key: 'ask' | 'short' | 'more' | 'go') => (value[key] === undefined ? {} : { [key]: scope.text(value[key]) });
  return {
    heading: scope.text(value.heading),
    ...prose('lead'),
    ...prose('now'),
    ...prose('help'),
    ...prose('note'),
    ...text('more'),
    ...text('ask'),
    ...text('short'),
    ...text('go'),
  };
}

const isLabelled = (words: RawStepWords['options'][string]): words is { label: RawWording; hint?: RawWording | undefined } =>
  typeof words === 'object' && 'label' in words;

/** What `option` of the step `id` says. */
function labelled(scope: Scope, id: string, option: string): Pick<Option, 'label' | 'hint'> {
  const given = scope.raw.stepWords.get(id)?.value.options[option];
  if (given === undefined) return { label: noWords };
  if (!isLabelled(given)) return { label: scope.text(given) };
  return { label: scope.text(given.label), ...(given.hint === undefined ? {} : { hint: scope.text(given.hint) }) };
}

function optionsOfStep(scope: Scope, id: string, step: AskingStep, place: SourceLocation): readonly Option[] {
  const written = Array.isArray(step.options) ? step.options : step.options.then;
  const generated = Array.isArray(step.options) ? [] : generatedIds(scope.raw, step.options.from);
  const ids = [...generated, ...written.map((option) => (typeof option === 'string' ? option : option.id))];
  for (const [index, option] of ids.entries())
    if (ids.indexOf(option) < index) scope.report('duplicate-id', inside(place, 'options'), `option "${option}" of step "${id}"`);
  const nameOf = (from: string): string => scope.raw.regions.get(from)?.value.name ?? scope.raw.platforms.get(from)?.value.name ?? from;
  const { audience } = scope.raw.flow.value.facts;
  const offeredTo = (from: string): { readonly when?: Condition } => {
    const audiences = scope.raw.platforms.get(from)?.value.audiences;
    return audiences === undefined ? {} : { when: { is: audience, of: audiences } };
  };
  return [
    ...generated.map((option): Option => ({ id: option, ...offeredTo(option), label: { all: nameOf(option) } })),
    ...written.map((option, index): Option => {
      const { id: optionId, when } = typeof option === 'string' ? { id: option, when: undefined } : option;
      return { id: optionId, ...scope.condition(when, inside(place, 'options', index, 'when')), ...labelled(scope, id, optionId) };
    }),
  ];
}

function stepNamed(scope: Scope, id: string, place: SourceLocation): void {
  if (scope.raw.flow.value.steps[id] === undefined && !scope.raw.refused.has(id)) scope.report('unknown-step', place, `step "${id}"`);
}

function routesOf(scope: Scope, step: AskingStep, place: SourceLocation): readonly Route[] {
  if (step.kind === 'refinement') return [];
  return step.next.map(({ when, to }, index) => {
    const at = inside(place, 'next', index);
    stepNamed(scope, to, inside(at, 'to'));
    return { to, ...scope.condition(when, inside(at, 'when')) };
  });
}

/** What may have happened since, each with the words that stand for it beside the plan's own. */
function happenedSince(scope: Scope, id: string, step: RawPlan, place: SourceLocation): readonly Happened[] {
  return step.happened.map((happened, index): Happened => {
    const at = inside(place, 'happened', index);
    const to = 'asks' in happened ? { asks: happened.asks } : { opens: happened.opens };
    if ('asks' in happened) stepNamed(scope, happened.asks, inside(at, 'asks'));
    else if (!scope.raw.tools.has(happened.opens) && !scope.raw.refused.has(happened.opens))
      scope.report('unknown-tool', inside(at, 'opens'), `"${happened.id}" of step "${id}" opens "${happened.opens}"`);
    return { id: happened.id, ...scope.condition(happened.when, inside(at, 'when')), ...labelled(scope, id, happened.id), ...to };
  });
}

/** One step with its names resolved and its words in place. */
export function assembleStep(scope: Scope, id: string, step: RawStep): Step {
  const place: SourceLocation = { file: scope.raw.flow.place.file, path: ['steps', id] };
  const words = wordsOfStep(scope, id);
  if (step.kind === 'plan') {
    return {
      id,
      words,
      kind: 'plan',
      refine: step.refine.map(({ step: refined, when }, index) => {
        stepNamed(scope, refined, inside(place, 'refine', index, 'step'));
        return { step: refined, ...scope.condition(when, inside(place, 'refine', index, 'when')) };
      }),
      happened: happenedSince(scope, id, step, place),
      limits: step.limits.map(({ when, ...limit }, index) => ({
        ...limit,
        ...scope.condition(when, inside(place, 'limits', index, 'when')),
      })),
    };
  }
  for (const [index, action] of (step.shows ?? []).entries()) {
    if (!scope.raw.actions.has(action) && !scope.raw.refused.has(action))
      scope.report('unknown-action', inside(place, 'shows', index), `action "${action}"`);
  }
  servicesNamed(scope, step.services ?? [], inside(place, 'services'));
  const base = {
    id,
    words,
    options: optionsOfStep(scope, id, step, place),
    shows: step.shows ?? [],
    services: step.services ?? [],
    next: routesOf(scope, step, place),
  };
  if (step.kind === 'notice') {
    const page = step.page === undefined ? {} : { page: step.page };
    return { ...base, kind: 'notice', choose: 'one', ...page, ...leadingOver(scope, step.flow, inside(place, 'flow')) };
  }
  return {
    ...base,
    kind: 'question',
    choose: step.choose,
    refinement: step.kind === 'refinement',
    silence: step.silence,
    cautious: step.cautious,
  };
}
