import type { ServiceKind } from '../../flow/schema/need.ts';

type Link = string | null;

/** A day as it is spoken of from now. */
export type SpokenDay = 'today' | 'tomorrow' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Whether somebody answers now, on the person's own clock; `yours` where the clocks of the service show another time. */
export type Openness =
  | { readonly state: 'always' }
  /** `day` where the end is more than a day away. */
  | { readonly state: 'open'; readonly until: string; readonly day?: SpokenDay; readonly yours?: true }
  | { readonly state: 'closed'; readonly day: SpokenDay; readonly at: string; readonly yours?: true }
  /** `about`: what is known all the same; `holiday`: today is a public holiday there, and nobody knows what holds on it. */
  | { readonly state: 'unconfirmed'; readonly about?: string; readonly holiday?: true };

export type ChannelView =
  | (LiveChannel & { readonly by: 'phone'; readonly href: Link; readonly shown: string; readonly abroad: boolean; readonly place?: string })
  | (LiveChannel & {
      readonly by: 'text';
      readonly href: Link;
      readonly shown: string;
      readonly keyword: string | null;
      readonly place?: string;
      readonly callsBack?: true;
    })
  | (LiveChannel & { readonly by: 'chat'; readonly href: Link })
  | { readonly by: 'email'; readonly href: Link; readonly shown: string; readonly note: string | null }
  | { readonly by: 'form' | 'site'; readonly href: Link; readonly note: string | null; readonly place?: string }
  /** In words alone: how to find the number of one's own council or station. */
  | { readonly by: 'local'; readonly how: string; readonly href: null; readonly place?: string }
  | { readonly by: 'relay'; readonly how: string; readonly href: string | null };

/** A way on which somebody answers at once; `openness` where it is not that of the whole service. */
type LiveChannel = { readonly note: string | null; readonly openness?: Openness };

export type ServiceView = {
  readonly id: string;
  readonly name: string;
  readonly kind: ServiceKind;
  readonly what: string;
  readonly expect: string | null;
  readonly cannot: string | null;
  readonly cost: string | null;
  readonly bill: 'hidden' | 'shown' | null;
  readonly anonymous: 'yes' | 'no' | null;
  readonly access: string | null;
  readonly openness: Openness;
  /** What its hours do on public holidays; null where none is near, where they are as on any day, or where it keeps none. */
  readonly holidays: 'may-differ' | 'all-day' | 'closed' | null;
  readonly channels: readonly ChannelView[];
  readonly checked: string;
  readonly overdue: boolean;
  /** True: drawn in full further up on the same plan, so that its name and number are enough. */
  readonly repeated: boolean;
  /** Where they do not answer; null where there is nobody to answer at once. */
  readonly noAnswer: NoAnswerView | null;
};

export type NoAnswerView = {
  /** Another who surely answers now, with the ways that reach them at once; null where nobody is known. */
  readonly next: Pick<ServiceView, 'id' | 'name' | 'openness' | 'channels'> | null;
  readonly emergency: string;
  /** Words to leave, or to send. */
  readonly leave: string;
};
