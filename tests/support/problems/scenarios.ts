import type { ProblemCode } from '../../../src/flow/problem.ts';
import type { Parts } from '../a-flow.ts';
import type { ProblemCase } from './case.ts';

const file = 'small/scenarios.yaml';

const played = (safe: string, must: string): Parts => ({
  files: {
    [file]: `one-night:
  letter: A
  title: One night
  audience: carer
  region: home
  clock: { day: sun, time: '23:40' }
  people: A parent
  about: Told in time
  minutes: 10
  suits: [teachers]
  story: [It is late.]
  turns:
    - { step: who, answer: carer, why: So, sources: [BOOK] }
    - { step: safe, answer: ${safe}, why: So, sources: [BOOK] }
    - { step: where, answer: home, why: So, sources: [BOOK] }
  expect: { must: { ${must} } }
  discuss: [Why?]
  remember: [One, Two, Three]
`,
  },
});

const somebody = (answers: string, must: string): Parts => ({
  files: { 'small/people.yaml': `kim: { who: A parent at night., answers: { ${answers} }, must: { ${must} } }\n` },
});

/** Training cases, and people, that the flow does not bear out. */
export const scenarioCases = {
  'person-unfit': {
    holds: somebody('who: carer, safe: no', 'now: [call]'),
    breaks: {
      ...somebody('who: carer, apps: chat', 'now: [call]'),
      steps: { plan: { kind: 'plan', refine: [{ step: 'payments' }, { step: 'apps', when: { who: 'adult' } }] } },
    },
    file: 'small/people.yaml',
    at: 'apps: chat',
    what: '"chat" is no answer to "apps" for them: they are never asked it, or not offered that',
  },
  'person-plan': {
    holds: somebody('who: carer', 'later: [call]'),
    breaks: { ...somebody('who: carer', 'now: [call]'), actions: { call: { timing: 'later', sources: ['BOOK'] } } },
    file: 'small/people.yaml',
    at: 'now: [',
    what: '"call" does not stand in the plan by "now" (at 14:00)',
  },
  'scenario-unfit': {
    holds: played('yes', 'call: now'),
    breaks: played('maybe', 'call: now'),
    file,
    at: 'answer: maybe',
    what: 'option of step "safe" "maybe" is unknown',
  },
  'scenario-plan': {
    holds: played('yes', 'call: later'),
    breaks: { ...played('yes', 'call: now'), actions: { call: { timing: 'later', sources: ['BOOK'] } } },
    file,
    at: 'call: now',
    what: '"call" is expected by "now" and stands under "later"',
  },
} satisfies Partial<Record<ProblemCode, ProblemCase>>;
