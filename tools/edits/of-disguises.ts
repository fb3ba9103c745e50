import type { FileKind, FileValue } from '../../src/build/load/file-kinds.ts';
import type { Audience } from '../../src/flow/vocabulary.ts';
import type { Desk, Edit } from './edit.ts';
import { reword, type Spot, write } from './write.ts';

// What somebody does who knows that rules look for words: letters that only look like others, a word or an order changed where a sentence
// stands otherwise as it was, and a decision hidden behind something harmless.

const words = (name: string, make: Edit['make']): Edit => ({ group: 'words', name, make });
const facts = (name: string, make: Edit['make']): Edit => ({ group: 'facts', name, make });
const rules = (name: string, make: Edit['make']): Edit => ({ group: 'rules', name, make });

type Row = readonly [Spot, string, Audience | 'common', string, string];

/** Words that a rule would find, were they spelt as they are read. */
const disguised: readonly Row[] = [
  ['action:dont-pay', 'how', 'adult', 'a Cyrillic letter', '+ P\u0430y them a bit, and rest.'],
  ['action:dont-send', 'how', 'young-person', 'a space that nobody sees', '+ Se\u200bnd one more, and rest.'],
  ['action:dont-reply', 'how', 'carer', 'a hyphen that nobody sees', '+ Re\u00adply once, and rest.'],
  ['action:dont-pay', 'how', 'carer', 'an accent', '+ P\u00e1y them a bit, and rest.'],
  ['action:dont-send', 'how', 'adult', 'letters of a formula', '+ \uff33\uff45\uff4e\uff44 it, and rest.'],
  ['action:keep-original', 'how', 'adult', 'a sign above a letter', '+ De\u0336lete the chat, and rest.'],
  ['step:safe-now', 'lead', 'young-person', 'an order turned round', 'You are \u202etrulh\u202c safe.'],
  ['action:block', 'how', 'adult', 'letters for sounds', '+ P\u0251y them first.'],
];
const ofDisguise = ([spot, key, reader, by, text]: Row): Edit =>
  words(`${spot}, ${key}, ${reader}: ${by}`, (desk) => write(desk, spot, key, reader, text));

type Reworded = readonly [Spot, string, Audience | 'common', RegExp, string];

/** One word for another, in a sentence that stands otherwise as it was. */
const reworded: readonly Reworded[] = [
  ['action:tell-someone', 'how', 'young-person', /\bnow\b/, 'next week'],
  ['action:not-alone', 'what', 'young-person', /\bnear\b/, 'far from'],
  ['action:hoax-lost-money', 'how', 'adult', /\bbank or card company on the number on your card\b/, 'seller on the number in the mail'],
  ['action:come-back', 'what', 'young-person', /\bif things change\b/, 'if they let you'],
  ['action:hoax-forward', 'how', 'adult', /\breporting address below\b/, 'sender’s address above'],
  ['service:childline-uk', 'what', 'common', /\bunder\b|\bchildren\b|\byoung\b/, 'grown'],
  ['left-behind', 'tab', 'common', /\bone tab only\b/, 'every tab'],
  ['hand', 'kept', 'common', /\bnot\b|\bnever\b|\bno\b|\bnothing\b/i, 'always'],
];
const ofReworded = ([spot, key, reader, was, is]: Reworded): Edit =>
  words(`${spot}, ${key}: “${was.source}” becomes “${is}”`, (desk) => reword(desk, spot, key, reader, was, is));

const reversed = <T extends object>(of: T): T => Object.fromEntries(Object.entries(of).reverse()) as T;

/** Takes every key out of an object, and puts them in again the other way round. */
function turnRound(of: object): void {
  const entries = Object.entries(of).reverse();
  for (const [key] of entries) Reflect.deleteProperty(of, key);
  Object.assign(of, Object.fromEntries(entries));
}

const inFlow =
  (change: (flow: FileValue<'flow'>) => void) =>
  (desk: Desk): void =>
    change(desk.open('flow', (_, { flow }) => flow === 'extortion'));
