import { describe, expect, test } from 'vitest';
import { groundOf } from '../../../src/journey/prove/ground.ts';
import { decideProperty } from '../../../src/journey/prove/prove.ts';
import { flowOf, locale, type Parts } from '../../support/a-flow.ts';
import { decided, waySaid } from '../../support/proved.ts';

const sourced = { sources: ['BOOK'] };
const question = (options: readonly (string | object)[], next: readonly object[], more: object = {}) => ({
  kind: 'question',
  options: [...options, 'unsaid'],
  silence: 'unsaid',
  cautious: ['unsaid'],
  next,
  ...more,
});
const refinement = (options: readonly string[]) => ({
  kind: 'refinement',
  options: [...options, 'unsaid'],
  silence: 'unsaid',
  cautious: ['unsaid'],
});
const everybody = ['young-person', 'carer', 'professional', 'adult'];

/** who -> safe -> where -> plan, and from `safe: no` by way of a page of people. */
const withHelp: Parts = {
  steps: {
    safe: question(['yes', 'no'], [{ when: { safe: 'no' }, to: 'help' }, { to: 'where' }]),
    help: { kind: 'notice', page: 'crisis', services: [{ topic: 'listening' }], options: ['on'], next: [{ to: 'where' }] },
  },
};
const aLine = {
  name: 'Another line',
  kind: 'crisis-line',
  topics: ['listening'],
  regions: ['world'],
  audiences: everybody,
  what: 'Somebody to talk to.',
  channels: [{ by: 'phone', number: '+442079460000', shown: '020 7946 0000' }],
  sources: [{ url: 'https://example.org', says: 'so' }],
  confidence: 'high',
  checked: '2026-01-01',
};
const another = { ...aLine, channels: [{ by: 'phone', number: '+442079460001', shown: '020 7946 0001' }] };
/** The same, in a place that has a line to text as well; its page of people asks for `needs`. */
const withText = (needs: readonly object[]): Parts => ({
  services: {
    'a-text-line': { ...aLine, channels: [{ by: 'text', number: '85258', shown: '85258' }] },
  },
  steps: {
    safe: question(['yes', 'no'], [{ when: { safe: 'no' }, to: 'help' }, { to: 'where' }]),
    help: { kind: 'notice', page: 'crisis', services: needs, options: ['on'], next: [{ to: 'where' }] },
  },
});
const silentHelp = [{ topic: 'listening', by: 'silent' }];
const emergencyHelp = [{ id: 'a-line' }];
/** Carers are asked nothing about safety. */
const withoutCarers: Parts = {
  steps: { who: { kind: 'notice', options: everybody, next: [{ when: { who: 'carer' }, to: 'where' }, { to: 'safe' }] } },
};
const planWith = (actions: NonNullable<Parts['actions']>, limits: readonly object[] = [], refine: readonly object[] = []): Parts => ({
  actions,
  steps: { plan: { kind: 'plan', refine: [{ step: 'apps' }, { step: 'payments' }, ...refine], limits } },
});

const call = { timing: 'now', ...sourced };
const tonightTasks = (count: number): NonNullable<Parts['actions']> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`task-${index}`, { timing: 'tonight', ...sourced }]));
const saying = (say: readonly (string | object)[]): Parts => ({
  actionWords: { call: { what: 'What call is', how: 'How call is done', say } },
});

/** Somebody to tell, and a tool that does it. */
const withTool = (tool: string): Parts => ({
  ...planWith({ tell: { timing: 'now', tags: ['tell-someone'], ...sourced } }),
  files: {
    'small/tools.yaml': `say: { does: [tell], ${tool} }\n`,
    [`small/words/${locale}/tools-all.yaml`]: 'say: { heading: Words, open: Open }\n',
  },
});

/** Blocking, and what to do where it did not work. */
const withRung = (rung: object): Parts =>
  planWith({
    block: { timing: 'tonight', tags: ['block'], rung: 'after', ...sourced },
    after: { tags: ['hope'], services: [{ topic: 'listening', most: 1 }], ...sourced, ...rung },
  });
const toNext = { tag: 'block', rung: 'hope', helper: { topic: 'listening' } };

type Case = {
  readonly kind: string;
  readonly kept: readonly (readonly [Parts, object])[];
  /** The flow, the property, the answers of the shortest counterexample. */
  readonly broken: readonly (readonly [Parts, object, string | null])[];
};

