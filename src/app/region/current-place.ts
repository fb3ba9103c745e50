import { essentials } from 'virtual:handrail/essentials';
import { presetRegion } from './preset-region.ts';

type Place = (typeof essentials.places)[number];

const [home] = essentials.places;
let current: Place = placeOf(presetRegion());

/** Where the person most likely is: their emergency number and where leaving leads. */
export function currentPlace(): Place {
  return current;
}

export function setCurrentPlace(id: string): void {
  current = placeOf(id);
}

function placeOf(id: string | null): Place {
  return essentials.places.find((place) => place.id === id) ?? home;
}
