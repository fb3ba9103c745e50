/** A predicate over variables that each take one of finitely many values, in its one canonical form: equal predicates are the same number. */
export type Node = number;

/** What counts `weight` for those for whom `node` holds. */
export type Weighed = { readonly node: Node; readonly weight: number };

export const never: Node = 0;
export const always: Node = 1;

/** How many predicates may be apart at once; two of their numbers fit one key. */
const span = 2 ** 26;

/**
 * Decision diagrams over many-valued variables (reduced, ordered, shared). A variable with a smaller number is decided earlier.
 * `sizes` says how many values each variable has.
 */
export class Diagrams {
  readonly #sizes: readonly number[];
  readonly #variable: number[] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  readonly #branches: (readonly Node[])[] = [[], []];
  readonly #unique = new Map<string, Node>();
  readonly #both = new Map<number, Node>();
  readonly #negated = new Map<Node, Node>([
    [never, always],
    [always, never],
  ]);
  readonly #given = new Map<string, Node>();
  readonly #heavier = new Map<string, Node>();
  readonly #reads = new Map<Node, readonly number[]>();

  constructor(sizes: readonly number[]) {
    this.#sizes = sizes;
  }

  /** Holds where `variable` has one of the values for which `allowed` says yes. */
  where(variable: number, allowed: (value: number) => boolean): Node {
    const size = this.#sizes[variable] ?? 0;
    return this.#node(
      variable,
      Array.from({ length: size }, (_, value) => (allowed(value) ? always : never)),
    );
  }

  not(node: Node): Node {
    const known = this.#negated.get(node);
    if (known !== undefined) return known;
    const result = this.#node(
      this.#at(node),
      this.#branchesOf(node).map((branch) => this.not(branch)),
    );
    this.#negated.set(node, result);
    this.#negated.set(result, node);
    return result;
  }

  and(a: Node, b: Node): Node {
    if (a === never || b === never) return never;
    if (a === always || a === b) return b;
    if (b === always) return a;
    const key = a < b ? a * span + b : b * span + a;
    const known = this.#both.get(key);
    if (known !== undefined) return known;
    const variable = Math.min(this.#at(a), this.#at(b));
    const size = this.#sizes[variable] ?? 0;
    const branches = Array.from({ length: size }, (_, value) => this.and(this.#under(a, variable, value), this.#under(b, variable, value)));
    const result = this.#node(variable, branches);
    this.#both.set(key, result);
    return result;
  }

  or(a: Node, b: Node): Node {
    return this.not(this.and(this.not(a), this.not(b)));
  }

  all(nodes: readonly Node[]): Node {
    return nodes.reduce((whole, node) => this.and(whole, node), always);
  }

  any(nodes: readonly Node[]): Node {
    return nodes.reduce((whole, node) => this.or(whole, node), never);
  }

  /** What is left of `node` once `variable` is known to be `value`. */
  given(node: Node, variable: number, value: number): Node {
    const at = this.#at(node);
    if (at > variable) return node;
    if (at === variable) return this.#branchesOf(node)[value] ?? never;
    const key = `${node} ${variable} ${value}`;
    const known = this.#given.get(key);
    if (known !== undefined) return known;
    const result = this.#node(
      at,
      this.#branchesOf(node).map((branch) => this.given(branch, variable, value)),
    );
    this.#given.set(key, result);
    return result;
  }

  /** The variables that `node` still depends on, in order. */
  reads(node: Node): readonly number[] {
    const known = this.#reads.get(node);
    if (known !== undefined) return known;
    const reads =
      node === never || node === always
        ? []
        : [...new Set([this.#at(node), ...this.#branchesOf(node).flatMap((branch) => this.reads(branch))])].sort((a, b) => a - b);
    this.#reads.set(node, reads);
    return reads;
  }

  /** For whom the weights of those of `items` that hold come to more than `most`. */
  heavier(items: readonly Weighed[], most: number): Node {
    const weights = new Map<Node, number>();
    let left = most;
    for (const { node, weight } of items) {
      if (node === always) left -= weight;
      else if (node !== never) weights.set(node, (weights.get(node) ?? 0) + weight);
    }
    const open = [...weights].map(([node, weight]) => ({ node, weight })).sort((a, b) => a.node - b.node);
    if (left < 0) return always;
    if (open.reduce((sum, { weight }) => sum + weight, 0) <= left) return never;
    const key = `${left}:${open.map(({ node, weight }) => `${node} ${weight}`).join()}`;
    const known = this.#heavier.get(key);
    if (known !== undefined) return known;
    const variable = Math.min(...open.map(({ node }) => this.#at(node)));
    const branches = Array.from({ length: this.#sizes[variable] ?? 0 }, (_, value) =>
      this.heavier(
        open.map(({ node, weight }) => ({ node: this.#under(node, variable, value), weight })),
        left,
      ),
    );
    const node = this.#node(variable, branches);
    this.#heavier.set(key, node);
    return node;
  }

  /** How many different predicates there are so far. */
  get size(): number {
    return this.#variable.length;
  }

  #at(node: Node): number {
    return this.#variable[node] ?? Number.POSITIVE_INFINITY;
  }

  #branchesOf(node: Node): readonly Node[] {
    return this.#branches[node] ?? [];
  }

  #under(node: Node, variable: number, value: number): Node {
    return this.#at(node) === variable ? (this.#branchesOf(node)[value] ?? never) : node;
  }

  #node(variable: number, branches: readonly Node[]): Node {
    const [first = never] = branches;
    if (branches.every((branch) => branch === first)) return first;
    const key = `${variable}:${branches.join()}`;
    const known = this.#unique.get(key);
    if (known !== undefined) return known;
    const node = this.#variable.length;
    this.#variable.push(variable);
    this.#branches.push(branches);
    this.#unique.set(key, node);
    return node;
  }
}
