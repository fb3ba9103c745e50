import type { ToolId } from '../../flow/vocabulary.ts';
import type { ToolView } from '../../journey/tools/tool-view.ts';
import { viewOfTool } from '../../journey/tools/view-of-tool.ts';
import { type Scene, sceneOf } from '../../journey/view/scene.ts';
import { viewOf } from '../../journey/view/view-of.ts';
import { answerInWords } from '../../journey/view/view-of-plan.ts';
import { barOf } from '../../journey/view/view-on-the-way.ts';
import { type Case, caseOf, turnAt } from '../case/case-of.ts';
import { countOf, type HandCount, handsAt } from '../case/hands.ts';
import type { Material } from '../case/material.ts';
import { questionOf } from '../case/names.ts';
import type { Practice } from './practise.ts';
import { safeBar, safeService, safeView } from './safe-view.ts';
import type { Screen } from './screen.ts';
import type { Cue, LocalNames, Play, Studio } from './studio.ts';
import { momentOf } from './wall-clock.ts';

export function screenOf(material: Material, studio: Studio): Screen {
  if (studio.blank) return { kind: 'blank' };
  if (studio.aside !== null) return { kind: 'aside', aside: studio.aside };
  if (studio.practice !== null) return practiceScreen(material, studio.practice) ?? openingScreen(material, studio.region, studio.local);
  return studio.play === null ? openingScreen(material, studio.region, studio.local) : momentScreen(material, studio.play, studio.whole);
}

function practiceScreen({ training }: Material, { turns, at, stage, chosen }: Practice): Screen | null {
  const turn = training.practice.find(({ id }) => id === turns[at]);
  return turn === undefined ? null : { kind: 'practice', turn, stage, chosen };
}

function openingScreen({ flow, directory, walker, today }: Material, guessedRegion: string, local: LocalNames): Screen {
  const scene = sceneOf(flow, directory, walker.standing([{ type: 'crisis' }]), { now: today, guessedRegion });
  const view = viewOf(scene);
  const services = view.page === 'crisis' ? view.services.map(safeService) : [];
  return { kind: 'opening', bar: safeBar(barOf(scene)), services, local };
}

export function sceneAt(material: Material, play: Play): Scene {
  const { flow, directory, walker } = material;
  return sceneOf(flow, directory, walker.standing(play.now.events), { now: nowOf(material, play), guessedRegion: play.region });
}

/** A tool of the plan with what somebody in the case has written in it; null where it is not for them. */
export function toolAt(material: Material, play: Play, id: ToolId): ToolView | null {
  const { wrote } = caseOf(material.flow, material.training.scenarios, play);
  return viewOfTool(sceneAt(material, play), material.hand, id, wrote);
}

/** The page the play is at, as the person in the case would see it at that hour, but for the links. */
export function pageOf(material: Material, play: Play, found: Case): Extract<Screen, { kind: 'page' }> {
  const scene = sceneAt(material, play);
  const { cover, step } = scene.standing;
  return {
    kind: 'page',
    view: safeView(viewOf(scene)),
    bar: safeBar(barOf(scene)),
    ask: (cover ?? null) === null ? (turnAt(found, step)?.ask ?? null) : null,
  };
}

export function nowOf({ flow, today }: Material, { region, clock }: Play): Date {
  const zone = flow.regions.find(({ id }) => id === region)?.zones[0] ?? 'UTC';
  return momentOf(clock, zone, today);
}

/** The page, or what of it is read from the back row: the question with its answers, the headings of a plan. */
function pageScreen(material: Material, play: Play, found: Case, whole: boolean): Screen {
  const screen = pageOf(material, play, found);
  const { view } = screen;
  if (view.page === 'plan' && !whole) return { kind: 'plan', view };
  if (view.page !== 'question' || play.now.cue.kind !== 'vote') return screen;
  return {
    kind: 'vote',
    step: view.step,
    question: view.ask ?? view.heading,
    ask: screen.ask,
    choose: view.choose,
    options: view.options.map(({ id, label }, index) => ({
      id,
      label,
      letter: letterAt(index),
      hands: countOf(play.hands, view.step, id),
    })),
  };
}

/** A to Z, then AA, AB, as in a table. */
export const letterAt = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letterAt(Math.floor(index / 26) - 1) + letterAt(index % 26);

function takenScreen(material: Material, play: Play, cue: Extract<Cue, { kind: 'taken' }>, found: Case): Screen {
  const { flow } = material;
  const turn = turnAt(found, cue.step);
  const wrong = cue.wrong === null ? undefined : turn?.wrong[cue.wrong];
  const missed = wrong === undefined ? 'other' : 'wrong';
  const verdict = cue.fits ? 'fits' : missed;
  const hands: HandCount | null = handsAt(play.hands, cue.step, cue.options);
  return {
    kind: 'taken',
    question: questionOf(flow, cue.step, play.audience),
    answer: answerInWords(flow, cue, play.audience),
    verdict,
    hands,
    then: (verdict === 'fits' ? turn?.why : wrong?.then) || null,
    talk: turn?.talk ?? null,
  };
}

function momentScreen(material: Material, play: Play, whole: boolean): Screen {
  const { cue } = play.now;
  const found = caseOf(material.flow, material.training.scenarios, play);
  const page = (): Screen => pageScreen(material, play, found, whole);
  switch (cue.kind) {
    case 'story': {
      const { scenario } = found;
      if (scenario === null) return page();
      const { title, letter, people, story } = scenario;
      return { kind: 'story', title, letter, people, beats: story.slice(0, cue.beats) };
    }
    case 'arrives': {
      const text = turnAt(found, material.walker.standing(play.now.events).step)?.arrives ?? null;
      return text === null ? page() : { kind: 'arrives', text };
    }
    case 'page':
    case 'vote':
      return page();
    case 'taken':
      return takenScreen(material, play, cue, found);
    case 'deed': {
      const wrong = turnAt(found, cue.step)?.wrong[cue.wrong];
      return wrong === undefined || 'options' in wrong ? page() : { kind: 'deed', deed: wrong.deed, then: wrong.then };
    }
    case 'tool': {
      const id = found.tools[cue.index];
      const view = id === undefined ? null : toolAt(material, play, id);
      return view === null ? page() : { kind: 'tool', view };
    }
    case 'debrief':
      return { kind: 'debrief' };
    default:
      return cue satisfies never;
  }
}

/** The step that what the room sees now is about: while an answer is talked about, still that of the answer. */
export function stepTalkedAbout({ walker }: Material, { now: { cue, events } }: Play): string | null {
  if (cue.kind === 'taken' || cue.kind === 'deed') return cue.step;
  return cue.kind === 'story' || cue.kind === 'debrief' ? null : walker.standing(events).step;
}
