import type { Condition } from '../conditions/condition.ts';
import type { Said } from '../said.ts';
import type { GuidePart } from '../schema/action-file.ts';
import type { RawHours } from '../schema/directory-files.ts';
import type { ServiceKind } from '../schema/need.ts';
import type { Audience } from '../vocabulary.ts';
import type { Wording } from '../wording.ts';

/** Who helps, and how each app works. Apart from the flow, because it may arrive in parts, region by region. */
export type Directory = {
  readonly services: readonly Service[];
  readonly platforms: readonly Platform[];
};

/** When somebody answers. `dates`: the public holidays of the place, as days of its own calendar, where they change anything. */
export type Hours = StatedHours | Exclude<RawHours, StatedHours>;
export type StatedHours = Extract<RawHours, { readonly zone: string }> & { readonly dates?: readonly string[] };

export type Service = {
  readonly id: string;
  readonly name: string;
  readonly kind: ServiceKind;
  readonly topics: readonly string[];
  readonly regions: readonly string[];
  readonly audiences: readonly Audience[];
  /** Years of age of the person helped. */
  readonly ages: { readonly from: number; readonly to: number };
  readonly only?: 'women' | 'men';
  readonly rank: number;
  readonly fallback?: boolean;
  readonly what: Wording<string>;
  readonly expect?: Wording<string>;
  readonly cannot?: Wording<string>;
  readonly channels: readonly Channel[];
  readonly hours?: Hours;
  readonly cost?: Wording<string>;
  readonly bill?: 'hidden' | 'shown';
  readonly anonymous?: 'yes' | 'no';
  readonly access?: string;
  /** The day it was last checked, and days until it must be again. */
  readonly checked: string;
  readonly term: number;
  /** Where it was read; what a phone carries has none. */
  readonly sources?: readonly string[];
};

export type Channel =
  | {
      readonly by: 'phone';
      readonly number: string;
      readonly shown: string;
      readonly place?: string;
      readonly abroad?: boolean;
      readonly hours?: Hours;
      readonly note?: Wording<string>;
    }
  | {
      readonly by: 'text';
      readonly number: string;
      readonly shown: string;
      readonly place?: string;
      readonly keyword?: string;
      readonly callsBack?: boolean;
      readonly hours?: Hours;
      readonly note?: Wording<string>;
    }
  | { readonly by: 'chat'; readonly url: string; readonly account?: boolean; readonly hours?: Hours; readonly note?: Wording<string> }
  | { readonly by: 'form' | 'site'; readonly url: string; readonly place?: string; readonly note?: Wording<string> }
  | { readonly by: 'local'; readonly how: string; readonly place?: string }
  | { readonly by: 'email'; readonly address: string; readonly region?: string; readonly note?: Wording<string> }
  | { readonly by: 'relay'; readonly how: string; readonly url?: string };

export type Guide = {
  readonly basis: 'official' | 'secondary';
  readonly age: string;
  readonly steps: readonly Said[];
  readonly links: readonly { readonly when?: Condition; readonly label: string; readonly url: string }[];
};

export type Platform = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly common: boolean;
  readonly order: readonly GuidePart[];
  /** Only what an official or secondary source carries. */
  readonly guides: { readonly [P in GuidePart]?: Guide };
  readonly traps: readonly Said[];
  /** Which services it takes part in, by their ids, as far as a source says. */
  readonly programmes: { readonly [service: string]: 'yes' | 'likely' | 'no' | 'unknown' };
  readonly status?: string;
  readonly checked: string | null;
  readonly term: number;
  /** Where it was read; what a phone carries has none. */
  readonly sources?: readonly string[];
};
