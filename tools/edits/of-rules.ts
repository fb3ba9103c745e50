import type { FlowFile } from '../../src/flow/schema/flow-file.ts';
import type { RawPromise } from '../../src/flow/schema/promise-file.ts';
import type { Desk, Edit } from './edit.ts';

const rules = (name: string, make: Edit['make']): Edit => ({ group: 'rules', name, make });
const guides = (name: string, make: Edit['make']): Edit => ({ group: 'guides', name, make });

const inFlow =
  (change: (flow: FlowFile) => void) =>
  (desk: Desk): void =>
    change(desk.open('flow', (_, { flow }) => flow === 'extortion'));

type Loose = Record<string, never> & { readonly kind: string };

/** A promise of the flow, or of the core. */
const promise =
  (id: string, change: (holds: Loose[], whole: RawPromise) => void) =>
  (desk: Desk): void => {
    const isOwn = desk.files().some(({ kind, value }) => kind === 'promises' && id in Object(value));
    const found = desk.open(isOwn ? 'promises' : 'core', (all) => id in all)[id];
    if (found === undefined) throw new Error(`no promise ${id}`);
    change((found.holds ?? []) as unknown as Loose[], found);
  };
const weaker = (id: string, name: string, change: (holds: Loose[], whole: RawPromise) => void): Edit =>
  rules(`${id}: ${name}`, promise(id, change));

const step =
  (app: string, part: string, text: string) =>
  (desk: Desk): void => {
    const guide = desk.open('platform', ({ id }) => id === app).guides[part as 'report'];
    if (guide !== undefined) guide.steps.unshift(text);
  };

/** Takes a tag from the actions of some readers, and puts it where it does nothing. */
const moveTag =
  (tag: string) =>
  (desk: Desk): void => {
    const all = Object.values(desk.open('actions', (actions) => 'come-back' in actions));
    for (const action of all) action.tags = action.tags.filter((one) => one !== tag);
    all.find(({ tags }) => tags.includes('come-back'))?.tags.push(tag);
  };