const inEntry =
  <K extends FileKind>(kind: K, id: string, change: (entry: Record<string, unknown>) => void) =>
  (desk: Desk): void => {
    const all = desk.open(kind, (value) => id in Object(value)) as unknown as Record<string, Record<string, unknown>>;
    const found = all[id];
    if (found === undefined) throw new Error(`no ${id}`);
    change(found);
  };
const serviceOf =
  (id: string, change: (service: Record<string, unknown>) => void) =>
  (desk: Desk): void => {
    const found = desk.open('services', (all) => all.some((one) => one.id === id)).find((one) => one.id === id);
    if (found === undefined) throw new Error(`no ${id}`);
    change(found as unknown as Record<string, unknown>);
  };

const ofOrder: readonly Edit[] = [
  words(
    'the guide without the program: danger stands last',
    inFlow((flow) => (flow.static.sections = reversed(flow.static.sections))),
  ),
  words('the guide without the program: its don’ts stand the other way round', (desk) => {
    desk.open('staticWords', ({ sections }) => 'keep' in sections).donts.items.reverse();
  }),
  facts('helpers of one rank stand the other way round', (desk) => {
    desk.open('services', (all) => all.some(({ id }) => id === 'childline-uk')).reverse();
  }),
  facts('places stand the other way round', (desk) => {
    desk.open('regions').reverse();
  }),
  facts(
    'the ways to reach a helper stand the other way round',
    serviceOf('childline-uk', (one) => (one.channels as unknown[]).reverse()),
  ),
  rules('actions stand the other way round', (desk) => turnRound(desk.open('actions', (all) => 'come-back' in all))),
  rules('the last of all actions stands before the words for friends', (desk) => {
    const all: Record<string, unknown> = desk.open('actions', (actions) => 'words-for-friends' in actions);
    const [moved, ...others] = ['words-for-friends', 'in-care'].map((id) => [id, all[id]] as const);
    const after = Object.entries(all).flatMap((entry) => {
      if (entry[0] === moved?.[0]) return [];
      return entry[0] === others[0]?.[0] ? [entry, ...(moved === undefined ? [] : [moved])] : [entry];
    });
    for (const key of Object.keys(all)) delete all[key];
    Object.assign(all, Object.fromEntries(after));
  }),
  rules('tools stand the other way round', (desk) => turnRound(desk.open('tools', (all) => 'say' in all))),
  rules('codes count another way', (desk) => {
    desk.open('codes', (all) => all.length > 10).reverse();
  }),
];

