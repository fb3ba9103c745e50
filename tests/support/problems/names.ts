import type { ProblemCode } from '../../../src/flow/problem.ts';
import { locale, type Parts } from '../a-flow.ts';
import type { ProblemCase } from './case.ts';

const flow = 'small/flow.yaml';
const actions = 'small/actions.yaml';

const facts = { audience: 'who', region: 'where', ages: [{ from: 0, to: 120 }], apps: 'apps', payments: 'payments' };
const keepingCore: Parts = {
  files: {
    'shared/promises.yaml': 'kept: { says: It holds., sources: [BOOK], holds: [{ kind: asked-first, step: danger, after: audience }] }\n',
  },
};

const rest = (more: object): Parts => ({ actions: { rest: { timing: 'now', sources: ['BOOK'], ...more } } });
const cases = (value: object): Parts => ({ flow: { cases: value } });
const showing = (action: string): Parts => ({
  steps: {
    safe: { kind: 'question', options: ['yes', 'unsure'], silence: 'unsure', cautious: ['yes'], shows: [action], next: [{ to: 'where' }] },
  },
});
const promising = (tag: string): Parts => ({
  files: {
    'small/promises.yaml': `kept: { says: It holds., sources: [BOOK], holds: [{ kind: plan-lacks, tag: ${tag} }] }\n`,
    [`shared/words/${locale}/must-say.yaml`]:
      'earned: { about: A tag, of: { tags: { quiet: quiet } }, why: So., say: Quiet., sources: [BOOK] }\n',
  },
});
const line = {
  name: 'Another line',
  kind: 'helpline',
  audiences: ['carer'],
  what: 'Somebody.',
  channels: [{ by: 'phone', number: '116111', shown: '116 111' }],
  sources: [{ url: 'https://example.org', says: 'so' }],
  confidence: 'high',
  checked: '2026-01-01',
};

/** Names that lead nowhere, and names that mean something else. */
export const nameCases = {
  'tag-unearned': {
    holds: promising('quiet'),
    breaks: promising('home'),
    file: 'small/promises.yaml',
    at: 'tag: home',
    what: 'tag "home"',
  },
  'reserved-id': {
    holds: cases({ afraid: { safe: 'no' } }),
    breaks: cases({ here: { safe: 'no' } }),
    file: flow,
    at: 'cases:\n  »here:',
    what: '"here" in cases',
  },
  'unknown-step': {
    holds: rest({ when: { safe: 'no' } }),
    breaks: rest({ when: { save: 'no' } }),
    file: actions,
    at: 'save: no',
    what: 'step "save" in a condition',
  },
  'unknown-option': {
    holds: rest({ when: { safe: 'no' } }),
    breaks: rest({ when: { safe: 'never' } }),
    file: actions,
    at: 'safe: never',
    what: 'option "never" of step "safe"',
  },
  'unknown-case': {
    holds: { ...cases({ afraid: { safe: 'no' } }), ...rest({ when: { case: 'afraid' } }) },
    breaks: { ...cases({ afraid: { safe: 'no' } }), ...rest({ when: { case: 'scared' } }) },
    file: actions,
    at: 'case: scared',
    what: 'case "scared"',
  },
  'case-circle': {
    holds: { ...cases({ afraid: { case: 'unsafe' }, unsafe: { safe: 'no' } }), ...rest({ when: { case: 'afraid' } }) },
    breaks: { ...cases({ afraid: { case: 'unsafe' }, unsafe: { case: 'afraid' } }), ...rest({ when: { case: 'afraid' } }) },
    file: actions,
    at: 'case: afraid',
    what: 'case "afraid" rests on itself through afraid → unsafe → afraid',
  },
  'core-unnamed': {
    holds: { ...keepingCore, flow: { facts: { ...facts, danger: { step: 'safe', answers: ['no', 'unsure'], page: 'who' } } } },
    breaks: { ...keepingCore, flow: { facts: { ...facts, danger: { step: 'safe', answers: ['no'], page: 'who' } } } },
    file: flow,
    at: 'answers:',
    what: 'facts → danger → answers leaves out "unsure", which stands for not answering',
  },
  'unknown-name': {
    holds: rest({ tags: ['block'] }),
    breaks: rest({ tags: ['blocked'] }),
    file: actions,
    at: 'tags:',
    what: '"blocked" is not among the tags; nearest: "block"',
  },
  'unknown-action': {
    holds: showing('call'),
    breaks: showing('ring'),
    file: flow,
    at: '- »ring',
    what: 'action "ring"',
  },
  'unknown-service': {
    holds: rest({ services: [{ id: 'a-line' }] }),
    breaks: rest({ services: [{ id: 'the-line', required: false }] }),
    file: actions,
    at: '- »id: the-line',
    what: 'service "the-line"',
  },
  'unknown-region': {
    holds: { services: { other: { ...line, regions: ['home'] } } },
    breaks: { services: { other: { ...line, regions: ['home', 'nowhere'] } } },
    file: 'shared/directory/services/all.yaml',
    at: '- »nowhere',
    what: 'region "nowhere"',
  },
  'unknown-source': {
    holds: rest({ sources: ['BOOK'] }),
    breaks: rest({ sources: ['BOOK', 'HEARSAY'] }),
    file: actions,
    at: '- »HEARSAY',
    what: 'source "HEARSAY"',
  },
  'not-an-audience': {
    holds: { steps: { who: { kind: 'notice', options: ['carer'], next: [{ to: 'safe' }] } } },
    breaks: { steps: { who: { kind: 'notice', options: ['carer', 'teacher'], next: [{ to: 'safe' }] } } },
    file: flow,
    at: '»options:\n      - carer',
    what: 'option "teacher" of step "who"',
  },
} satisfies Partial<Record<ProblemCode, ProblemCase>>;
