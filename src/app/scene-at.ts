import { deviceZone } from '../effects/device-zone.ts';
import type { Directory } from '../flow/directory/directory.ts';
import type { Flow } from '../flow/flow.ts';
import { trailOf } from '../journey/journey.ts';
import { personOf } from '../journey/person.ts';
import type { JourneySnapshot } from '../journey/session.ts';
import { standingOf } from '../journey/session-selectors.ts';
import { type Scene, sceneOf } from '../journey/view/scene.ts';
import { type DirectoryActor, directoryFor } from './content/directory.ts';
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

/** What the page at `here` is made from, in these words and with these helpers, where this device is. */
export function sceneAt(here: JourneySnapshot, flow: Flow, directory: Directory, guessedRegion: string | null, now: Date): Scene {
  const zone = deviceZone();
  return sceneOf(flow, directory, standingOf(here), { now, ...(zone === undefined ? {} : { zone }), guessedRegion });
}