const block = { timing: 'tonight', tags: ['block'], ...sourced };
const police = { timing: 'tonight', tags: ['ask-police'], ...sourced };

/** Blocking, said so. */
const blocking = (how: string | readonly (string | object)[], more: object = {}): Parts => ({
  ...planWith({ block }),
  actionWords: { block: { what: 'Block', how, ...more } },
});

const cases: readonly Case[] = [
  {
    kind: 'asked-first',
    kept: [[{}, { step: 'safe', after: 'who' }]],
    broken: [
      [withoutCarers, { step: 'safe', after: 'who' }, 'who: carer'],
      [{}, { step: 'where', after: 'who' }, 'who: young-person'],
    ],
  },
  {
    kind: 'passes',
    kept: [
      [{}, { to: 'plan', first: 'safe' }],
      [withoutCarers, { to: 'plan', first: 'safe', when: { not: { who: 'carer' } } }],
      [withHelp, { to: 'plan', first: 'help', when: { safe: 'no' } }],
    ],
    broken: [
      [withoutCarers, { to: 'plan', first: 'safe' }, 'who: carer, where: home'],
      [withHelp, { to: 'plan', first: 'help' }, 'who: young-person, safe: yes, where: home'],
    ],
  },
  {
    kind: 'asked-before-plan',
    kept: [
      [{}, { step: 'safe' }],
      [withHelp, { step: 'safe' }],
    ],
    broken: [
      [withoutCarers, { step: 'safe' }, 'who: carer, where: home'],
      // Asked on every way, and passed by whoever asks for the plan as soon as they may.
      [{ flow: { 'plan-now': { after: 'who' } } }, { step: 'safe' }, ''],
      [{}, { step: 'where' }, 'who: young-person'],
    ],
  },
  {
    kind: 'leads-to',
    kept: [[withHelp, { at: 'safe', answer: 'no', to: 'help' }]],
    broken: [
      [withHelp, { at: 'safe', answer: ['no', 'unsaid'], to: 'help' }, 'who: young-person, safe: unsaid'],
      [withHelp, { at: 'safe', answer: 'yes', to: 'help', when: { who: 'adult' } }, 'who: adult, safe: yes'],
    ],
  },
  {
    kind: 'only-for',
    kept: [[withHelp, { step: 'help', when: { safe: 'no' } }]],
    broken: [[withHelp, { step: 'help', when: { who: 'carer' } }, 'who: young-person, safe: no']],
  },
  {
    kind: 'offers',
    kept: [[{}, { step: 'safe', options: ['yes', 'no'], silence: 'unsure' }]],
    broken: [
      [{}, { step: 'safe', options: 'yes', silence: 'no' }, null],
      [
        { steps: { safe: question(['yes', { id: 'no', when: { not: { who: 'adult' } } }], [{ to: 'where' }]) } },
        { step: 'safe', options: ['yes', 'no'] },
        'who: adult',
      ],
    ],
  },
  {
    kind: 'plan-offers',
    kept: [[{}, { step: 'apps', options: 'unsure' }]],
    broken: [
      [
        { steps: { plan: { kind: 'plan', refine: [{ step: 'apps', when: { safe: 'yes' } }, { step: 'payments' }] } } },
        { step: 'apps', options: 'unsure', when: { who: 'carer' } },
        'who: carer, safe: no, where: home',
      ],
    ],
  },
  {
    kind: 'people-only',
    kept: [
      [withHelp, { step: 'help', helper: { topic: 'listening' } }],
      // Where the directory has none, a page can name none.
      [withHelp, { step: 'help', helper: { topic: 'listening', by: 'silent', required: false } }],
      [withText(silentHelp), { step: 'help', helper: { topic: 'listening', by: 'silent', required: false } }],
    ],
    broken: [
      [withHelp, { step: 'help', helper: { topic: 'listening', by: 'silent' } }, 'who: young-person, safe: no'],
      [
        withText(emergencyHelp),
        { step: 'help', helper: { topic: 'listening', by: 'silent', required: false } },
        'who: young-person, safe: no',
      ],
      [withHelp, { step: 'help', helper: { kind: 'police' } }, 'who: young-person, safe: no'],
      [withHelp, { step: 'safe', helper: { topic: 'listening' } }, null],
    ],
  },
  {
    kind: 'page-shows',
    kept: [
      [
        {
          actions: { dont: { dont: true, tags: ['dont-pay'], ...sourced } },
          steps: { safe: question(['yes'], [{ to: 'where' }], { shows: ['dont'] }) },
        },
        { step: 'safe', tag: 'dont-pay' },
      ],
    ],
    broken: [
      [
        {
          actions: { dont: { when: { who: ['carer', 'adult'] }, dont: true, tags: ['dont-pay'], ...sourced } },
          steps: { safe: question(['yes'], [{ to: 'where' }], { shows: ['dont'] }) },
        },
        { step: 'safe', tag: 'dont-pay', when: { not: { who: 'young-person' } } },
        'who: professional',
      ],
    ],
  },
  {
    kind: 'plan-holds',
    kept: [
      [planWith({ block }), { tag: 'block', under: ['tonight', 'tomorrow'] }],
      [planWith({ block: { ...block, when: { safe: 'no' } } }), { tag: 'block', when: { safe: 'no' } }],
      // The limit moves the second task on, and `under` still holds where both timings are meant.
      [
        planWith({ call: { timing: 'now', ...sourced }, block: { ...block, timing: 'now' } }, [
          { timing: 'now', most: 1, then: 'tonight' },
        ]),
        { tag: 'block', under: ['now', 'tonight'] },
      ],
      [planWith({ block: { ...block, services: [{ topic: 'listening' }] } }), { tag: 'block', helper: { kind: 'crisis-line' } }],
      [blocking(['Block.', { when: { safe: 'no' }, text: 'Tell the lead.' }]), { tag: 'block', words: 'the LEAD', when: { safe: 'no' } }],
    ],
    broken: [
      [planWith({ block: { ...block, when: { safe: 'no' } } }), { tag: 'block' }, 'who: young-person, safe: yes, where: home'],
      [
        blocking(['Block.', { when: { safe: 'no' }, text: 'Tell the lead.' }]),
        { tag: 'block', words: 'the lead' },
        'who: young-person, safe: yes, where: home',
      ],
      // Only what is done, and how: a reason is folded away.
      [blocking('Block.', { why: 'The lead says so.' }), { tag: 'block', words: 'the lead' }, 'who: young-person, safe: yes, where: home'],
      [
        planWith({ call: { timing: 'now', when: { safe: 'no' }, ...sourced }, block: { ...block, timing: 'now' } }, [
          { timing: 'now', most: 1, then: 'tonight' },
        ]),
        { tag: 'block', under: 'now' },
        'who: young-person, safe: no, where: home',
      ],
      [planWith({ block }), { tag: 'block', helper: { kind: 'crisis-line' } }, 'who: young-person, safe: yes, where: home'],
      [planWith({ block }), { tag: 'block', script: true }, 'who: young-person, safe: yes, where: home'],
      [planWith({ block }), { tag: 'block', without: 'block' }, 'who: young-person, safe: yes, where: home'],
    ],
  },
  {
    kind: 'plan-lacks',
    kept: [[planWith({ block: { ...block, when: { who: 'adult' } } }), { tag: 'block', when: { who: 'carer' } }]],
    broken: [
      [planWith({ block: { ...block, when: { who: 'adult' } } }), { tag: 'block' }, 'who: adult, safe: yes, where: home'],
      // Only what is added on the plan brings it.
      [
        {
          ...planWith({ block: { ...block, when: { login: 'yes' } } }, [], [{ step: 'login', when: { who: 'carer' } }]),
          steps: {
            plan: { kind: 'plan', refine: [{ step: 'apps' }, { step: 'payments' }, { step: 'login', when: { who: 'carer' } }] },
            login: refinement(['yes']),
          },
        },
        { tag: 'block' },
        'who: carer, safe: yes, where: home, login: yes',
      ],
    ],
  },
  {
    kind: 'plan-never-says',
    kept: [
      // Only whoever it is for reads the part.
      [
        {
          ...planWith({ call: { timing: 'now', ...sourced } }),
          actionWords: { call: { what: 'Call', how: ['Call', { when: { safe: 'no' }, text: 'You paid. Call.' }] } },
        },
        { when: { safe: ['yes', 'unsure'] }, words: 'you paid' },
      ],
      // A helper whom the plan does not name says it.
      [
        {
          ...planWith({ call: { timing: 'now', ...sourced } }),
          services: { 'a-line': { ...aLine, what: { carer: 'For your child.', common: 'Somebody to talk to.' } } },
        },
        { words: 'your child' },
      ],
      [planWith({ call: { timing: 'now', tags: ['removal'], ...sourced } }), { words: 'call', without: ['removal'] }],
    ],
    broken: [
      [
        {
          ...planWith({ call: { timing: 'now', ...sourced } }),
          actionWords: { call: { what: 'Call', how: ['Call', { when: { safe: 'no' }, text: 'If you PAID, call.' }] } },
        },
        { words: 'if you paid' },
        'who: young-person, safe: no, where: home',
      ],
      [
        {
          ...planWith({ call: { timing: 'now', ...sourced } }),
          actionWords: { call: { what: 'Call', how: 'Call', say: { common: ['Help me'], carer: ['Help my child'] } } },
        },
        { words: '\\bmy child\\b' },
        'who: carer, safe: yes, where: home',
      ],
      // The card of a helper whom the plan names.
      [
        {
          ...planWith({ call: { timing: 'now', services: [{ topic: 'listening' }], ...sourced } }),
          services: { 'a-line': { ...aLine, what: { carer: 'For your child.', common: 'Somebody to talk to.' } } },
        },
        { words: 'your child' },
        'who: carer, safe: yes, where: home',
      ],
      // The guide that an action opens.
      [
        {
          ...planWith({ block: { ...block, guide: 'block' } }),
          platforms: {
            chat: {
              name: 'Chat',
              kind: 'social',
              order: ['block'],
              guides: { block: { basis: 'official', age: '2026', steps: ['Tap.', { when: { who: 'adult' }, text: 'US only.' }] } },
              confidence: 'high',
            },
          },
        },
        { words: 'us only' },
        'who: adult, safe: yes, where: home',
      ],
    ],
  },
  {
    kind: 'first-task',
    kept: [
      [
        planWith({ call: { timing: 'now', tags: ['human-helper'], ...sourced }, block: { ...block, timing: 'now' } }),
        { under: 'now', tag: 'human-helper' },
      ],
      [
        planWith({
          calm: { timing: 'now', task: false, ...sourced },
          call: { timing: 'now', tags: ['human-helper'], ...sourced },
        }),
        { under: 'now', tag: 'human-helper' },
      ],
    ],
    broken: [
      [
        planWith({
          call: { timing: 'now', when: { safe: 'no' }, ...sourced },
          talk: { timing: 'now', tags: ['human-helper'], ...sourced },
        }),
        { under: 'now', tag: 'human-helper' },
        'who: young-person, safe: no, where: home',
      ],
    ],
  },
  {
    kind: 'tool-does',
    kept: [[withTool('sources: [BOOK]'), { tag: 'tell-someone', tool: 'say' }]],
    broken: [
      [withTool('when: { safe: no }, sources: [BOOK]'), { tag: 'tell-someone', tool: 'say' }, 'who: young-person, safe: yes, where: home'],
      [withTool('sources: [BOOK]'), { tag: 'tell-someone', tool: 'show' }, 'who: young-person, safe: yes, where: home'],
    ],
  },
  {
    kind: 'next-rung',
    kept: [[withRung({}), toNext]],
    broken: [
      // The rung is not theirs, names nobody, or is no such rung.
      [withRung({ when: { safe: 'no' } }), toNext, 'who: young-person, safe: yes, where: home'],
      [withRung({ services: [] }), toNext, 'who: young-person, safe: yes, where: home'],
      [withRung({ tags: [] }), toNext, 'who: young-person, safe: yes, where: home'],
      [planWith({ block: { ...block, when: { where: 'home' } } }), toNext, 'who: young-person, safe: yes, where: home'],
    ],
  },
  {
    kind: 'most-tasks',
    kept: [
      [
        planWith({ call: { timing: 'now', ...sourced }, block: { ...block, timing: 'now' } }, [
          { timing: 'now', most: 1, then: 'tonight' },
        ]),
        { under: 'now', most: 1 },
      ],
      // Words to read are no task.
      [planWith({ call: { timing: 'now', ...sourced }, calm: { timing: 'now', task: false, ...sourced } }), { under: 'now', most: 1 }],
    ],
    broken: [
      [
        planWith({ call: { timing: 'now', ...sourced }, block: { ...block, timing: 'now', when: { where: 'home' } } }),
        { under: 'now', most: 1 },
        'who: young-person, safe: yes, where: home',
      ],
      [
        // What is over in "now" crowds "tonight".
        planWith({ call: { timing: 'now', ...sourced }, more: { timing: 'now', when: { safe: 'no' }, ...sourced }, block }, [
          { timing: 'now', most: 1, then: 'tonight' },
        ]),
        { under: 'tonight', most: 1 },
        'who: young-person, safe: no, where: home',
      ],
    ],
  },
  {
    // "Heading of plan", "What call is", "How call is done": ten words.
    kind: 'most-words',
    kept: [
      [{}, { most: 10 }],
      // Another task of "now" is a row, and of "tonight" three are named, or four where that is all.
      [planWith({ call, more: { timing: 'now', ...sourced } }), { most: 13 }],
      [planWith({ call, ...tonightTasks(4) }), { most: 22 }],
      [planWith({ call, ...tonightTasks(5) }), { most: 19 }],
      [{ ...planWith({ call }), ...saying([{ when: { safe: 'no' }, text: 'one two' }, 'three']) }, { most: 12 }],
    ],
    broken: [
      [{}, { most: 9 }, 'who: young-person, safe: yes, where: home'],
      [
        planWith({ call, more: { timing: 'now', when: { safe: 'no' }, ...sourced } }),
        { most: 12 },
        'who: young-person, safe: no, where: home',
      ],
      // Words to read stand open, and so does the first task after them.
      [planWith({ calm: { timing: 'now', task: false, ...sourced }, call }), { most: 16 }, 'who: young-person, safe: yes, where: home'],
      [planWith({ call, ...tonightTasks(4) }), { most: 21 }, 'who: young-person, safe: yes, where: home'],
      [planWith({ dont: { dont: true, when: { who: 'adult' }, ...sourced }, call }), { most: 12 }, 'who: adult, safe: yes, where: home'],
      [
        { ...planWith({ call }), ...saying([{ when: { safe: 'no' }, text: 'one two' }, 'three']) },
        { most: 11 },
        'who: young-person, safe: no, where: home',
      ],
    ],
  },
  {
    kind: 'in-order',
    kept: [[planWith({ call: { timing: 'now', ...sourced }, police, block }), { first: 'ask-police', then: 'block' }]],
    broken: [
      [
        planWith({
          call: { timing: 'now', ...sourced },
          police: { ...police, timing: [{ when: { who: 'adult' }, at: 'tomorrow' }, { at: 'tonight' }] },
          block,
        }),
        { first: 'ask-police', then: 'block' },
        'who: adult, safe: yes, where: home',
      ],
    ],
  },
  {
    kind: 'most-questions',
    kept: [[withHelp, { most: 2 }]],
    broken: [
      [
        {
          steps: {
            safe: question(['yes', 'no'], [{ when: { safe: 'no' }, to: 'more' }, { to: 'where' }]),
            more: question(['a'], [{ to: 'where' }]),
          },
        },
        { most: 2 },
        'who: young-person, safe: no, more: a, where: home',
      ],
    ],
  },
  {
    kind: 'takes-everybody',
    kept: [
      [{}, {}],
      [{ services: { 'a-line': { ...aLine, only: 'women' }, 'another-line': another } }, {}],
      [{ services: { 'a-line': { ...aLine, only: 'women' }, 'another-line': { ...another, only: 'men' } } }, {}],
    ],
    broken: [
      [{ services: { 'a-line': { ...aLine, only: 'women' } } }, {}, 'who: young-person, safe: yes, where: home'],
      [
        {
          services: {
            'a-line': { ...aLine, only: 'men', audiences: ['adult'] },
            'another-line': { ...another, audiences: ['carer', 'young-person', 'professional'] },
          },
        },
        {},
        'who: adult, safe: yes, where: home',
      ],
    ],
  },
  {
    kind: 'second-helper',
    kept: [[{ services: { second: { ...aLine, hours: { always: true } }, third: { ...another, hours: { always: true } } } }, {}]],
    broken: [
      [{ services: { second: { ...aLine, hours: { always: true } } } }, {}, 'who: young-person, safe: yes, where: home'],
      [{ services: { second: { ...aLine, hours: { always: true } }, third: another } }, {}, 'who: young-person, safe: yes, where: home'],
    ],
  },
  {
    kind: 'everybody-finds',
    kept: [[{}, { helper: { topic: 'listening' } }]],
    broken: [[{}, { helper: { kind: 'police' } }, 'who: young-person, safe: yes, where: home']],
  },
  {
    kind: 'talk-from-everywhere',
    kept: [[{}, { helper: { topic: 'listening' } }]],
    broken: [[{}, { helper: { kind: 'police' } }, '']],
  },
  {
    kind: 'no-dead-end',
    kept: [[withHelp, {}]],
    // No file can say what breaks it: see below.
    broken: [],
  },
  {
    kind: 'silence-is-cautious',
    kept: [
      [
        {
          steps: { safe: question(['yes', 'no'], [{ to: 'where' }], { cautious: ['no'] }) },
          actions: { call: { timing: 'now', ...sourced }, block: { ...block, when: { safe: ['no', 'unsaid'] } } },
        },
        {},
      ],
      // Another wording stands in: it carries the same tags.
      [
        {
          steps: { safe: question(['yes', 'no'], [{ to: 'where' }], { cautious: ['no'] }) },
          actions: {
            call: { timing: 'now', ...sourced },
            block: { ...block, when: { safe: 'no' } },
            'block-too': { ...block, tags: [...block.tags, 'quiet'], when: { safe: 'unsaid' } },
          },
        },
        {},
      ],
    ],
    broken: [
      [
        {
          steps: { safe: question(['yes', 'no'], [{ to: 'where' }], { cautious: ['no'] }) },
          actions: { call: { timing: 'now', ...sourced }, block: { ...block, when: { safe: 'no' } } },
        },
        {},
        'who: young-person, safe: no, where: home',
      ],
      // What only stands above a question stands in for nothing.
      [
        {
          steps: { safe: question(['yes', 'no'], [{ to: 'where' }], { cautious: ['no'], shows: ['above'] }) },
          actions: {
            call: { timing: 'now', ...sourced },
            block: { ...block, when: { safe: 'no' } },
            above: { tags: block.tags, when: { safe: 'unsaid' }, ...sourced },
          },
        },
        {},
        'who: young-person, safe: no, where: home',
      ],
      // The plan is the same, the way is not.
      [
        {
          steps: {
            safe: question(['yes', 'no'], [{ when: { safe: 'no' }, to: 'help' }, { to: 'where' }], { cautious: ['no'] }),
            help: { kind: 'notice', options: ['on'], next: [{ to: 'where' }] },
          },
        },
        {},
        'who: young-person, safe: no',
      ],
    ],
  },
  { kind: 'all-sourced', kept: [[{}, {}]], broken: [] },
  { kind: 'all-checked', kept: [[{}, {}]], broken: [] },
];