const ofDecisions: readonly Edit[] = [
  rules(
    'a don’t is for adults alone',
    inEntry('actions', 'do-not-meet', (one) => Object.assign(one, { when: { audience: 'adult' } })),
  ),
  rules('a part of a text is for others', (desk) => {
    const said = Object(desk.open('actionWords', (all) => 'dont-reply' in all)['dont-reply']?.how) as Record<string, { when?: object }[]>;
    const [part] = said.adult?.filter(({ when }) => when !== undefined) ?? [];
    if (part === undefined) throw new Error('no part is for some only');
    part.when = { person: 'online' };
  }),
  rules('whoever cannot speak is named no line', (desk) => {
    const flow = desk.open('flow', (_, file) => file.flow === 'extortion');
    flow.crisis.services = flow.crisis.services.filter(({ by }) => by !== 'silent');
  }),
  rules(
    'tonight is for whoever said no',
    inFlow((flow) => Object.assign(flow.tonight ?? {}, { when: { 'suicide-check': 'no' } })),
  ),
  rules(
    'a friend is not told to stay away from the picture',
    inFlow((flow) => (flow.own.friend = flow.own.friend?.filter((id) => id !== 'dont-look') ?? [])),
  ),
  rules(
    'nothing can be added after the plan was asked for',
    inFlow((flow) => Object.assign(flow['plan-now'] ?? {}, { add: [] })),
  ),
  rules(
    'nobody can say that they feel worse',
    inFlow((flow) => {
      for (const step of Object.values(flow.steps))
        if (step.kind === 'plan') step.happened = step.happened.filter(({ id }) => id !== 'feel-worse');
    }),
  ),
  rules(
    'a page shows nothing above its question',
    inFlow((flow) => {
      const step = flow.steps.shared;
      if (step?.kind === 'question') step.shows = ['one-more-trap'];
    }),
  ),
  rules(
    'a cautious answer is a bold one',
    inFlow((flow) => Object.assign(flow.steps.shared ?? {}, { cautious: ['yes'] })),
  ),
  rules(
    'a friend’s helpers are those of the young',
    inFlow((flow) => {
      flow.facts.ages = flow.facts.ages.filter(({ when }) => !JSON.stringify(when ?? {}).includes('friend-ages'));
    }),
  ),
  rules(
    'the older words are for everybody',
    inFlow((flow) => Object.assign(flow, { older: { audience: 'young-person' } })),
  ),
  rules(
    'no tool makes a record',
    inEntry('tools', 'record', (one) => Object.assign(one, { does: [], 'does-tagged': [] })),
  ),
  rules(
    'words to say are for nobody',
    inEntry('tools', 'say', (one) => Object.assign(one, { when: { audience: 'carer' } })),
  ),
  rules('a training case lets blame pass', (desk) => {
    const [first] = Object.values(desk.open('practice'));
    for (const answer of first?.answers ?? []) Object.assign(answer, { fits: !answer.fits });
  }),
  rules('what was chosen where authorities disagree is turned round', (desk) => {
    const [first] = Object.values(desk.open('disagreements'));
    if (first !== undefined) first.chosen = 'Keep the chat open, and answer now and then.';
  }),
  rules('an invented person asks for nothing any more', (desk) => {
    for (const one of Object.values(desk.open('people', (all) => Object.keys(all).length > 0))) one.must = {};
  }),
  rules(
    'a rule of must-say finds its words anywhere',
    inEntry('mustSay', 'says-not-to-pay', (one) => (one.says = ['.*'])),
  ),
  rules(
    'a rule of must-say is for friends alone',
    inEntry('mustSay', 'evidence-is-words', (one) => (one.audiences = ['friend'])),
  ),
  rules(
    'a rule of don’t-say is never meant',
    inEntry('dontSay', 'pay', (one) => (one.unless = '.')),
  ),
  rules('no sentence instructs any more', (desk) => {
    desk.open('register').instructs = '^$';
  }),
  rules('sentences may be as long as they like', (desk) => {
    const { audiences } = desk.open('register');
    Object.assign(audiences['young-person'] ?? {}, { sentence: 60, hardest: 24, grade: 18 });
  }),
  rules('a tag means another', (desk) => {
    const vocabulary = desk.open('vocabulary') as unknown as Record<string, unknown>;
    const [first] = Object.keys(vocabulary);
    if (first !== undefined)
      vocabulary[first] = Array.isArray(vocabulary[first])
        ? [...vocabulary[first], 'all-is-well']
        : { ...Object(vocabulary[first]), 'all-is-well': 'So.' };
  }),
  rules('the other flow comes first', (desk) => {
    desk.open('library').flows = ['account', 'extortion'];
  }),
  facts(
    'behind another day of checking: a helper moves to the end',
    serviceOf('shout-85258', (one) => Object.assign(one, { checked: '2026-11-27', rank: 98 })),
  ),
  facts(
    'behind another day of checking: a helper takes women alone',
    serviceOf('samaritans-uk-ie', (one) => Object.assign(one, { checked: '2026-11-27', only: 'women' })),
  ),
];

export const editsOfDisguises: readonly Edit[] = [...disguised.map(ofDisguise), ...reworded.map(ofReworded), ...ofOrder, ...ofDecisions];
