import { createActor, fromTransition } from 'xstate';
import { inspect } from '../../effects/inspect.ts';
import type { Directory, Platform } from '../../flow/directory/directory.ts';
import { once } from '../once.ts';
import type { FlowContent, PlacedServices, Read } from './flow-content.ts';
import { bringBackStaticGuide } from './static-guide.ts';

/** Services that are here, with the regions whose people they serve; null: of all of them. */
type Part = { readonly regions: readonly string[] | null; readonly services: Read<PlacedServices> };

type Arrived = { readonly type: 'services'; readonly part: Part } | { readonly type: 'platforms'; readonly platforms: readonly Platform[] };

type Filling = {
  readonly parts: readonly Part[];
  readonly platforms: readonly Platform[];
};

/** The directory of each region that was asked for since something arrived. */
const made = new WeakMap<Filling, Map<string, Directory>>();

function taken({ parts, platforms }: Filling, arrived: Arrived): Filling {
  return arrived.type === 'services' ? { parts: [...parts, arrived.part], platforms } : { parts, platforms: arrived.platforms };
}

/** In the order of the whole directory, which never depends on what arrived first. */
function directoryIn({ parts, platforms }: Filling, region: string): Directory {
  const serving = parts.filter(({ regions }) => regions === null || regions.includes(region));
  const placed = serving.flatMap(({ services }) => services()).sort(([one], [other]) => one - other);
  return { services: placed.map(([, service]) => service), platforms };
}

/** The directory as an actor, begun with those whom pages name before there is a plan, and the ways in which all others come. */
export function startDirectory(
  { people, serviceParts, loadMore }: Pick<FlowContent, 'people' | 'serviceParts' | 'loadMore'>,
  failed: () => void,
) {
  const begun: Filling = { parts: [{ regions: null, services: () => people }], platforms: [] };
  const directory = createActor(fromTransition(taken, begun), inspect);
  directory.subscribe({ error: failed });
  directory.start();
  const coming = new Map<number, Promise<void>>();
  const here = new Set<number>();

  /** Where helpers do not arrive, the numbers of every place, which came with the page itself, stand below the questions. */
  const take = async (index: number): Promise<void> => {
    try {
      const part = serviceParts[index];
      const services = (await part?.load())?.services;
      // A chunk that broke off where it was still a program has none.
      if (part === undefined || services === undefined) throw new Error('The helpers of a place did not arrive whole.');
      directory.send({ type: 'services', part: { regions: part.regions, services: once(services) } });
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

/** Whoever of those that are here serves people in `region`: the others are not read. */
export function directoryFor({ context }: { readonly context: Filling }, region: string): Directory {
  const ofRegions = made.get(context) ?? new Map<string, Directory>();
  const directory = ofRegions.get(region) ?? directoryIn(context, region);
  made.set(context, ofRegions.set(region, directory));
  return directory;
}
