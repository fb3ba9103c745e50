import type { ProblemCode } from '../../../src/flow/problem.ts';
import type { Parts } from '../a-flow.ts';
import type { ProblemCase } from './case.ts';

const flow = 'small/flow.yaml';

const question = (more: object): object => ({
  kind: 'question',
  options: ['yes', 'no', 'unsure'],
  silence: 'unsure',
  cautious: ['no'],
  ...more,
});
const safe = (more: object): Parts => ({ steps: { safe: question({ next: [{ to: 'where' }], ...more }) } });
const more = (next: readonly object[], others: Readonly<Record<string, object>>): Parts => ({
  steps: { safe: question({ next }), ...others },
});
const offering = (refine: readonly object[]): Parts => ({ steps: { plan: { kind: 'plan', refine } } });
const page = (options: readonly object[]): Parts => more([{ to: 'page' }], { page: { kind: 'notice', options, next: [{ to: 'where' }] } });

/** Ways that strand somebody, or that nobody can take. */
export const wayCases = {
  'no-way-on': {
    holds: safe({ next: [{ when: { safe: 'no' }, to: 'where' }, { to: 'where' }] }),
    breaks: safe({ next: [{ when: { safe: 'no' }, to: 'where' }] }),
    file: flow,
    at: '»next:\n      - when:',
    what: 'step "safe": the last way on has a condition',
  },
  'way-never-taken': {
    holds: safe({ next: [{ when: { safe: 'no' }, to: 'plan' }, { to: 'where' }] }),
    breaks: safe({ next: [{ to: 'where' }, { when: { safe: 'no' }, to: 'plan' }] }),
    file: flow,
    at: '- »when:',
    what: 'step "safe": to "plan"',
  },
  'unreachable-step': {
    holds: more([{ to: 'money' }], { money: question({ next: [{ to: 'where' }] }) }),
    breaks: more([{ to: 'where' }], { money: question({ next: [{ to: 'where' }] }) }),
    file: flow,
    at: 'money:',
    what: 'step "money"',
  },
  circle: {
    holds: more([{ to: 'money' }], { money: question({ next: [{ to: 'where' }] }) }),
    breaks: more([{ to: 'money' }], { money: question({ next: [{ when: { money: 'no' }, to: 'safe' }, { to: 'where' }] }) }),
    file: flow,
    at: '  »safe:\n    kind',
    what: 'safe → money → safe',
  },
  'way-to-refinement': {
    holds: safe({ next: [{ when: { safe: 'no' }, to: 'plan' }, { to: 'where' }] }),
    breaks: safe({ next: [{ when: { safe: 'no' }, to: 'apps' }, { to: 'where' }] }),
    file: flow,
    at: 'to: apps',
    what: 'step "safe": to "apps"',
  },
  'refine-no-question': {
    holds: offering([{ step: 'apps' }, { step: 'payments' }]),
    breaks: offering([{ step: 'apps' }, { step: 'payments' }, { step: 'who' }]),
    file: flow,
    at: '- »step: who',
    what: 'step "who" is a notice',
  },
  'refine-order': {
    holds: offering([{ step: 'apps' }, { step: 'payments', when: { apps: 'chat' } }]),
    breaks: offering([{ step: 'payments', when: { apps: 'chat' } }, { step: 'apps' }]),
    file: flow,
    at: '- »step: payments',
    what: '"payments" asks about "apps", which stands after it',
  },
  'nothing-to-choose': {
    holds: page([{ id: 'on', when: { safe: 'no' } }, { id: 'go' }]),
    breaks: page([{ id: 'on', when: { safe: 'no' } }]),
    file: flow,
    at: '»options:\n      - id: on',
    what: 'step "page": every option has a condition',
  },
  'silence-not-offered': {
    holds: safe({ options: ['yes', 'no', 'unsure'] }),
    breaks: safe({ options: ['yes', 'no', { id: 'unsure', when: { who: 'carer' } }] }),
    file: flow,
    at: '»silence: unsure\n    cautious:\n      - no',
    what: '"unsure" at step "safe"',
  },
  'cautious-not-offered': {
    holds: safe({ cautious: ['no'] }),
    breaks: safe({ cautious: ['no', 'never'] }),
    file: flow,
    at: '»cautious:\n      - no\n      - never',
    what: '"never" at step "safe"',
  },
} satisfies Partial<Record<ProblemCode, ProblemCase>>;
