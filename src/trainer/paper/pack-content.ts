import type { Directory } from '../../flow/directory/directory.ts';
import { findServices } from '../../flow/directory/find-services.ts';
import type { Clock, Scenario, Turn } from '../../flow/training.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { wordsFor } from '../../flow/wording.ts';
import { follow } from '../../journey/follow.ts';
import type { JourneyEvent } from '../../journey/journey.ts';
import { type Answer, chosenIn, optionsOffered } from '../../journey/trail.ts';
import { sceneOf } from '../../journey/view/scene.ts';
import type { ServiceView } from '../../journey/view/service-view.ts';
import type { BarView, PlanView, QuestionView } from '../../journey/view/view.ts';
import { viewOf } from '../../journey/view/view-of.ts';
import { viewOfService } from '../../journey/view/view-of-service.ts';
import { barOf } from '../../journey/view/view-on-the-way.ts';
import { caseOf } from '../case/case-of.ts';
import type { Material } from '../case/material.ts';
import { questionOf } from '../case/names.ts';
import { safeBar, safeService, safeView } from '../session/safe-view.ts';
import { screenOf } from '../session/screen-of.ts';
import { opening, type Play } from '../session/studio.ts';
import { momentOf } from '../session/wall-clock.ts';

/** A scenario as it plays in another place. */
export function playIn(region: string, { id, audience, clock }: Pick<Scenario, 'id' | 'audience' | 'clock'>): Play {
  const now = { events: [], cue: { kind: 'page' } } as const;
  return { scenario: id, own: null, audience, region, clock, began: 0, now, past: [], before: null, hands: {} };
}

/** The plan that these answers lead to, with silence for the rest, as it is read at `clock`; its links are text. */
function planView({ flow, directory, walker, today }: Material, answers: readonly Answer[], region: string, clock: Clock): PlanView | null {
  const { way, refinements } = follow(flow, answers, 'silent');
  const walked: readonly JourneyEvent[] = [
    ...way.map((answer): JourneyEvent => ({ type: 'answer', ...answer })),
    ...refinements.flatMap((answer): readonly JourneyEvent[] => [
      { type: 'refine', step: answer.step },
      { type: 'answer', ...answer },
    ]),
  ];
  const zone = flow.regions.find(({ id }) => id === region)?.zones[0] ?? 'UTC';
  const view = safeView(
    viewOf(sceneOf(flow, directory, walker.standing(walked), { now: momentOf(clock, zone, today), guessedRegion: region })),
  );
  return view.page === 'plan' ? view : null;
}

export function planOfCase(material: Material, scenario: Scenario, region: string): PlanView | null {
  const { answers } = caseOf(material.flow, [scenario], playIn(region, scenario));
  return planView(material, answers, region, scenario.clock);
}

/** A question on paper: what was asked, and every answer with its letter. */
export type AskedOnPaper = { readonly turn: Turn; readonly question: string; readonly options: readonly string[] };

/** The questions of a case in their order, each with all that may be answered there; the place is no question for a room. */
export function askedIn({ flow }: Material, scenario: Scenario, region: string): readonly AskedOnPaper[] {
  const turns = [...scenario.turns, ...scenario.refine].map((turn) =>
    turn.step === flow.facts.region ? { ...turn, options: [region] } : turn,
  );
  return turns.flatMap((turn, index) => {
    const step = flow.steps[turn.step];
    if (step?.kind !== 'question' || turn.step === flow.facts.region) return [];
    const offered = optionsOffered(step, chosenIn(flow, turns.slice(0, index)));
    const options = offered.map(({ label }) => wordsFor(label, scenario.audience) ?? '');
    return [{ turn, question: questionOf(flow, turn.step, scenario.audience), options }];
  });
}

/** Who helps those who help others for a living, in this place. */
export function staffHelp({ flow, directory, walker, today }: Material, region: string): readonly ServiceView[] {
  const audience: Audience = 'professional';
  const scene = sceneOf(flow, directory, walker.standing([{ type: 'answer', step: flow.facts.audience, options: [audience] }]), {
    now: today,
    guessedRegion: region,
  });
  const forThemAlone = (services: Directory['services']): Directory['services'] =>
    services.filter(({ audiences, kind }) => kind === 'helpline' && audiences.every((one) => one === audience));
  return findServices(forThemAlone(directory.services), flow.regions, {}, scene.person).map((service) =>
    safeService(viewOfService(service, scene)),
  );
}

/** What a page for carers is made of: the first minute, and the plan of whoever has answered nothing yet. */
export type CarerSheet = { readonly first: QuestionView | null; readonly plan: PlanView | null };

export function carerSheet(material: Material, region: string): CarerSheet {
  const { flow, directory, walker, today } = material;
  const audience: Audience = 'carer';
  const head = { step: flow.facts.audience, options: [audience] };
  const view = safeView(
    viewOf(sceneOf(flow, directory, walker.standing([{ type: 'answer', ...head }]), { now: today, guessedRegion: region })),
  );
  const answers = [head, { step: flow.facts.region, options: [region] }];
  return { first: view.page === 'question' ? view : null, plan: planView(material, answers, region, { day: 'sun', time: '22:00' }) };
}

/** Who listens in a region, for the wall. */
export function numbersOf(material: Material, region: string): { readonly bar: BarView; readonly services: readonly ServiceView[] } {
  const { flow, directory, walker, today } = material;
  const screen = screenOf(material, opening(material.id, region));
  if (screen.kind === 'opening') return screen;
  return { bar: safeBar(barOf(sceneOf(flow, directory, walker.standing([]), { now: today, guessedRegion: region }))), services: [] };
}
