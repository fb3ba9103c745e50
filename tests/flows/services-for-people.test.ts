import { expect, test } from 'vitest';
import type { PlanView } from '../../src/journey/view/view.ts';
import { allFlows } from '../support/current-flows.ts';
import { helpersOf, planAt } from '../support/plan-at.ts';

const [
  {
    content: { flow },
    people,
  },
] = allFlows();

const idsFor = (view: PlanView, action: string): readonly string[] =>
  view.groups.flatMap(({ actions }) => actions.filter(({ id }) => id === action).flatMap(({ services }) => services.map(({ id }) => id)));

/** Answers of somebody invented, from people.yaml. */
const saidBy = (id: string) => people.get(id)?.value.answers ?? expect.fail(`There is no "${id}" in people.yaml.`);

test('a young person in the United Kingdom reports to police and to CEOP, and meets one 101', () => {
  const view = planAt(saidBy('a-cal-15-northern-ireland-helpers'), 2);
  expect(idsFor(view, 'report-the-crime').slice(0, 2)).toEqual(['psni-101', 'ceop-safety-centre']);
});

test('a referral goes by day to the Gateway teams of all five Trusts, and at night to the social workers on call', () => {
  const said = saidBy('referral-by-day');
  const social = (hour: number) =>
    planAt(said, hour)
      .groups.flatMap(({ actions }) => actions)
      .find(({ id }) => id === 'refer')
      ?.services.filter(({ kind }) => kind === 'child-protection') ?? [];
  expect(social(14)[0]?.id).toBe('gateway-ni');
  expect(social(14)[0]?.channels.map((channel) => ('place' in channel ? channel.place : null))).toEqual([
    'Belfast Trust',
    'Northern Trust',
    'South Eastern Trust',
    'Southern Trust',
    'Western Trust',
  ]);
  expect(social(2)[0]?.id).toBe('regional-emergency-social-work-ni');
  expect(social(2)[0]?.openness.state).toBe('open');
});

test('Samaritans is written to at the address of one’s own country, and at no other', () => {
  const writtenTo = (id: string) =>
    helpersOf(planAt(saidBy(id), 14))
      .filter((service) => service.id === 'samaritans-uk-ie')
      .flatMap(({ channels }) => channels.flatMap((channel) => (channel.by === 'email' ? [channel.shown] : [])));
  expect([...new Set(writtenTo('isla'))]).toEqual(['jo@samaritans.org']);
  expect([...new Set(writtenTo('grainne'))]).toEqual(['jo@samaritans.ie']);
});

test('nobody is sent to a centre for sexual assault for a check-up', () => {
  for (const { value } of people.values()) expect(idsFor(planAt(value.answers, 14), 'see-a-doctor')).not.toContain('rowan-sarc-ni');
});

/** Everybody in distress, in every region and in none. */
const inDistress = [...flow.regions.filter(({ choice }) => choice).map(({ id }) => id), 'elsewhere'].flatMap((region) =>
  ['young-person', 'carer', 'professional', 'adult'].map((audience) => ({
    region,
    said: { audience, 'safe-now': 'safe', 'suicide-check': 'rather-not', age: '13-15', 'image-age': 'adult', region },
  })),
);

/** Where no source confirms that anybody answers at night: the card says so, and the emergency number is beside it. */
const nobodyConfirmed = ['fr', 'de', 'es', 'elsewhere'];

test.each([2, 14])('at %i o’clock the first helper of whoever is in distress would in fact answer', (hour) => {
  for (const { region, said } of inDistress) {
    const view = planAt(said, hour);
    const [first] = helpersOf(view);
    const who = `${said.audience} in ${region}`;
    expect(first, who).toBeDefined();
    if (!nobodyConfirmed.includes(region)) expect(['always', 'open'], who).toContain(first?.openness.state);
    else expect(first?.openness.state, who).not.toBe('closed');
    const emergency = helpersOf(view).find(({ kind }) => kind === 'emergency');
    expect(region === 'elsewhere' ? 'always' : emergency?.openness.state, who).toBe('always');
  }
});
