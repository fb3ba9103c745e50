import { holds } from '../../flow/conditions/condition.ts';
import type { Notice, Question } from '../../flow/flow.ts';
import { proseTo } from '../../flow/said.ts';
import type { Need } from '../../flow/schema/need.ts';
import { wordsFor } from '../../flow/wording.ts';
import { opensTonight, optionsOffered } from '../trail.ts';
import { helpersNow } from './helpers-now.ts';
import { questionsLeft } from './questions-left.ts';
import type { Scene } from './scene.ts';
import type { ServiceView } from './service-view.ts';
import type { BarView, CrisisView, OptionView, PlanView, ShownAction, View } from './view.ts';
import { viewOfService } from './view-of-service.ts';
import { goTo, viewOfShown } from './view-of-shown.ts';

/** The page behind "Get through tonight": one action of the plan, from wherever the person is. */
function tonightView(
  { flow, person: { audience, chosenAt } }: Scene,
  services: (needs: readonly Need[]) => readonly ServiceView[],
): CrisisView {
  const action = flow.actions.find(({ id }) => id === flow.tonight?.action);
  return {
    page: 'crisis',
    step: null,
    cover: 'tonight',
    heading: wordsFor(action?.words.what, audience) ?? '',
    lead: [],
    help: proseTo(wordsFor(action?.words.how, audience) ?? [], chosenAt),
    note: [],
    services: services(action?.services ?? []),
    options: [],
    resume: wordsFor(flow.words.tonight.resume, audience) ?? '',
    canGoBack: true,
  };
}

function optionViews({ flow, standing: { journey }, person }: Scene, step: Notice | Question): readonly OptionView[] {
  const offered = optionsOffered(step, person.chosenAt);
  const before = [...journey.kept, ...journey.refinements].find((answer) => answer.step === step.id)?.options ?? [];
  // The likeliest region first: one thumb, at night.
  const likely = step.id === flow.facts.region ? offered.filter(({ id }) => id === person.region.id) : [];
  return [...likely, ...offered.filter((option) => !likely.includes(option))].map(({ id, label, hint }) => ({
    id,
    label: wordsFor(label, person.audience) ?? '',
    hint: wordsFor(hint, person.audience) ?? null,
    chosen: before.includes(id),
    silence: step.kind === 'question' && step.silence === id,
  }));
}

/** The page for where the person stands, as long as it is no plan (then null): what comes with the questions is enough to draw it. */
export function viewOnTheWay(scene: Scene): Exclude<View, PlanView> | null {
  const { flow, standing, person } = scene;
  const { canGoBack } = standing;
  const { audience, chosenAt } = person;
  const services = (needs: readonly Need[]): readonly ServiceView[] =>
    helpersNow(needs, scene).map((service) => viewOfService(service, scene));

  if (standing.cover === 'tonight') return tonightView(scene, services);
  const step = standing.step === null ? undefined : flow.steps[standing.step];
  if (step === undefined) {
    const { crisis } = flow.words;
    return {
      page: 'crisis',
      step: null,
      cover: 'crisis',
      heading: wordsFor(crisis.heading, audience) ?? '',
      lead: [{ p: [wordsFor(crisis.lead, audience) ?? ''] }],
      help: [],
      note: [],
      services: services(flow.crisis.services),
      options: [],
      resume: wordsFor(crisis.resume, audience) ?? '',
      canGoBack: true,
    };
  }
  if (step.kind === 'plan') return null;

  const { words } = step;
  const shown = step.shows.flatMap((id): readonly ShownAction[] => {
    const action = flow.actions.find((candidate) => candidate.id === id);
    return action !== undefined && holds(action.when, chosenAt) ? [viewOfShown(action, person)] : [];
  });
  const page = {
    step: step.id,
    heading: wordsFor(words.heading, audience) ?? '',
    lead: proseTo(wordsFor(words.lead, audience) ?? [], chosenAt),
    help: proseTo(wordsFor(words.help, audience) ?? [], chosenAt),
    note: proseTo(wordsFor(words.note, audience) ?? [], chosenAt),
    services: services(step.services),
    options: optionViews(scene, step),
    canGoBack,
  };
  const asking = {
    ask: wordsFor(words.ask, audience) ?? null,
    now: proseTo(wordsFor(words.now, audience) ?? [], chosenAt),
    more: wordsFor(words.more, audience) ?? null,
    shown,
  };
  if (step.kind === 'notice') {
    if (step.page === 'crisis') return { ...page, page: 'crisis', cover: null, resume: null };
    return { ...page, ...asking, page: 'notice', go: goTo(step.leadsTo, words.go, audience) };
  }
  const settled = standing.journey.replay === 'off' ? [] : standing.journey.kept;
  const left = step.refinement ? null : questionsLeft(flow, person, step.id, settled);
  const mayPlan = flow.planNow !== null && person.trail.some((answer) => answer.step === flow.planNow?.after);
  return { ...page, ...asking, page: 'question', choose: step.choose, questionsLeft: left, planNow: mayPlan && left !== null && left > 0 };
}

/** The bar on whatever page the person stands at. */
export function barOf({ flow, person: { trail, region } }: Scene): BarView {
  return {
    emergency: { number: region.emergency.number, href: `tel:${region.emergency.number}` },
    region: { id: region.id, name: region.name, ...(region.partOf === null ? { anywhere: true } : {}) },
    tonight: opensTonight(flow, trail),
  };
}
