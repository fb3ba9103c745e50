/** `make`, called at the first need alone. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** `make`, not called again for the last two that it was called for; what it made for others is kept no longer. */
export function onceForTwo<Of, Made>(make: (of: Of) => Made): (of: Of) => Made {
  let known: readonly (readonly [Of, Made])[] = [];
  return (of) => {
    const one = known.find(([other]) => other === of) ?? ([of, make(of)] as const);
    known = [one, ...known.filter((other) => other !== one)].slice(0, 2);
    return one[1];
  };
}
