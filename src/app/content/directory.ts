import { createActor, fromTransition } from 'xstate';
import { inspect } from '../../effects/inspect.ts';
import { wholeWorld } from '../../flow/directory/who.ts';
import type { Directory, Platform, Service } from '../../flow/flow.ts';
import type { FlowContent } from './flow-content.ts';
import { bringBackStaticGuide } from './static-guide.ts';

type Arrived =
  | { readonly type: 'services'; readonly part: number; readonly services: readonly Service[] }
  | { readonly type: 'platforms'; readonly platforms: readonly Platform[] };

/** By part, so that the order never depends on which part arrived first. */
type Filling = { readonly parts: readonly (readonly Service[])[]; readonly directory: Directory };

function taken({ parts, directory }: Filling, arrived: Arrived): Filling {
  if (arrived.type === 'platforms') return { parts, directory: { ...directory, platforms: arrived.platforms } };
  const filled = parts.map((services, part) => (part === arrived.part ? arrived.services : services));
  return { parts: filled, directory: { ...directory, services: filled.flat() } };
}

/**
 * The directory as an actor, a promise that settles when the services of `region` are there (null: those of the whole world), which no
 * page of people can be without, and the way in which all others come.
 */
export function startDirectory({ flow, serviceParts, loadPlatforms }: FlowContent, region: string | null, failed: () => void) {
  const empty: Filling = { parts: serviceParts.map(() => []), directory: { services: [], platforms: [] } };
  const directory = createActor(fromTransition(taken, empty), inspect);
  directory.subscribe({ error: failed });
  directory.start();

  /** Where helpers do not arrive, the numbers of every place, which came with the page itself, stand below the questions. */
  const takePart = async (index: number): Promise<void> => {
    try {
      const part = await serviceParts[index]?.load();
      // A chunk that broke off where it was still a program has none.
      if (part?.services === undefined) throw new Error('The helpers of a place did not arrive whole.');
      directory.send({ type: 'services', part: index, services: part.services });
    } catch {
      bringBackStaticGuide();
    }
  };
  const place = region ?? wholeWorld(flow.regions).id;
  const [mine = [], others = []] = [true, false].map((wanted) =>
    [...serviceParts.keys()].filter((index) => serviceParts[index]?.regions.includes(place) === wanted),
  );

  /** Everybody else's services and the guides of apps. Guides that do not arrive leave a plan with its own words. */
  async function fillOthers(): Promise<void> {
    await Promise.all(others.map(takePart));
    try {
      directory.send({ type: 'platforms', platforms: (await loadPlatforms()).platforms });
    } catch {
      // The plan says what to do on any app.
    }
  }

  return { directory, nearest: Promise.all(mine.map(takePart)), fillOthers };
}

export type DirectoryActor = ReturnType<typeof startDirectory>['directory'];
export const directoryOf = ({ context }: { readonly context: Filling }): Directory => context.directory;
