import type { Content } from '../../flow/assemble/content.ts';
import type { RawPerson } from '../../flow/schema/person-file.ts';
import { follow } from '../follow.ts';
import { instantAt, wallClockAt } from '../time/zoned-time.ts';
import type { Answer } from '../trail.ts';
import { sceneOf } from '../view/scene.ts';
import type { ServiceView } from '../view/service-view.ts';
import type { PlanView } from '../view/view.ts';
import { viewOf } from '../view/view-of.ts';

/** A Monday, from which the days of a week are counted. */
const aMonday = Date.UTC(2026, 10, 23, 12);
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The moment when the clocks of a zone show that day and time. */
function momentAt(zone: string, day: RawPerson['at']['day'], time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const noon = aMonday + days.indexOf(day) * 86_400_000;
  return new Date(instantAt({ day: wallClockAt(noon, zone).day, minutes: hours * 60 + minutes }, zone));
}

/** What an invented person meets. */
export type PersonWalk = {
  /** Where the way ends: at a plan, where all is well. */
  readonly at: string;
  readonly steps: readonly string[];
  /** Answers that they are never asked for, or not offered. */
  readonly ignored: readonly Answer[];
  /** What they read there, and behind "Talk to someone", at each time they read it. */
  readonly pages: () => readonly { readonly time: string; readonly plan: PlanView | null; readonly crisis: readonly ServiceView[] }[];
};

/** Walks a person as far as their answers go. */
export function walkPerson(person: RawPerson, { flow, directory }: Content): PersonWalk {
  const answers = Object.entries(person.answers).map(([step, options]) => ({ step, options: [options].flat() }));
  const { at, way, refinements } = follow(flow, answers, 'silent');
  const ignored = answers.filter(({ step }) => ![...way, ...refinements].some((answer) => answer.step === step));
  const pages: PersonWalk['pages'] = () => {
    const zone = flow.regions.find(({ id }) => [person.answers[flow.facts.region]].flat().includes(id))?.zones[0] ?? 'UTC';
    const journey = { way, refinements, kept: [], replay: 'off' as const, refining: null, tool: null, marks: {}, turned: {} };
    return person.at.times.map((time) => {
      const moment = { now: momentAt(zone, person.at.day, time), zone, guessedRegion: null };
      const view = viewOf(sceneOf(flow, directory, { journey, step: at, canGoBack: true }, moment));
      const crisis = viewOf(sceneOf(flow, directory, { journey, step: null, cover: 'crisis', canGoBack: true }, moment));
      return { time, plan: view.page === 'plan' ? view : null, crisis: crisis.page === 'crisis' ? crisis.services : [] };
    });
  };
  return { at, steps: [...way.map(({ step }) => step), at], ignored, pages };
}
