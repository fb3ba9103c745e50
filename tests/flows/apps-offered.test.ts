import { content } from 'virtual:handrail/whole';
import { expect, test } from 'vitest';
import { chosenIn, optionsOffered } from '../../src/journey/trail.ts';

const { flow, directory } = content;
const adultSites = directory.platforms.filter(({ kind }) => kind === 'adult-site').map(({ id }) => id);

function appsOffered(audience: string): readonly string[] {
  const step = flow.steps[flow.facts.apps ?? ''];
  if (step === undefined || step.kind === 'plan') throw new Error('The flow asks for no apps.');
  return optionsOffered(step, chosenIn(flow, [{ step: flow.facts.audience, options: [audience] }])).map(({ id }) => id);
}

test('a young person is not shown the name of an adult site; who helps them is', () => {
  expect(adultSites.length).toBeGreaterThan(0);
  expect(appsOffered('young-person').filter((id) => adultSites.includes(id))).toEqual([]);
  expect(appsOffered('carer')).toEqual(expect.arrayContaining(adultSites));
});
