import type { ProblemCode } from '../../../src/flow/problem.ts';
import { locale, type Parts } from '../a-flow.ts';
import type { ProblemCase } from './case.ts';

const actions = 'small/actions.yaml';
const regions = 'shared/directory/regions.yaml';

const rest = (more: object): Parts => ({ actions: { rest: { sources: ['BOOK'], ...more } } });
const region = (more: object): object => ({ name: 'Isle', emergency: { number: '112' }, 'leave-to': 'https://example.org', ...more });
const bank = (confidence: string): Parts => ({
  ...rest({ timing: 'now', services: [{ id: 'bank', required: false }] }),
  services: {
    bank: {
      name: 'Bank line',
      kind: 'fraud-and-payment',
      regions: ['world'],
      audiences: ['carer'],
      what: 'Stops payments.',
      channels: [{ by: 'phone', number: '159', shown: '159' }],
      sources: [{ url: 'https://example.org', says: 'so' }],
      confidence,
      checked: '2026-01-01',
    },
  },
});

/** What would leave somebody without words, without a helper or without a plan. */
export const peopleCases = {
  'words-missing': {
    holds: { actionWords: { call: { what: { common: 'Call', carer: 'Call together' }, how: 'Call' } } },
    breaks: { actionWords: { call: { what: { 'young-person': 'Call', carer: 'Call together' }, how: 'Call' } } },
    file: `small/words/${locale}/actions-all.yaml`,
    at: 'call:',
    what: '"what" of action "call" for professional, adult',
  },
  'part-for-nobody': {
    holds: {
      ...rest({ when: { who: ['carer', 'adult'] }, timing: 'now' }),
      actionWords: { rest: { what: 'Rest', how: ['Sit down', { when: { who: 'carer' }, text: 'Sit together' }] } },
    },
    breaks: {
      ...rest({ when: { who: ['carer', 'adult'] }, timing: 'now' }),
      actionWords: { rest: { what: 'Rest', how: ['Sit down', { when: { who: 'professional' }, text: 'Sit apart' }] } },
    },
    file: `small/words/${locale}/actions-all.yaml`,
    at: 'rest:\n  what: Rest\n  »how:',
    what: 'a part of "how" of action "rest", by who',
  },
  'words-unused': {
    holds: { actionWords: { call: { what: 'Call', how: 'Call' } } },
    breaks: { actionWords: { cull: { what: 'Call', how: 'Call' } } },
    file: `small/words/${locale}/actions-all.yaml`,
    at: 'cull:',
    what: 'action "cull"',
  },
  prose: {
    holds: { actionWords: { call: { what: 'Call', how: '**Call** now' } } },
    breaks: { actionWords: { call: { what: 'Call', how: '# Call now' } } },
    file: `small/words/${locale}/actions-all.yaml`,
    at: 'how:',
    what: '"heading" in "# Call now"',
  },
  'need-unmet': {
    holds: rest({ timing: 'now', when: { who: 'carer' }, services: [{ topic: 'lgbtq', required: false }] }),
    breaks: rest({ timing: 'now', when: { who: 'carer' }, services: [{ topic: 'lgbtq' }] }),
    file: actions,
    at: 'rest:',
    what: 'action "rest" needs lgbtq: none for carer, 0 to 120 years, Home and 1 more',
  },
  'timing-unclear': {
    holds: rest({ timing: [{ when: { safe: 'no' }, at: 'now' }, { at: 'later' }] }),
    breaks: rest({ timing: [{ when: { safe: 'no' }, at: 'now' }] }),
    file: actions,
    at: 'rest:',
    what: 'action "rest": the last timing has a condition',
  },
  'not-in-plan': { holds: rest({ dont: true }), breaks: rest({}), file: actions, at: 'rest:', what: 'action "rest"' },
  'two-roots': {
    holds: { regions: { isle: region({ 'part-of': 'world' }) } },
    breaks: { regions: { isle: region({}) } },
    file: regions,
    at: '- »id: isle',
    what: 'regions "world" and "isle"',
  },
  'region-circle': {
    holds: { regions: { isle: region({ 'part-of': 'home' }) } },
    breaks: { regions: { isle: region({ 'part-of': 'isle' }) } },
    file: regions,
    at: 'part-of: isle',
    what: 'isle → isle',
  },
  'low-confidence': { holds: bank('medium'), breaks: bank('low'), file: actions, at: 'rest:', what: 'action "rest" names service "bank"' },
} satisfies Partial<Record<ProblemCode, ProblemCase>>;
