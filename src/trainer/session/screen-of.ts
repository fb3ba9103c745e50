import { sceneOf } from '../../journey/view/scene.ts';
import type { BarView, ServiceView, View } from '../../journey/view/view.ts';
import { barOf, viewOf } from '../../journey/view/view-of.ts';
import { answerInWords, shortNameOf } from '../../journey/view/view-of-plan.ts';
import { type Case, caseOf, turnAt } from '../case/case-of.ts';
import type { Material } from '../case/material.ts';
import { safeBar, safeService, safeView } from './safe-view.ts';
import type { Aside, Play, Studio } from './studio.ts';
import { momentOf } from './wall-clock.ts';

/** What the room sees: a plain value, with nothing in it that could dial or open. */
export type Screen =
  | { readonly kind: 'blank' }
  | { readonly kind: 'opening'; readonly bar: BarView; readonly services: readonly ServiceView[] }
  | { readonly kind: 'story'; readonly title: string; readonly letter: string; readonly people: string; readonly beats: readonly string[] }
  | { readonly kind: 'arrives'; readonly text: string }
  | { readonly kind: 'page'; readonly view: View; readonly bar: BarView; readonly ask: string | null }
  | {
      readonly kind: 'taken';
      readonly question: string;
      readonly answer: string;
      readonly verdict: 'fits' | 'wrong' | 'other';
      readonly then: string | null;
    }
  | { readonly kind: 'deed'; readonly deed: string; readonly then: string }
  | { readonly kind: 'debrief' }
  | { readonly kind: 'aside'; readonly aside: Aside };

export function screenOf(material: Material, studio: Studio): Screen {
  if (studio.blank) return { kind: 'blank' };
  if (studio.aside !== null) return { kind: 'aside', aside: studio.aside };
  return studio.play === null ? openingScreen(material, studio.region) : momentScreen(material, studio.play);
}

function openingScreen({ flow, directory, walker, today }: Material, guessedRegion: string): Screen {
  const scene = sceneOf(flow, directory, walker.standing([{ type: 'crisis' }]), { now: today, guessedRegion });
  const view = viewOf(scene);
  const services = view.page === 'crisis' ? view.services.map(safeService) : [];
  return { kind: 'opening', bar: safeBar(barOf(scene)), services };
}

/** The page the play is at, as the person in the case would see it at that hour, but for the links. */
export function pageOf(material: Material, play: Play, found: Case): Extract<Screen, { kind: 'page' }> {
  const { flow, directory, walker } = material;
  const standing = walker.standing(play.now.events);
  const scene = sceneOf(flow, directory, standing, { now: nowOf(material, play), guessedRegion: play.region });
  return {
    kind: 'page',
    view: safeView(viewOf(scene)),
    bar: safeBar(barOf(scene)),
    ask: (standing.cover ?? null) === null ? (turnAt(found, standing.step)?.ask ?? null) : null,
  };
}

export function nowOf({ flow, today }: Material, { region, clock }: Play): Date {
  const zone = flow.regions.find(({ id }) => id === region)?.zones[0] ?? 'UTC';
  return momentOf(clock, zone, today);
}

function momentScreen(material: Material, play: Play): Screen {
  const { flow, training } = material;
  const { cue, events } = play.now;
  const found = caseOf(flow, training.scenarios, play);
  switch (cue.kind) {
    case 'story': {
      const { scenario } = found;
      if (scenario === null) return pageOf(material, play, found);
      const { title, letter, people, story } = scenario;
      return { kind: 'story', title, letter, people, beats: story.slice(0, cue.beats) };
    }
    case 'arrives': {
      const text = turnAt(found, material.walker.standing(events).step)?.arrives ?? null;
      return text === null ? pageOf(material, play, found) : { kind: 'arrives', text };
    }
    case 'page':
      return pageOf(material, play, found);
    case 'taken': {
      const turn = turnAt(found, cue.step);
      const wrong = cue.wrong === null ? undefined : turn?.wrong[cue.wrong];
      const missed = wrong === undefined ? 'other' : 'wrong';
      const verdict = cue.fits ? 'fits' : missed;
      return {
        kind: 'taken',
        question: shortNameOf(flow, cue.step, play.audience),
        answer: answerInWords(flow, cue, play.audience),
        verdict,
        then: verdict === 'fits' ? (turn?.why ?? null) : (wrong?.then ?? null),
      };
    }
    case 'deed': {
      const wrong = turnAt(found, cue.step)?.wrong[cue.wrong];
      return wrong === undefined || 'options' in wrong
        ? pageOf(material, play, found)
        : { kind: 'deed', deed: wrong.deed, then: wrong.then };
    }
    case 'debrief':
      return { kind: 'debrief' };
    default:
      return cue satisfies never;
  }
}
