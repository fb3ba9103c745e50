import { holds } from '../../flow/conditions/condition.ts';
import type { Who } from '../../flow/directory/who.ts';
import type { Directory, Flow, Notice, Question } from '../../flow/flow.ts';
import type { Need } from '../../flow/schema/need.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { wordsFor } from '../../flow/wording.ts';
import type { Journey } from '../journey.ts';
import { trailOf } from '../journey.ts';
import { chosenIn, optionsOffered } from '../trail.ts';
import { whoIsAsking } from '../who.ts';
import { helpersNow } from './helpers-now.ts';
import { questionsLeft } from './questions-left.ts';
import type { BarView, CrisisView, OptionView, ServiceView, ShownAction, View } from './view.ts';
import { viewOfPlan, viewOfShown } from './view-of-plan.ts';
import { viewOfService } from './view-of-service.ts';

/** What is known apart from the answers. */
export type Surroundings = {
  readonly now: Date;
  /** The zone of the person's own clock; without one, hours are told by the service's clock. */
  readonly zone?: string;
  /** A region id guessed on the device or preset by the host; null: unknown. */
  readonly guessedRegion: string | null;
};

/** Where a journey stands: the step it is at (null while a page covers it), what covers it, and whether Back leads anywhere. */
export type Standing = {
  readonly journey: Journey;
  readonly step: string | null;
  /** The crisis page, unless it says otherwise. */
  readonly cover?: 'crisis' | 'tonight' | null;
  readonly canGoBack: boolean;
};

/** The page behind "My plan for tonight": one action of the plan, from wherever the person is. */
function tonightView(flow: Flow, audience: Audience | null, services: (needs: readonly Need[]) => readonly ServiceView[]): CrisisView {
  const action = flow.actions.find(({ id }) => id === flow.tonight.action);
  return {
    page: 'crisis',
    step: null,
    cover: 'tonight',
    heading: wordsFor(action?.words.what, audience) ?? '',
    lead: [],
    now: [],
    help: wordsFor(action?.words.how, audience) ?? [],
    note: [],
    services: services(action?.services ?? []),
    options: [],
    resume: wordsFor(flow.words.tonight.resume, audience) ?? '',
    canGoBack: true,
  };
}

/** Above a question there is room for the don't itself; the plan has the rest. */
function inShort(shown: ShownAction): ShownAction {
  return shown.dont ? { ...shown, how: [] } : shown;
}

function optionViews(flow: Flow, step: Notice | Question, journey: Journey, who: Who, guessedRegion: string | null): readonly OptionView[] {
  const offered = optionsOffered(flow, step, trailOf(journey));
  const before = [...journey.kept, ...journey.refinements].find((answer) => answer.step === step.id)?.options ?? [];
  // The likeliest region first: one thumb, at night.
  const likely = step.id === flow.facts.region ? offered.filter(({ id }) => id === guessedRegion) : [];
  return [...likely, ...offered.filter((option) => !likely.includes(option))].map(({ id, label, hint }) => ({
    id,
    label: wordsFor(label, who.audience) ?? '',
    hint: wordsFor(hint, who.audience) ?? null,
    chosen: before.includes(id),
    silence: step.kind === 'question' && step.silence === id,
  }));
}

/** The page for where `standing` is: a plain value, complete with its words. */
export function viewOf(flow: Flow, directory: Directory, standing: Standing, { guessedRegion, ...moment }: Surroundings): View {
  const { journey, canGoBack } = standing;
  const trail = trailOf(journey);
  const who = whoIsAsking(flow, trail, guessedRegion);
  const { audience } = who;
  const asking = { flow, directory, who, moment };
  const services = (needs: readonly Need[]): readonly ServiceView[] =>
    helpersNow(needs, asking).map((service) => viewOfService(service, audience, moment));

  if (standing.cover === 'tonight') return tonightView(flow, audience, services);
  const step = standing.step === null ? undefined : flow.steps[standing.step];
  if (step === undefined) {
    const { crisis } = flow.words;
    return {
      page: 'crisis',
      step: null,
      cover: 'crisis',
      heading: wordsFor(crisis.heading, audience) ?? '',
      lead: [{ p: [wordsFor(crisis.lead, audience) ?? ''] }],
      now: [],
      help: [],
      note: [],
      services: services(flow.crisis.services),
      options: [],
      resume: wordsFor(crisis.resume, audience) ?? '',
      canGoBack: true,
    };
  }
  if (step.kind === 'plan') return { ...viewOfPlan({ ...asking, trail }, step, journey), canGoBack };

  const { words } = step;
  const chosenAt = chosenIn(flow, trail);
  const shown = step.shows.flatMap((id): readonly ShownAction[] => {
    const action = flow.actions.find((candidate) => candidate.id === id);
    return action !== undefined && holds(action.when, chosenAt) ? [inShort(viewOfShown(action, audience))] : [];
  });
  const page = {
    step: step.id,
    heading: wordsFor(words.heading, audience) ?? '',
    lead: wordsFor(words.lead, audience) ?? [],
    now: wordsFor(words.now, audience) ?? [],
    help: wordsFor(words.help, audience) ?? [],
    note: wordsFor(words.note, audience) ?? [],
    services: services(step.services),
    options: optionViews(flow, step, journey, who, guessedRegion),
    canGoBack,
  };
  const ask = wordsFor(words.ask, audience) ?? null;
  if (step.kind === 'notice') {
    return step.page === 'crisis' ? { ...page, page: 'crisis', cover: null, resume: null } : { ...page, page: 'notice', shown, ask };
  }
  return {
    ...page,
    page: 'question',
    choose: step.choose,
    shown,
    ask,
    questionsLeft: step.refinement ? null : questionsLeft(flow, trail, step.id),
  };
}

/** The bar for where `standing` is. */
export function barOf(flow: Flow, { journey }: Standing, { guessedRegion }: Pick<Surroundings, 'guessedRegion'>): BarView {
  const trail = trailOf(journey);
  const { region } = whoIsAsking(flow, trail, guessedRegion);
  return {
    emergency: { number: region.emergency.number, href: `tel:${region.emergency.number}` },
    region: { id: region.id, name: region.name, ...(region.partOf === null ? { anywhere: true } : {}) },
    tonight: trail.some(({ step }) => step === flow.tonight.after),
  };
}
