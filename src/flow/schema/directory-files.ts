import { z } from 'zod';
import { guidePartSchema } from './action-file.ts';
import { rawConditionSchema } from './condition.ts';
import { audienceSchema, daySchema, idSchema, webAddressSchema } from './id.ts';
import { serviceKindSchema } from './need.ts';
import { type RawWording, rawWordingSchema, saidSchema } from './wording.ts';

const text = z.string().trim().min(1);

export const confidenceSchema = z.enum(['high', 'medium', 'low']);

/** Where a fact of the directory was read. `date` is the page's own date, where it bears one. */
export const citedSchema = z.strictObject({ url: webAddressSchema, says: text, date: z.string().optional() });

export const regionSchema = z.strictObject({
  id: idSchema,
  name: text,
  /** The larger region whose services also serve this one: gb-nir is part of gb. */
  'part-of': idSchema.optional(),
  /** False: a group of regions (gb, eu, world), not offered as an answer. */
  choice: z.boolean().default(true),
  /** Emergency number as dialled there; `also` works too. */
  emergency: z.strictObject({ number: z.string().regex(/^\d{2,5}$/), also: z.array(z.string().regex(/^\d{2,5}$/)).default([]) }),
  /** IANA time zones and languages that make this region a good guess. */
  zones: z.array(text).default([]),
  languages: z.array(text).default([]),
  /** IANA zone in which services of this region keep their hours. */
  clock: text.optional(),
  /** Where "Leave" goes: a plausible page on anybody's phone. */
  'leave-to': webAddressSchema,
  /** Said on the plan where this region has no service of its own. */
  note: rawWordingSchema.optional(),
  sources: z.array(citedSchema).default([]),
});
export type RawRegion = z.infer<typeof regionSchema>;
export const regionFileSchema = z.array(regionSchema).min(1);

const day = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time as HH:MM');

/** Absent: the source does not state the hours, and the person is told so. `to` before `from` runs past midnight. */
export const hoursSchema = z.union([
  z.strictObject({ always: z.literal(true) }),
  /** What is known where the exact hours are not, in words: said in the place of "not confirmed". */
  z.strictObject({ about: text }),
  z.strictObject({
    zone: text,
    open: z.array(z.strictObject({ days: z.array(day).min(1), from: clock, to: clock })).min(1),
    /** What a source states of public holidays: as on any day, or not. Absent: on such a day nobody knows, and people read that. */
    holidays: z.enum(['usual', 'all-day', 'closed']).optional(),
  }),
]);
export type RawHours = z.infer<typeof hoursSchema>;

/** Public holidays, region by region. A region that is not listed keeps those of the region it is part of. */
export const holidayFileSchema = z.record(idSchema, z.array(daySchema));

/** What a helper is said to do: a friend, often a child too, reads what a young person reads, unless it has words of its own. */
const wordsOfHelper = rawWordingSchema.transform((words): RawWording => {
  if (typeof words === 'string' || words['young-person'] === undefined) return words;
  return { friend: words['young-person'], ...words };
});

export const channelSchema = z.discriminatedUnion('by', [
  /** `number` is E.164 (+44...), or a short code as dialled; `shown` is how it is written. */
  z.strictObject({
    by: z.literal('phone'),
    number: z.string().regex(/^(\+\d{6,15}|\d{2,6})$/),
    shown: text,
    /** For people of this place alone: a Trust, a state, a province. Such ways stand together behind "Numbers by place". */
    place: text.optional(),
    /** What the call costs by its source, where the number looks as if it were dear. For authors; people read `cost`. */
    tariff: text.optional(),
    abroad: z.boolean().optional(),
    hours: hoursSchema.optional(),
    note: wordsOfHelper.optional(),
  }),
  z.strictObject({
    by: z.literal('text'),
    number: z.string().regex(/^(\+\d{6,15}|\d{2,6})$/),
    shown: text,
    place: text.optional(),
    tariff: text.optional(),
    keyword: text.optional(),
    /** True: they answer by a call, so it is no way for somebody who must not be heard. */
    'calls-back': z.boolean().optional(),
    hours: hoursSchema.optional(),
    note: wordsOfHelper.optional(),
  }),
  z.strictObject({
    by: z.literal('chat'),
    url: webAddressSchema,
    /** True: an account has to be made first. */
    account: z.boolean().optional(),
    hours: hoursSchema.optional(),
    note: wordsOfHelper.optional(),
  }),
  /** A web form that takes a report or a request. */
  z.strictObject({ by: z.literal('form'), url: webAddressSchema, note: wordsOfHelper.optional() }),
  z.strictObject({ by: z.literal('site'), url: webAddressSchema, place: text.optional(), note: wordsOfHelper.optional() }),
  /** `region`: for people of that region alone, where a service answers others at another address. */
  z.strictObject({ by: z.literal('email'), address: z.email(), region: idSchema.optional(), note: wordsOfHelper.optional() }),
  /** No number of its own for the whole region: how to find that of one's council or station, in words. */
  z.strictObject({ by: z.literal('local'), how: text, place: text.optional() }),
  /** A text relay or sign-language route for people who do not speak on the phone. Never shown as a text. */
  z.strictObject({ by: z.literal('relay'), how: text, url: webAddressSchema.optional() }),
]);
export type RawChannel = z.infer<typeof channelSchema>;

