import type { Audience } from './vocabulary.ts';

/** The steps and the ways between them, laid out for one page: the same picture in print and in the trainer. Sizes in pixels. */
export type FlowMap = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
};

export type MapKind = 'notice' | 'crisis' | 'question' | 'refinement' | 'plan';

export type MapPoint = { readonly x: number; readonly y: number };
export type MapBox = MapPoint & { readonly width: number; readonly height: number };

/** A step. `lines` is its label, broken to fit the box. */
export type MapNode = MapBox & {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly string[];
  readonly kind: MapKind;
  /** Who can come here. */
  readonly audiences: readonly Audience[];
  /** True: asked on the way, and offered again on the plan to whoever was brought there sooner. */
  readonly again: boolean;
};

/** A way on. `label` says for whom and after which answer; empty where it holds for everybody. */
export type MapEdge = {
  readonly from: string;
  readonly to: string;
  /** True: a question offered on the plan, which goes straight back to it. */
  readonly refinement: boolean;
  readonly label: string;
  /** Where the label stands and how it is broken; null where there is none. */
  readonly labelBox: (MapBox & { readonly lines: readonly string[] }) | null;
  readonly audiences: readonly Audience[];
  /** From the edge of one box to the edge of the other, in right angles. */
  readonly points: readonly MapPoint[];
};
