import { flow } from 'virtual:handrail/flow';
import { loadPlatforms, serviceParts } from 'virtual:handrail/parts';
import { wholeWorld } from '../flow/directory/who.ts';
import type { Directory, Platform, Service } from '../flow/flow.ts';

type Listener = () => void;

/** By part, so that the order never depends on which part arrived first. */
const services: (readonly Service[])[] = serviceParts.map(() => []);
let platforms: readonly Platform[] = [];
let directory: Directory = { services: [], platforms };
const listeners = new Set<Listener>();

function tell(): void {
  directory = { services: services.flat(), platforms };
  for (const listener of listeners) listener();
}

async function takePart(index: number): Promise<void> {
  const part = await serviceParts[index]?.load();
  services[index] = part?.services ?? [];
  tell();
}

async function takePlatforms(): Promise<void> {
  ({ platforms } = await loadPlatforms());
  tell();
}

/**
 * Takes the directory into memory; settles when the services of `region` are there (null: those of the whole world). All of it came
 * with the first load (see the page's head), so nothing is fetched here. A part that does not arrive is missed by nobody but those it
 * serves, who still have the static numbers.
 */
export async function fillDirectory(region: string | null): Promise<void> {
  const place = region ?? wholeWorld(flow.regions).id;
  const [mine, others] = [true, false].map((wanted) =>
    [...serviceParts.keys()].filter((index) => serviceParts[index]?.regions.includes(place) === wanted),
  );
  await Promise.allSettled((mine ?? []).map(takePart));
  Promise.allSettled([...(others ?? []).map(takePart), takePlatforms()]);
}

export const directoryStore = {
  current: (): Directory => directory,
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
