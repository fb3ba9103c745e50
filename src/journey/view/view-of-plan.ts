import { holds } from '../../flow/conditions/condition.ts';
import type { Service } from '../../flow/directory/directory.ts';
import type { Action, Flow, PlanStep } from '../../flow/flow.ts';
import { proseTo } from '../../flow/said.ts';
import type { Audience, Timing } from '../../flow/vocabulary.ts';
import { wordsFor } from '../../flow/wording.ts';
import { planFor } from '../plan.ts';
import { isDay } from '../time/daytime.ts';
import type { Answer, Trail } from '../trail.ts';
import { refinementsOffered } from '../trail.ts';
import { guidesFor, programmesOf } from './apps-named.ts';
import { happenedSince } from './happened.ts';
import { helpersNow } from './helpers-now.ts';
import { nextTasks } from './next-tasks.ts';
import type { Scene } from './scene.ts';
import type { ServiceView } from './service-view.ts';
import type { AnswerView, PlanActionView, PlanView, RefinementView, RungView } from './view.ts';
import { viewOfService } from './view-of-service.ts';
import { viewOfShown } from './view-of-shown.ts';

/** How the plan shows a service: each is drawn once, however many actions name it. */
type Draw = (service: Service) => ServiceView;

/** What comes next where `action` did not work, without the helpers who were asked already. */
function rungOf(scene: Scene, { rung }: Action, asked: readonly Service[], draw: Draw): RungView | null {
  const { flow, person } = scene;
  const next = flow.actions.find(({ id }) => id === rung);
  if (next === undefined || !holds(next.when, person.chosenAt)) return null;
  const { id, what, how } = viewOfShown(next, person);
  return {
    id,
    what,
    how,
    cannot: proseTo(wordsFor(next.words.cannot, person.audience) ?? [], person.chosenAt),
    services: helpersNow(next.services, scene)
      .filter((service) => !asked.some(({ id: known }) => known === service.id))
      .map(draw),
    guides: guidesFor(scene, next),
    reviewed: next.reviewed,
  };
}

function viewOfAction(scene: Scene, timing: Timing, action: Action, draw: Draw): PlanActionView {
  const { flow, standing, person } = scene;
  const services = helpersNow(action.services, scene);
  return {
    ...viewOfShown(action, person),
    task: action.task,
    timing,
    why: proseTo(wordsFor(action.words.why, person.audience) ?? [], person.chosenAt),
    cannot: proseTo(wordsFor(action.words.cannot, person.audience) ?? [], person.chosenAt),
    cant: proseTo(wordsFor(action.words.cant, person.audience) ?? [], person.chosenAt),
    services: services.map(draw),
    guides: guidesFor(scene, action),
    programmes: programmesOf(scene, services),
    sources: action.sources.flatMap((tag) => {
      const source = flow.sources[tag];
      return source === undefined
        ? []
        : [{ title: source.title, publisher: source.publisher, url: source.url ?? null, date: source.date ?? null }];
    }),
    tools: [],
    rung: rungOf(scene, action, services, draw),
    mark: standing.journey.marks[action.id] ?? null,
    reviewed: action.reviewed,
  };
}

export function shortNameOf(flow: Flow, step: string, audience: Audience | null): string {
  const words = flow.steps[step]?.words;
  return wordsFor(words?.short, audience) ?? wordsFor(words?.ask, audience) ?? wordsFor(words?.heading, audience) ?? '';
}

export function answerInWords(flow: Flow, { step, options }: Answer, audience: Audience | null): string {
  const at = flow.steps[step];
  if (at === undefined || at.kind === 'plan') return '';
  return at.options
    .filter(({ id }) => options.includes(id))
    .map(({ label }) => wordsFor(label, audience) ?? '')
    .join('; ');
}

/** The questions on the way whose answer is their silence, as far as the flow offers to add them. */
function unsaidOn(flow: Flow, way: Trail, audience: Audience | null): PlanView['unsaid'] {
  const silent = (id: string): boolean => {
    const step = flow.steps[id];
    return step?.kind === 'question' && way.some((answer) => answer.step === id && answer.options.includes(step.silence));
  };
  return (flow.planNow?.add ?? []).filter(silent).map((step) => ({ step, label: shortNameOf(flow, step, audience) }));
}

/** Marks each service after its first place on the plan: nobody reads the same helper ten times. */
function withRepeats(groups: PlanView['groups']): PlanView['groups'] {
  const seen = new Set<string>();
  const mark = (service: ServiceView): ServiceView => {
    const repeated = seen.has(service.id);
    seen.add(service.id);
    return { ...service, repeated };
  };
  return groups.map((group) => ({
    ...group,
    actions: group.actions.map((action) => ({ ...action, services: action.services.map(mark) })),
  }));
}

/** The plan as the person reads it. */
export function viewOfPlan(scene: Scene, step: PlanStep): Omit<PlanView, 'canGoBack'> {
  const { flow, standing, person, moment } = scene;
  const { journey } = standing;
  const { audience, region, chosenAt } = person;
  const plan = planFor(flow, step, person);
  const drawn = new Map<Service, ServiceView>();
  const draw = (service: Service): ServiceView => {
    const view = drawn.get(service) ?? viewOfService(service, scene);
    drawn.set(service, view);
    return view;
  };
  const groups = plan.groups
    .filter(({ actions }) => actions.length > 0)
    .map(({ timing, actions }) => ({ timing, actions: actions.map((action) => viewOfAction(scene, timing, action, draw)) }));
  const answers = journey.way.map(
    (answer): AnswerView => ({
      step: answer.step,
      question: shortNameOf(flow, answer.step, audience),
      answer: answerInWords(flow, answer, audience),
    }),
  );
  const refinements = refinementsOffered(flow, step, journey.way, journey.refinements).map((id): RefinementView => {
    const given = journey.refinements.find((answer) => answer.step === id);
    return { step: id, label: shortNameOf(flow, id, audience), answer: given === undefined ? null : answerInWords(flow, given, audience) };
  });
  return {
    page: 'plan',
    step: step.id,
    heading: wordsFor(step.words.heading, audience) ?? '',
    lead: proseTo(wordsFor(step.words.lead, audience) ?? [], chosenAt),
    note: proseTo(wordsFor(step.words.note, audience) ?? [], chosenAt),
    donts: plan.donts.map((action) => viewOfShown(action, person)),
    groups: withRepeats(groups),
    // A notice of one option is a page read, not an answer given.
    answers: answers.filter(({ step: id }) => flow.steps[id]?.kind !== 'notice' || id === flow.facts.audience),
    unsaid: unsaidOn(flow, journey.way, audience),
    refinements,
    happened: happenedSince(scene, step),
    byDay: isDay(moment),
    regionNote: wordsFor(region.note, audience) ?? null,
    alone: audience === 'young-person' || audience === 'adult',
    next: nextTasks(
      groups
        .filter(({ timing }) => timing === 'now' || timing === 'tonight')
        .flatMap(({ actions }) => actions.filter(({ task }) => task).map(({ id }) => id)),
      journey.marks,
    ),
    turned: journey.turned,
    hand: null,
    draft: groups.some(({ actions }) => actions.some(({ reviewed }) => !reviewed)),
  };
}
