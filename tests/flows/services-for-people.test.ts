import { describe, expect, test } from 'vitest';
import type { PlanView } from '../../src/journey/view/view.ts';
import { currentContent } from '../support/current-flows.ts';
import { helpersOf, planAt } from '../support/plan-at.ts';

const { flow } = currentContent();

type Said = Readonly<Record<string, string | readonly string[]>>;

const idsOf = (view: PlanView): ReadonlySet<string> => new Set(helpersOf(view).map(({ id }) => id));
const idsFor = (view: PlanView, action: string): readonly string[] =>
  view.groups.flatMap(({ actions }) => actions.filter(({ id }) => id === action).flatMap(({ services }) => services.map(({ id }) => id)));

type Person = {
  readonly said: Said;
  /** Must stand on the plan. */
  readonly helpers: readonly string[];
  /** Must not: not for them, not there, or not any more. */
  readonly not: readonly string[];
};

const safe = { 'safe-now': 'safe', 'suicide-check': 'no' };

/** Cases A to H of the guidance, and six more. All invented. */
const people: Readonly<Record<string, Person>> = {
  'A: Cal, 15, Northern Ireland, money demanded at night': {
    said: { audience: 'young-person', ...safe, demand: 'money', tell: 'parent', age: '13-15', region: 'gb-nir' },
    helpers: ['childline-uk', 'psni-101', 'ceop-safety-centre', 'report-remove', 'take-it-down', 'uk-emergency-999'],
    not: ['psni-child-internet-protection', 'stopncii', 'revenge-porn-helpline', 'rowan-sarc-ni', 'childline-ie'],
  },
  'B: the mother of Amara, 13, Northern Ireland': {
    said: { audience: 'carer', 'safe-now': 'safe', 'suicide-check': 'unsure', age: '13-15', region: 'gb-nir' },
    helpers: ['childline-uk', 'lifeline-ni', 'psni-101', 'ceop-safety-centre', 'nspcc-helpline', 'report-remove'],
    not: ['stopncii', 'psni-child-internet-protection'],
  },
  'C: a safeguarding lead in Northern Ireland, two pupils of 16': {
    said: { audience: 'professional', ...safe, setting: 'school', person: 'peer', age: '16-17', region: 'gb-nir' },
    helpers: ['psni-101', 'ceop-safety-centre', 'gateway-ni', 'ea-child-protection-support-service', 'report-remove'],
    not: ['stopncii', 'revenge-porn-helpline'],
  },
  'D: Sam, 16, England, afraid of being outed': {
    said: {
      audience: 'young-person',
      'safe-now': 'safe',
      'suicide-check': 'no',
      demand: 'money',
      tell: 'nobody',
      age: '16-17',
      region: 'gb-eng',
      extras: 'outed',
    },
    helpers: ['childline-uk', 'police-england-wales-101', 'ceop-safety-centre', 'report-remove'],
    not: ['psni-101', 'lifeline-ni', 'stopncii'],
  },
  'E: a carer of a child of 12, Wales, a made-up picture': {
    said: { audience: 'carer', ...safe, age: 'under-13', region: 'gb-wls', reality: 'edited' },
    helpers: ['police-england-wales-101', 'nspcc-helpline', 'report-remove', 'childline-uk'],
    not: ['stopncii', 'lifeline-ni'],
  },
  'F: a carer of Nia, 15, Scotland, coerced to harm herself': {
    said: { audience: 'carer', 'safe-now': 'unsure', 'suicide-check': 'now', demand: 'hurt', age: '13-15', region: 'gb-sct' },
    helpers: ['uk-emergency-999', 'childline-uk', 'police-scotland-101'],
    not: ['stopncii', 'report-fraud'],
  },
  'G: a carer of Dev, 17, Northern Ireland, who paid': {
    said: { audience: 'carer', 'safe-now': 'safe', 'suicide-check': 'yes', paid: 'paid', age: '16-17', region: 'gb-nir' },
    helpers: ['childline-uk', 'lifeline-ni', 'psni-101', 'bank-159', 'take-it-down'],
    not: ['stopncii'],
  },
  'H1: Tom, 24, Northern Ireland': {
    said: { audience: 'adult', ...safe, contact: 'shown', demand: 'money', 'image-age': 'adult', region: 'gb-nir' },
    helpers: ['lifeline-ni', 'samaritans-uk-ie', 'psni-101', 'stopncii', 'revenge-porn-helpline'],
    not: ['report-remove', 'take-it-down', 'childline-uk', 'ceop-safety-centre'],
  },
  'H2: Ruth, 58, Northern Ireland, an e-mail': {
    said: { audience: 'adult', ...safe, contact: 'email-only', region: 'gb-nir' },
    helpers: ['phishing-report-uk', 'psni-101'],
    not: ['stopncii', 'report-remove', 'take-it-down', 'childline-uk'],
  },
  'a person of 16 in the United States, at night': {
    said: { audience: 'young-person', 'safe-now': 'safe', 'suicide-check': 'yes', age: '16-17', region: 'us' },
    helpers: ['us-988', 'us-crisis-text-line', 'us-ncmec-cybertipline', 'us-fbi', 'take-it-down', 'us-911'],
    not: ['stopncii', 'report-remove', 'childline-uk'],
  },
  'a child of 12 in Australia': {
    said: { audience: 'young-person', ...safe, tell: 'parent', age: 'under-13', region: 'au' },
    helpers: ['au-kids-helpline', 'au-accce', 'take-it-down', 'au-000'],
    not: ['au-reportcyber', 'stopncii', 'report-remove'],
  },
  'a person of 15 in Ireland': {
    said: { audience: 'young-person', ...safe, tell: 'nobody', age: '13-15', region: 'ie' },
    helpers: ['childline-ie', 'garda-report', 'take-it-down', 'ie-emergency-112-999'],
    not: ['childline-uk', 'report-remove', 'ceop-safety-centre', 'eu-112', 'stopncii'],
  },
  'a carer in New Zealand': {
    said: { audience: 'carer', 'safe-now': 'safe', 'suicide-check': 'unsure', age: '13-15', region: 'nz' },
    helpers: ['nz-1737', 'nz-105', 'nz-netsafe', 'take-it-down'],
    not: ['stopncii', 'report-remove'],
  },
  'an adult in Singapore': {
    said: { audience: 'adult', ...safe, contact: 'shown', 'image-age': 'adult', region: 'sg' },
    helpers: ['sg-sos', 'sg-police-report', 'stopncii', 'sg-999'],
    not: ['report-remove', 'local-police', 'samaritans-uk-ie'],
  },
  'an adult in Australia': {
    said: { audience: 'adult', ...safe, contact: 'shown', 'image-age': 'adult', region: 'au' },
    helpers: ['au-lifeline', 'au-reportcyber', 'au-police-131444', 'stopncii', 'au-esafety'],
    not: ['au-accce', 'take-it-down'],
  },
  'somebody young, nobody knows where': {
    said: { audience: 'young-person', ...safe, tell: 'nobody', region: 'elsewhere' },
    helpers: ['find-a-helpline', 'world-local-emergency-number', 'local-police', 'take-it-down'],
    not: ['childline-uk', 'samaritans-uk-ie', 'report-remove', 'stopncii', 'uk-emergency-999'],
  },
};

describe.each(Object.entries(people))('%s', (_, { said, helpers, not }) => {
  test.each([2, 14])('at %i o’clock the plan names whom one would want, and nobody it must not', (hour) => {
    const found = idsOf(planAt(said, hour));
    expect(helpers.filter((id) => !found.has(id))).toEqual([]);
    expect(not.filter((id) => found.has(id))).toEqual([]);
  });
});

test('a young person in the United Kingdom reports to police and to CEOP, and meets one 101', () => {
  const view = planAt(people['A: Cal, 15, Northern Ireland, money demanded at night']?.said ?? {}, 2);
  expect(idsFor(view, 'report-the-crime').slice(0, 2)).toEqual(['psni-101', 'ceop-safety-centre']);
});

test('a referral goes by day to the Gateway teams of all five Trusts, and at night to the social workers on call', () => {
  const said = people['C: a safeguarding lead in Northern Ireland, two pupils of 16']?.said ?? {};
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

test('nobody is sent to a centre for sexual assault for a check-up', () => {
  for (const { said } of Object.values(people)) expect(idsFor(planAt(said, 14), 'see-a-doctor')).not.toContain('rowan-sarc-ni');
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