export const editsOfRules: readonly Edit[] = [
  guides('leave the chat becomes: clear the chat', step('snapchat', 'evidence', 'Clear the chat before you go on.')),
  guides('suspend: remove the account for good', step('instagram', 'suspend', 'Or remove the account for good. Then they lose you.')),
  guides('after 30 days it comes back whenever', step('snapchat', 'suspend', 'It comes back whenever you like.')),
  guides('report: attach the picture', step('instagram', 'report', 'Send the picture to the app.')),
  guides('block: tell them first', step('whatsapp', 'block', 'Tell him you are blocking him.')),
  guides('evidence: save the picture', step('whatsapp', 'evidence', 'Save the picture first.')),
  guides('paid: pay again to get it back', step('paypal', 'after-paying', 'Pay the rest so that it can be traced.')),
  guides('blocking stands before the words are kept', (desk) => {
    const app = desk.open('platform', ({ id }) => id === 'snapchat');
    app.order = [...app.order].reverse();
  }),
  rules(
    'the crisis page names one listener',
    inFlow((flow) => Object.assign(flow.crisis.services.find(({ topic }) => topic === 'listening') ?? {}, { most: 1 })),
  ),
  rules(
    'tonight opens after the age',
    inFlow((flow) => Object.assign(flow.tonight ?? {}, { after: 'age' })),
  ),
  rules(
    'the plan may be asked for before suicide',
    inFlow((flow) => Object.assign(flow['plan-now'] ?? {}, { after: 'safe-now' })),
  ),
  rules(
    'silence about danger counts as safe',
    inFlow((flow) => Object.assign(flow.steps['safe-now'] ?? {}, { silence: 'safe' })),
  ),
  rules(
    'unsure of danger goes on to the questions',
    inFlow((flow) => Object.assign(flow.cases, { unsafe: { 'safe-now': ['not-safe'] } })),
  ),
  rules(
    'nine tasks may stand in now',
    inFlow((flow) => {
      for (const one of Object.values(flow.steps)) if (one.kind === 'plan') one.limits = [{ timing: 'now', most: 9, then: 'tonight' }];
    }),
  ),
  rules('the tag not-alone stands on a harmless action', moveTag('not-alone')),
  rules('the tag human-helper stands on a harmless action', moveTag('human-helper')),
  rules('the tag evidence-words-only stands on a harmless action', moveTag('evidence-words-only')),
  rules('a rule of don’t-say loses a pattern', (desk) => {
    const [first] = Object.values(desk.open('dontSay'));
    first?.patterns.pop();
  }),
  rules('a rule of must-say is gone', (desk) => {
    const all = desk.open('mustSay');
    delete all['says-not-to-pay'];
  }),
  rules('the reading limit of adults is gone', (desk) => {
    delete desk.open('register').audiences.adult;
  }),
  rules('a person is gone who would notice', (desk) => {
    const all = desk.open('people');
    delete all[Object.keys(all)[0] ?? ''];
  }),
  rules(
    'the first to help a child is for adults only',
    inFlow((flow) => Object.assign(flow.cases, { 'under-18': { audience: 'adult' } })),
  ),
  weaker('professional-refers', 'narrowed to one region', (holds) =>
    Object.assign(holds[0] ?? {}, { when: { audience: 'professional', region: 'gb-nir' } }),
  ),
  weaker('plan-has-human', 'also kept by come-back', (holds) =>
    Object.assign(holds[1] ?? {}, { tag: ['human-helper', 'come-back'], helper: undefined, under: undefined }),
  ),
  weaker('suicide-asked', 'four questions before it', (holds) =>
    Object.assign(holds[1] ?? {}, { after: ['audience', 'safe-now', 'emergency', 'emergency-another-way', 'age', 'demand', 'shared'] }),
  ),
  weaker('no-image-handled', 'without removal as well', (holds) => Object.assign(holds[2] ?? {}, { without: ['own-hands', 'removal'] })),
  weaker('words-only-evidence', 'under 13 only', (holds) => Object.assign(holds[0] ?? {}, { when: { age: 'under-13' } })),
  weaker('suicide-not-no', 'nine tasks in now', (holds) =>
    Object.assign(holds.find(({ kind }) => kind === 'most-tasks') ?? {}, { most: 9 }),
  ),
  weaker('never-pay-reply-send', 'the first property is gone', (holds) => holds.shift()),
  weaker('suicide-now', 'only who it harms is left', (holds) => holds.splice(1)),
  weaker('danger-first', 'not before the plan', (holds) => holds.splice(1)),
  weaker('nine-questions', 'forty questions', (holds) => Object.assign(holds[0] ?? {}, { most: 40 })),
  weaker('tell-someone', 'at any time', (holds) => {
    for (const one of holds) Object.assign(one, { under: undefined });
  }),
  weaker('recovery-scam', 'firms may be named', (holds) => holds.splice(1)),
  weaker('partner-safety-first', 'only in Northern Ireland', (holds) => {
    for (const one of holds) Object.assign(one, { when: { person: 'partner', region: 'gb-nir' } });
  }),
  weaker('somebody-everywhere', 'also a list of links', (holds) => {
    for (const one of holds.filter(({ kind }) => kind === 'everybody-finds')) Object.assign(one, { helper: {} });
  }),
  weaker('known-person-police-first', 'only where they are known for sure', (holds) =>
    Object.assign(holds[0] ?? {}, { when: { person: 'known' } }),
  ),
  weaker('right-removal-tool', 'StopNCII for whoever is not sure', (holds) =>
    Object.assign(holds[0] ?? {}, { when: { not: { case: 'grown' } } }),
  ),
  rules('a rule of don’t-say is gone', (desk) => {
    delete desk.open('dontSay')['keep-silent'];
  }),
  rules('a rule of don’t-say is for professionals alone', (desk) => {
    Object.assign(desk.open('dontSay').pay ?? {}, { audiences: ['professional'] });
  }),
  rules('what denies an instruction is any word', (desk) => {
    desk.open('register').denies = '\\w';
  }),
  rules('no word turns a sentence round any more', (desk) => {
    desk.open('register').turning = [];
  }),
  rules('a disagreement is gone', (desk) => {
    const all = desk.open('disagreements');
    delete all[Object.keys(all)[0] ?? ''];
  }),
  rules('a training case expects less', (desk) => {
    const all = desk.open('scenarios');
    delete all[Object.keys(all)[0] ?? ''];
  }),
  rules('a tool is for adults alone', (desk) => {
    for (const one of Object.values(desk.open('tools'))) Object.assign(one ?? {}, { when: { audience: 'adult' } });
  }),
  rules('an action is for nobody under 18', (desk) => {
    Object.assign(desk.open('actions', (all) => 'take-it-down' in all)['take-it-down'] ?? {}, { when: { audience: 'adult' } });
  }),
  rules('what an action needs no helper for any more', (desk) => {
    Object.assign(desk.open('actions', (all) => 'talk-now' in all)['talk-now'] ?? {}, { services: [] });
  }),
  rules('a public holiday is no holiday any more', (desk) => {
    const all: Record<string, unknown> = desk.open('holidays');
    const [first] = Object.keys(all);
    if (first !== undefined) delete all[first];
  }),
];
