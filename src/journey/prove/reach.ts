/** Which steps lie on some way on from each, as sets of bits: fast to cut and to compare, also for thousands of steps. */
export type Reach = {
  /** An order in which every way goes forward; a circle has its own way back through it. */
  readonly order: readonly string[];
  readonly reaches: (from: string, to: string) => boolean;
  /** Whether `from`, or a step on a way on from it, is one of `steps`. */
  readonly meets: (from: string, steps: Bits) => boolean;
  readonly bitsOf: (steps: Iterable<string>) => Bits;
};

export type Bits = Uint32Array;

/** Follows the ways `onFrom` from `start`, then from every other of `steps`; what is asked `beside` a step is reached, and leads nowhere. */
export function reachOf(
  start: string,
  steps: Iterable<string>,
  onFrom: (step: string) => readonly string[],
  beside: (step: string) => readonly string[],
): Reach {
  const order = forwardOrder(start, steps, onFrom);
  const index = new Map(order.map((step, at) => [step, at]));
  const words = Math.ceil(order.length / 32);
  const bitsOf = (some: Iterable<string>): Bits => {
    const bits = new Uint32Array(words);
    for (const step of some) {
      const at = index.get(step);
      if (at !== undefined) bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
    }
    return bits;
  };
  const from = new Map(order.map((step) => [step, bitsOf([step, ...beside(step)])]));
  for (let growing = true; growing; ) {
    growing = false;
    for (const step of [...order].reverse()) {
      const mine = from.get(step);
      for (const on of onFrom(step)) {
        const theirs = from.get(on);
        if (mine !== undefined && theirs !== undefined && absorb(mine, theirs)) growing = true;
      }
    }
  }
  const meets = (step: string, bits: Bits): boolean => {
    const mine = from.get(step);
    return mine?.some((word, at) => (word & (bits[at] ?? 0)) !== 0) ?? false;
  };
  return { order, bitsOf, meets, reaches: (step, to) => meets(step, bitsOf([to])) };
}

/** Adds `more` to `bits`; whether that changed anything. */
function absorb(bits: Bits, more: Bits): boolean {
  let changed = false;
  for (let at = 0; at < bits.length; at += 1) {
    const sum = ((bits[at] ?? 0) | (more[at] ?? 0)) >>> 0;
    if (sum !== bits[at]) {
      bits[at] = sum;
      changed = true;
    }
  }
  return changed;
}

/** Every step after those that lead to it, found without recursion: a way may be thousands of steps long. */
function forwardOrder(start: string, steps: Iterable<string>, onFrom: (step: string) => readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const order: string[] = [];
  for (const root of [start, ...steps]) {
    if (seen.has(root)) continue;
    seen.add(root);
    const finished: string[] = [];
    const open = [{ step: root, left: [...onFrom(root)] }];
    for (let here = open.at(-1); here !== undefined; here = open.at(-1)) {
      const on = here.left.pop();
      if (on === undefined) {
        finished.push(here.step);
        open.pop();
      } else if (!seen.has(on)) {
        seen.add(on);
        open.push({ step: on, left: [...onFrom(on)] });
      }
    }
    order.push(...finished.reverse());
  }
  return order;
}
