import { loadPlatforms, serviceParts } from 'virtual:handrail/parts';
import type { Directory } from '../flow/flow.ts';

type Listener = () => void;

let directory: Directory = { services: [], platforms: [] };
const listeners = new Set<Listener>();

function add(more: Partial<Directory>): void {
  directory = {
    services: [...directory.services, ...(more.services ?? [])],
    platforms: [...directory.platforms, ...(more.platforms ?? [])],
  };
  for (const listener of listeners) listener();
}

/**
 * Takes the parts of the directory into memory, those of `region` first. They came with the first load (see the page's head), so
 * nothing is fetched here; a part that does not arrive is missed by nobody but those it serves, who still have the static numbers.
 */
export async function fillDirectory(region: string | null): Promise<void> {
  const mine = serviceParts.filter(({ regions }) => region !== null && regions.includes(region));
  const others = serviceParts.filter((part) => !mine.includes(part));
  await Promise.all(mine.map(async ({ load }) => add(await load())));
  await Promise.all([...others.map(async ({ load }) => add(await load())), loadPlatforms().then(add)]);
}

export const directoryStore = {
  current: (): Directory => directory,
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
