import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { flowsFolder } from '../../src/build/flows-folder.ts';
import { loadContent } from '../../src/build/load/load-content.ts';
import type { Loaded } from '../../src/build/load/load-flow.ts';
import type { Content } from '../../src/flow/assemble/content.ts';
import type { Flow } from '../../src/flow/flow.ts';
import type { Signable } from '../../src/flow/review/units.ts';

type Entries = Readonly<Record<string, object | null>>;

/** What a small flow has beyond the smallest, by id; null takes an entry of the smallest away. */
export type Parts = {
  /** Keys of flow.yaml other than `steps`. */
  readonly flow?: Readonly<Record<string, unknown>>;
  readonly steps?: Entries;
  readonly actions?: Entries;
  /** Words that differ from those every step and action is given by itself. */
  readonly stepWords?: Entries;
  readonly actionWords?: Entries;
  readonly regions?: Entries;
  readonly services?: Entries;
  readonly platforms?: Entries;
  readonly sources?: Entries;
  /** Whole files, as an author typed them; null: the file is not there. */
  readonly files?: Readonly<Record<string, string | null>>;
};

/** The language of every small flow: that of the real words which it borrows. */
export const [locale = ''] = readdirSync(join(flowsFolder, 'shared/words'));

/** Files of the real flows/ that a small flow has no others of. */
const borrowed = ['shared/vocabulary.yaml', ...['interface', 'static', 'hand'].map((name) => `shared/words/${locale}/${name}.yaml`)];

const cited = [{ url: 'https://example.org', says: 'so' }];

/** The one helper of the smallest flow. */
export const aLine = {
  name: 'A line',
  kind: 'crisis-line',
  topics: ['listening'],
  regions: ['world'],
  audiences: ['young-person', 'carer', 'professional', 'adult'],
  what: 'Somebody to talk to.',
  channels: [{ by: 'phone', number: '116123', shown: '116 123' }],
  sources: cited,
  confidence: 'high',
  checked: '2026-01-01',
};

const smallest = {
  flow: {
    start: 'who',
    facts: { audience: 'who', region: 'where', ages: [{ from: 0, to: 120 }], apps: 'apps', payments: 'payments' },
    crisis: { services: [{ topic: 'listening' }] },
    tonight: { action: 'call', after: 'safe' },
    'plan-now': { after: 'safe', add: ['where'] },
    static: { first: ['home'], helpers: {}, sections: {} },
  },
  steps: {
    who: { kind: 'notice', options: ['young-person', 'carer', 'professional', 'adult'], next: [{ to: 'safe' }] },
    safe: { kind: 'question', options: ['yes', 'no', 'unsure'], silence: 'unsure', cautious: ['no'], next: [{ to: 'where' }] },
    where: {
      kind: 'question',
      options: { from: 'regions', then: ['elsewhere'] },
      silence: 'elsewhere',
      cautious: ['elsewhere'],
      next: [{ to: 'plan' }],
    },
    plan: { kind: 'plan', refine: [{ step: 'apps' }, { step: 'payments' }] },
    apps: { kind: 'refinement', choose: 'several', options: { from: 'apps', then: ['unsure'] }, silence: 'unsure', cautious: ['unsure'] },
    payments: {
      kind: 'refinement',
      choose: 'several',
      options: { from: 'payments', then: ['unsure'] },
      silence: 'unsure',
      cautious: ['unsure'],
    },
  },
  actions: { call: { timing: 'now', services: [{ topic: 'listening' }], sources: ['BOOK'] } },
  regions: {
    world: { name: 'World', choice: false, emergency: { number: '112' }, 'leave-to': 'https://example.org' },
    home: { name: 'Home', 'part-of': 'world', emergency: { number: '999' }, 'leave-to': 'https://example.org' },
  },
  services: {
    'a-line': aLine,
  },
  platforms: {
    chat: { name: 'Chat', kind: 'social', order: ['report'], guides: {}, confidence: 'high' },
    card: { name: 'Card', kind: 'payment', order: ['report'], guides: {}, confidence: 'high' },
  },
  sources: { BOOK: { title: 'Book', publisher: 'House', read: '2026-01-01', extent: 'whole' } },
} satisfies Record<string, Readonly<Record<string, unknown>>>;

