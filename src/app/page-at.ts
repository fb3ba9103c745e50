import { deviceZone } from '../effects/device-zone.ts';
import type { Hand } from '../flow/assemble/content.ts';
import type { Directory } from '../flow/directory/directory.ts';
import type { Flow } from '../flow/flow.ts';
import { trailOf } from '../journey/journey.ts';
import { personOf } from '../journey/person.ts';
import type { JourneySnapshot } from '../journey/session.ts';
import { standingOf } from '../journey/session-selectors.ts';
import { sceneOf } from '../journey/view/scene.ts';
import { viewOnTheWay } from '../journey/view/view-on-the-way.ts';
import { type DirectoryActor, directoryFor } from './content/directory.ts';
import type { PlanProgram } from './content/flow-content.ts';
import { flowFor, type Words } from './content/words.ts';

/** Which of the words and helpers that are here the page at `here` is made from: those for whoever has answered so far. */
export function contentAt(core: Flow, here: JourneySnapshot, guessedRegion: string | null) {
  const { audience, region } = personOf(core, trailOf(here.context), guessedRegion);
  return {
    flowIn: (words: Parameters<typeof flowFor>[0]) => flowFor(words, audience),
    directoryIn: (helpers: Parameters<typeof directoryFor>[0]) => directoryFor(helpers, region.id),
  };
}

/** Those that are here now, for a page that is made before anybody sees it, or beside the one on show. */
export function contentNow(words: Words, directory: DirectoryActor, at: JourneySnapshot, guessedRegion: string | null) {
  const { flowIn, directoryIn } = contentAt(words.core, at, guessedRegion);
  return [flowIn(words.flow.getSnapshot()), directoryIn(directory.getSnapshot())] as const;
}

/** The minute that it is, since 1970: opening hours are kept to the minute, and a page is made anew for no less. */
export const minuteNow = (): number => Math.floor(Date.now() / 60_000);

/** What was made last for each place on a walk, and from what: held no longer than the place itself. */
const made = new WeakMap<JourneySnapshot, readonly [from: readonly unknown[], page: ReturnType<typeof makePage>]>();

/** As `makePage`, which is not asked again for the same page. */
export function pageAt(...from: Parameters<typeof makePage>): ReturnType<typeof makePage> {
  const known = made.get(from[0]);
  if (known?.[0].every((one, index) => one === from[index])) return known[1];
  const page = makePage(...from);
  made.set(from[0], [from, page]);
  return page;
}

/**
 * The page at `here`, in these words and with these helpers, where this device is, and the scene that it is made from; no view where a plan
 * waits for what draws it. `minute`: as of `minuteNow`.
 */
function makePage(
  here: JourneySnapshot,
  flow: Flow,
  directory: Directory,
  guessedRegion: string | null,
  minute: number,
  program: PlanProgram | null,
  hand: Hand | null,
) {
  const zone = deviceZone();
  const now = new Date(minute * 60_000);
  const scene = sceneOf(flow, directory, standingOf(here), { now, ...(zone === undefined ? {} : { zone }), guessedRegion });
  return { scene, view: viewOnTheWay(scene) ?? program?.viewWithPlan(scene, hand) };
}
