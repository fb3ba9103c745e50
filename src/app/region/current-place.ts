import { essentials } from 'virtual:handrail/essentials';
import { presetRegion } from './preset-region.ts';

type EssentialPlace = (typeof essentials.places)[number];

const [home] = essentials.places;
let current: EssentialPlace = placeOf(presetRegion());

/** Where the person most likely is: their emergency number and where leaving leads. */
export function currentPlace(): EssentialPlace {
  return current;
}

export function setCurrentPlace(id: string): void {
  current = placeOf(id);
}

function placeOf(id: string | null): EssentialPlace {
  return essentials.places.find((place) => place.id === id) ?? home;
}
