import { expect, test } from 'vitest';
import { wordsFor } from '../../src/flow/wording.ts';
import { follow } from '../../src/journey/follow.ts';
import { personOf } from '../../src/journey/person.ts';
import { planFor } from '../../src/journey/plan.ts';
import { allFlows } from '../support/current-flows.ts';
import { planAt } from '../support/plan-at.ts';
import { walk } from '../support/walk.ts';

// What their plans must and must never hold stands in people.yaml, and is held whenever flows/ is read. Here: what the machine does with
// their answers, and what words alone show.

const everybody = allFlows().flatMap(({ id: flow, content, people }) =>
  [...people].map(([id, { value }]) => ({ name: `${flow}: ${id}`, content, person: value })),
);

const [{ content, people }] = allFlows();
const answersOf = (id: string) => people.get(id)?.value.answers ?? expect.fail(`There is no "${id}" in people.yaml.`);
const actionsOf = (id: string, until: string) => {
  const { groups } = planAt(answersOf(id), 14);
  return groups.slice(0, groups.findIndex(({ timing }) => timing === until) + 1).flatMap(({ actions }) => actions);
};

test('every case of the guidance is among them', () => {
  const cases = ['cal', 'amaras-mother', 'teacher-of-two', 'sam', 'twelve-in-a-group-chat', 'nias-carer', 'devs-mother', 'tom', 'ruth'];
  expect([...people.keys()]).toEqual(expect.arrayContaining(cases));
});

test.each(everybody)('$name: the machine leads to the plan that their answers give', ({ content: { flow }, person }) => {
  const answers = Object.entries(person.answers).map(([step, options]) => ({ step, options: [options].flat() }));
  const { way, refinements } = follow(flow, answers, 'silent');
  const said = (trail: typeof way) => Object.fromEntries(trail.map(({ step, options }) => [step, options]));
  const walked = walk(flow).answering(said(way)).refining(said(refinements));
  const step = flow.steps[walked.at];
  if (step?.kind !== 'plan') throw new Error(`The machine ends at ${walked.at}.`);
  expect(walked.plan).toEqual(planFor(flow, step, personOf(flow, [...way, ...refinements])));
});

test('whoever is not out at home is not sent to a parent', () => {
  const words = actionsOf('sam', 'now').map(({ what }) => what);
  expect(words).not.toEqual([]);
  expect(words.join(' ')).not.toMatch(/\b(mum|dad|parents?)\b/i);
});

test('the card of a mother is no reason for blame', () => {
  const blame = content.flow.actions.find(({ id }) => id === 'money-bank');
  expect(JSON.stringify(wordsFor(blame?.words.how, 'carer'))).not.toMatch(/should have|why did/i);
});

test('a professional has the duty of one nation alone', () => {
  const duties = actionsOf('teacher-of-two', 'later').filter(({ id }) => id.startsWith('duty-'));
  expect(duties.map(({ id }) => id)).toEqual(['duty-northern-ireland']);
});
