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

/** `make`, not called again with what it was called with the last two times, all of it; what it made from anything else is kept no longer. */
export function lastTwo<Of extends readonly unknown[], Made>(make: (...of: Of) => Made): (...of: Of) => Made {
  let known: readonly (readonly [Of, Made])[] = [];
  return (...of) => {
    const one = known.find(([others]) => others.every((other, index) => other === of[index])) ?? ([of, make(...of)] as const);
    known = [one, ...known.filter((other) => other !== one)].slice(0, 2);
    return one[1];
  };
}
