import { createActor, fromTransition } from 'xstate';
import { inspect } from '../../effects/inspect.ts';
import type { Directory, Platform } from '../../flow/directory/directory.ts';
import type { FlowContent, PlacedServices } from './flow-content.ts';
import { bringBackStaticGuide } from './static-guide.ts';

type Arrived =
  | { readonly type: 'services'; readonly services: PlacedServices }
  | { readonly type: 'platforms'; readonly platforms: readonly Platform[] };

type Filling = { readonly placed: PlacedServices; readonly directory: Directory };

/** In the order of the whole directory, which never depends on what arrived first. */
function withServices({ placed, directory }: Filling, services: PlacedServices): Filling {
  const all = [...placed, ...services].sort(([one], [other]) => one - other);
  return { placed: all, directory: { ...directory, services: all.map(([, service]) => service) } };
}

function taken(known: Filling, arrived: Arrived): Filling {
  if (arrived.type === 'services') return withServices(known, arrived.services);
  return { ...known, directory: { ...known.directory, platforms: arrived.platforms } };
}

const nobody: Filling = { placed: [], directory: { services: [], platforms: [] } };

/** The directory as an actor, begun with those whom pages name before there is a plan, and the ways in which all others come. */
export function startDirectory(
  { people, serviceParts, loadMore }: Pick<FlowContent, 'people' | 'serviceParts' | 'loadMore'>,
  failed: () => void,
) {
  const directory = createActor(fromTransition(taken, withServices(nobody, people)), inspect);
  directory.subscribe({ error: failed });
  directory.start();
  const coming = new Map<number, Promise<void>>();
  const here = new Set<number>();

  /** Where helpers do not arrive, the numbers of every place, which came with the page itself, stand below the questions. */
  const take = async (index: number): Promise<void> => {
    try {
      const part = await serviceParts[index]?.load();
      // A chunk that broke off where it was still a program has none.
      if (part?.services === undefined) throw new Error('The helpers of a place did not arrive whole.');
      directory.send({ type: 'services', services: part.services });
    } catch {
      bringBackStaticGuide();
    }
    here.add(index);
  };

  /** Fetched once. */
  const takePart = (index: number): Promise<void> => {
    const arrival = coming.get(index) ?? take(index);
    coming.set(index, arrival);
    return arrival;
  };

  /** Settles when everybody who serves `region` is here, or will not come; null: they are here. */
  function whenHere(region: string): Promise<unknown> | null {
    const missing = [...serviceParts.keys()].filter((index) => !here.has(index) && serviceParts[index]?.regions.includes(region));
    return missing.length === 0 ? null : Promise.all(missing.map(takePart));
  }

  async function fill(): Promise<void> {
    await Promise.all([...serviceParts.keys()].map(takePart));
  }

  /** Guides that do not arrive leave a plan with its own words. */
  async function fillPlatforms(): Promise<void> {
    try {
      directory.send({ type: 'platforms', platforms: (await loadMore()).platforms });
    } catch {
      // The plan says what to do on any app.
    }
  }

  return { directory, whenHere, areHere: () => here.size === serviceParts.length, fill, fillPlatforms };
}

type StartedDirectory = ReturnType<typeof startDirectory>;
export type DirectoryActor = StartedDirectory['directory'];
export type Places = Pick<StartedDirectory, 'whenHere' | 'areHere'>;
export const directoryOf = ({ context }: { readonly context: Filling }): Directory => context.directory;
