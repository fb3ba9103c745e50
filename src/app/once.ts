/** `make`, called at the first need alone; what it was made from is held no longer than that. */
export function once<T>(make: () => T): () => T {
  let waiting: (() => T) | null = make;
  let made: T;
  return () => {
    if (waiting !== null) {
      made = waiting();
      waiting = null;
    }
    return made;
  };
}
