import { holds } from '../../flow/conditions/condition.ts';
import type { Directory } from '../../flow/directory/directory.ts';
import type { Flow } from '../../flow/flow.ts';
import type { Journey } from '../journey.ts';
import { trailOf } from '../journey.ts';
import { type Person, personOf } from '../person.ts';
import type { ZonedTime } from '../time/openness.ts';
import { inOlderWords } from './older-words.ts';

/** What is known apart from the answers. */
export type Surroundings = ZonedTime & {
  /** A region id guessed on the device or preset by the host; null: unknown. */
  readonly guessedRegion: string | null;
};

/** Where a journey stands: the step it is at (null while a page covers it), what covers it, and whether Back leads anywhere. */
export type Standing = {
  readonly journey: Journey;
  readonly step: string | null;
  /** The crisis page, unless it says otherwise. */
  readonly cover?: 'crisis' | 'tonight' | 'tool' | null;
  readonly canGoBack: boolean;
};

/** Everything a page is made from, for one person at one moment. Whoever makes a part of the page is handed this, or a part of it. */
export type Scene = {
  readonly flow: Flow;
  readonly directory: Directory;
  readonly standing: Standing;
  readonly person: Person;
  readonly moment: ZonedTime;
};

/** Resolves, once for each snapshot of a walk, what is known of the person. */
export function sceneOf(flow: Flow, directory: Directory, standing: Standing, { guessedRegion, ...moment }: Surroundings): Scene {
  const person = personOf(flow, trailOf(standing.journey), guessedRegion);
  const older = flow.older !== undefined && holds(flow.older.when, person.chosenAt);
  const inTheirWords = <T extends object>(material: T): T => (older ? inOlderWords(material, flow.words.older) : material);
  return { flow: inTheirWords(flow), directory: inTheirWords(directory), standing, moment, person };
}
