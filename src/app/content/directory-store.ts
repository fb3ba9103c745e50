import { wholeWorld } from '../../flow/directory/who.ts';
import type { Directory, Platform, Service } from '../../flow/flow.ts';
import type { FlowContent } from './flow-content.ts';
import { bringBackStaticGuide } from './static-guide.ts';

type Listener = () => void;

/** By part, so that the order never depends on which part arrived first. */
let services: (readonly Service[])[] = [];
let platforms: readonly Platform[] = [];
let directory: Directory = { services: [], platforms };
const listeners = new Set<Listener>();

function tell(): void {
  directory = { services: services.flat(), platforms };
  for (const listener of listeners) listener();
}

/** Where helpers do not arrive, the numbers of every place, which came with the page itself, stand below the questions. */
async function takePart({ serviceParts }: FlowContent, index: number): Promise<void> {
  try {
    const part = await serviceParts[index]?.load();
    // A chunk that broke off where it was still a program has none.
    if (part?.services === undefined) throw new Error('The helpers of a place did not arrive whole.');
    services[index] = part.services;
    tell();
  } catch {
    bringBackStaticGuide();
  }
}

async function takePlatforms({ loadPlatforms }: FlowContent): Promise<void> {
  ({ platforms } = await loadPlatforms());
  tell();
}

/**
 * Takes the directory into memory; settles when the services of `region` are there (null: those of the whole world). All of it came
 * with the first load (see the page's head), so nothing is fetched here. App guides that do not arrive leave a plan with its own words.
 */
export async function fillDirectory(content: FlowContent, region: string | null): Promise<void> {
  const { flow, serviceParts } = content;
  services = serviceParts.map(() => []);
  const place = region ?? wholeWorld(flow.regions).id;
  const [mine, others] = [true, false].map((wanted) =>
    [...serviceParts.keys()].filter((index) => serviceParts[index]?.regions.includes(place) === wanted),
  );
  await Promise.all((mine ?? []).map((index) => takePart(content, index)));
  for (const index of others ?? []) takePart(content, index);
  takePlatforms(content).catch(() => undefined);
}

export const directoryStore = {
  current: (): Directory => directory,
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