describe.each(cases)('$kind', ({ kind, kept, broken }) => {
  test.each(kept.map(([parts, property]) => ({ parts, property })))('is kept: $property', ({ parts, property }) => {
    const decision = decided(parts, { kind, ...property });
    expect(decision.breach).toBeNull();
    expect(decision.vacuous).toBeNull();
  });
  test.each(broken.map(([parts, property, way]) => ({ parts, property, way })))(
    'is broken by $way: $property',
    ({ parts, property, way }) => {
      const decision = decided(parts, { kind, ...property });
      expect(decision.breach).not.toBeNull();
      expect(waySaid(decision)).toBe(way);
    },
  );
});

test('a page with nothing to choose is a dead end, should one ever pass the check that refuses it', () => {
  const flow = flowOf(withHelp);
  const { help } = flow.steps;
  if (help?.kind !== 'notice') throw new Error('The flow has changed.');
  const stuck = { ...flow, steps: { ...flow.steps, help: { ...help, options: [] } } };
  const decision = decideProperty(groundOf(stuck, { services: [], platforms: [] }, [], null), { kind: 'no-dead-end' });
  expect(decision.breach?.what).toContain('help');
  expect(waySaid(decision)).toBe('who: young-person, safe: no');
});

test('a promise about the day is broken once a service is past its term, and asks no day where none is given', () => {
  const checked = { kind: 'all-checked' };
  expect(decided({}, checked, '2026-02-01').breach).toBeNull();
  expect(decided({}, checked, '2027-01-01').breach?.what).toContain('a-line');
  expect(decided({}, checked, null).breach).toBeNull();
});

test('a promise whose condition holds for nobody cannot fail, and says so', () => {
  expect(decided(planWith({ call: { timing: 'now', ...sourced } }), { kind: 'plan-lacks', tag: 'removal' }).vacuous).toContain('no action');
  expect(decided({}, { kind: 'passes', to: 'plan', first: 'safe', when: { who: 'carer', not: { who: 'carer' } } }).vacuous).not.toBeNull();
  expect(decided({}, { kind: 'plan-lacks', helper: {}, when: { who: 'carer', not: { who: 'carer' } } }).vacuous).not.toBeNull();
});