export const serviceSchema = z.strictObject({
  id: idSchema,
  name: text,
  kind: serviceKindSchema,
  /** Of those that the vocabulary lists. */
  topics: z.array(idSchema).default([]),
  regions: z.array(idSchema).min(1),
  audiences: z.array(audienceSchema).min(1),
  /** Age in years of the person helped; absent bounds are open. */
  ages: z.strictObject({ from: z.int().min(0).optional(), to: z.int().max(120).optional() }).optional(),
  /** It takes these alone. Nobody is asked whether they are a woman or a man, so that it never stands without another who takes them. */
  only: z.enum(['women', 'men']).optional(),
  /** Smaller stands first among services of one kind. */
  rank: z.int().min(1).max(99).default(50),
  /** True: only where a person's region offers nothing else for the need. */
  fallback: z.boolean().default(false),
  /** What it does, in a sentence to the person. */
  what: wordsOfHelper,
  /** Who answers and what they will ask. */
  expect: wordsOfHelper.optional(),
  /** What it cannot do, and who it is not for. */
  cannot: wordsOfHelper.optional(),
  channels: z.array(channelSchema).min(1),
  hours: hoursSchema.optional(),
  cost: wordsOfHelper.optional(),
  /** Whether it shows on a phone bill; absent where no source says. */
  bill: z.enum(['hidden', 'shown']).optional(),
  anonymous: z.enum(['yes', 'no']).optional(),
  access: text.optional(),
  /** Other services that are reached by the same number. */
  'shares-number-with': z.array(idSchema).min(1).optional(),
  /** For authors: traps and doubts that are not shown. */
  notes: text.optional(),
  sources: z.array(citedSchema).min(1),
  confidence: confidenceSchema,
  checked: daySchema,
  /** Days after `checked` until it must be checked again. */
  term: z.int().min(1).max(365).default(120),
});
export type RawService = z.infer<typeof serviceSchema>;
export const serviceFileSchema = z.array(serviceSchema).min(1);

const guide = z.strictObject({
  /** `background` steps are not shown: the generic guide stands in. */
  basis: z.enum(['official', 'secondary', 'background']),
  /** How old the best source is, as printed: `2026-08`, `2024`, `undated`. */
  age: text,
  steps: z.array(saidSchema).min(1),
  links: z.array(z.strictObject({ when: rawConditionSchema.optional(), label: text, url: webAddressSchema })).default([]),
});

export const platformSchema = z.strictObject({
  id: idSchema,
  name: text,
  /** `device`: what somebody holds in the hand; its guides stand beside those of the apps. */
  kind: z.enum(['social', 'messaging', 'gaming', 'dating', 'video-chat', 'adult-site', 'search', 'email', 'payment', 'device', 'other']),
  /** Offered in the first list of apps. */
  common: z.boolean().default(false),
  /** Whose list of apps names it; absent, everybody's. */
  audiences: z.array(audienceSchema).min(1).optional(),
  /** The order that loses nothing on this platform. */
  order: z.array(guidePartSchema).min(1),
  guides: z.partialRecord(guidePartSchema, guide),
  /** Shown before the steps: what goes wrong here. */
  traps: z
    .array(z.strictObject({ when: rawConditionSchema.optional(), text, basis: z.enum(['official', 'secondary', 'background']) }))
    .default([]),
  /** Which of the programmes that the vocabulary lists it takes part in. */
  programmes: z.record(idSchema, z.enum(['yes', 'likely', 'no', 'unknown'])).default({}),
  status: text.optional(),
  notes: text.optional(),
  sources: z.array(citedSchema).default([]),
  confidence: confidenceSchema,
  checked: daySchema.optional(),
  term: z.int().min(1).max(365).default(180),
});
export type RawPlatform = z.infer<typeof platformSchema>;

export const sourceSchema = z.strictObject({
  title: text,
  publisher: text,
  url: webAddressSchema.optional(),
  /** The date the page or document bears, as printed. */
  date: text.optional(),
  read: daySchema,
  /** How much of it was read. */
  extent: z.enum(['whole', 'extract', 'second-hand', 'listed']),
  note: text.optional(),
});
export type Source = z.infer<typeof sourceSchema>;
