import { essentials } from 'virtual:handrail/essentials';

type Place = (typeof essentials.places)[number];

const [home] = essentials.places;
let current: Place = home;

/** Where the person most likely is: their emergency number and where leaving leads. */
export function currentPlace(): Place {
  return current;
}

export function setCurrentPlace(id: string): void {
  current = essentials.places.find((place) => place.id === id) ?? home;
}
