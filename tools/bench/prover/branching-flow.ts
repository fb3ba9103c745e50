import type { Condition } from '../../../src/flow/conditions/condition.ts';
import type { Action, Flow, Option, PlanStep, Question, Region, Step } from '../../../src/flow/flow.ts';

const words = (id: string) => ({ heading: { all: id }, short: { all: id } });
const option = (id: string): Option => ({ id, label: { all: id } });
const choices = (ids: readonly string[]) => ({ choose: 'one' as const, options: ids.map(option), shows: [], services: [] });

/** One question of four answers; `next` decides by this answer and by one given earlier. */
function question(id: string, to: readonly [string, string], earlier: string | undefined): Question {
  const when: Condition = { any: [{ is: id, of: ['a'] }, ...(earlier === undefined ? [] : [{ is: earlier, of: ['b'] }])] };
  return {
    id,
    kind: 'question',
    refinement: false,
    words: words(id),
    ...choices(['a', 'b', 'c', 'unsaid']),
    silence: 'unsaid',
    cautious: ['c'],
    next: [{ when, to: to[0] }, { to: to[1] }],
  };
}

/**
 * A flow of `size` branching questions: each leads on to the next or past it, by its own answer and by one given some questions
 * before. Every tenth answer decides about an action. Deterministic: the same size is the same flow.
 */
export function branchingFlow(size: number, base: Pick<Flow, 'words' | 'sources'> & { readonly regions: readonly Region[] }): Flow {
  const id = (index: number): string => (index < size ? `q${index}` : 'where');
  const questions = Array.from({ length: size }, (_, index) =>
    question(id(index), [id(index + 2 > size ? size : index + 2), id(index + 1)], index >= 4 ? id(index - (2 + (index % 3))) : undefined),
  );
  const where: Question = {
    id: 'where',
    kind: 'question',
    refinement: false,
    words: words('where'),
    ...choices([...base.regions.filter(({ choice }) => choice).map((region) => region.id), 'elsewhere']),
    silence: 'elsewhere',
    cautious: ['elsewhere'],
    next: [{ to: 'plan' }],
  };
  const plan: PlanStep = {
    id: 'plan',
    kind: 'plan',
    words: words('plan'),
    refine: [],
    happened: [],
    limits: [{ timing: 'now', most: 3, then: 'tonight' }],
  };
  const action = (name: string, more: Partial<Action>): Action => ({
    id: name,
    dont: false,
    task: true,
    timing: [{ at: 'now' }],
    tags: [],
    services: [],
    sources: [],
    words: { what: { all: name } },
    reviewed: true,
    ...more,
  });
  const steps: readonly Step[] = [
    {
      id: 'who',
      kind: 'notice',
      words: words('who'),
      ...choices(['young-person', 'carer', 'professional', 'adult']),
      next: [{ to: id(0) }],
    },
    ...questions,
    where,
    plan,
  ];
  return {
    ...base,
    id: 'branching',
    start: 'who',
    facts: { audience: 'who', region: 'where', ages: [{ from: 0, to: 120 }], apps: 'where', payments: 'where' },
    crisis: { services: [] },
    tonight: { action: 'come-back', after: 'who' },
    planNow: null,
    steps: Object.fromEntries(steps.map((step) => [step.id, step])),
    tools: [],
    actions: [
      action('always', { tags: ['come-back'] }),
      ...Array.from({ length: Math.ceil(size / 10) }, (_, index) =>
        action(`when-${index}`, { when: { is: id(index * 10), of: ['b', 'unsaid'] }, tags: ['removal'] }),
      ),
    ],
  };
}