function merged(base: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}): Record<string, object> {
  const all = { ...base, ...more };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, object] => entry[1] !== null));
}

const writtenOptions = (step: object): readonly string[] => {
  if (!('options' in step)) return [];
  const given = step.options as { readonly then: unknown[] } | unknown[];
  return (Array.isArray(given) ? given : given.then).map((option) => (typeof option === 'string' ? option : (option as { id: string }).id));
};

/** Words that name the thing they stand at. */
const wordsOfStep = (id: string, step: object): object => ({
  heading: `Heading of ${id}`,
  short: `Short of ${id}`,
  options: Object.fromEntries(writtenOptions(step).map((option) => [option, `Label of ${option}`])),
});

/** Entries of a list, with their ids. */
const listed = (entries: Readonly<Record<string, object>>): readonly object[] =>
  Object.entries(entries).map(([id, entry]) => ({ id, ...entry }));

/**
 * The files of the smallest flow that has nothing wrong, with `parts` in place of its own: an audience, a question, a region and a
 * plan with one action.
 */
export function aFlow(parts: Parts = {}): ReadonlyMap<string, string> {
  const steps = merged(smallest.steps, parts.steps);
  const actions = merged(smallest.actions, parts.actions);
  const platforms = merged(smallest.platforms, parts.platforms);
  const stepWords = Object.fromEntries(Object.entries(steps).map(([id, step]) => [id, wordsOfStep(id, step)]));
  const actionWords = Object.fromEntries(
    Object.keys(actions).map((id) => [id, { what: `What ${id} is`, how: `How ${id} is done`, cant: `Who helps with ${id}` }]),
  );
  const objects: Readonly<Record<string, unknown>> = {
    'shared/directory/regions.yaml': listed(merged(smallest.regions, parts.regions)),
    'shared/directory/services/all.yaml': listed(merged(smallest.services, parts.services)),
    ...Object.fromEntries(
      Object.entries(platforms).map(([id, platform]) => [`shared/directory/platforms/${id}.yaml`, { id, ...platform }]),
    ),
    'small/actions.yaml': actions,
    'small/flow.yaml': { ...merged(smallest.flow, parts.flow), steps },
    'shared/sources.yaml': merged(smallest.sources, parts.sources),
    [`small/words/${locale}/actions-all.yaml`]: merged(actionWords, withCant(parts.actionWords)),
    [`small/words/${locale}/steps.yaml`]: merged(stepWords, parts.stepWords),
    [`small/words/${locale}/static.yaml`]: {
      description: 'Steps and contacts.',
      heading: 'Help',
      lead: 'Here.',
      donts: { heading: 'Not now', items: ['Nothing.'] },
      sections: {},
      groups: {},
      guides: {},
    },
  };
  const files: Readonly<Record<string, string | null>> = {
    ...Object.fromEntries(Object.entries(objects).map(([file, value]) => [file, stringify(value, { aliasDuplicateObjects: false })])),
    ...Object.fromEntries(borrowed.map((file) => [file, readFileSync(join(flowsFolder, file), 'utf8')])),
    // Each test has its own promises.
    'shared/promises.yaml': '{}',
    ...parts.files,
  };
  return new Map(Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Words that a test gives an action of its own say what to do for whoever can't, unless the test is about that. */
function withCant(words: Entries | undefined): Entries | undefined {
  return (
    words && Object.fromEntries(Object.entries(words).map(([id, own]) => [id, own && { ...own, cant: `Who helps with ${id}`, ...own }]))
  );
}

/** What a small flow becomes, its problems included. */
export const loadedFlow = (parts: Parts = {}): Loaded => loadContent(aFlow(parts));

/** A small flow with nothing wrong, and its directory; throws where something is. */
export function aContent(parts: Parts = {}): Content {
  const { content, problems } = loadedFlow(parts);
  if (content === null) throw new Error(problems.map(({ code, place, what }) => `${code} in ${place.file}: ${what}`).join('\n'));
  return content;
}

/** A loaded flow as it can be signed; throws where something is wrong with it. */
export function signable({ content, raw, promises, problems }: Loaded): Signable {
  if (content === null || raw === null) throw new Error(problems.map(({ code, what }) => `${code}: ${what}`).join('\n'));
  return { content, raw, promises };
}

export const flowOf = (parts: Parts = {}): Flow => aContent(parts).flow;
