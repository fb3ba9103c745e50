import { describe, expect, test } from 'vitest';
import type { Service } from '../../src/flow/flow.ts';
import type { ServiceView } from '../../src/journey/view/view.ts';
import { opennessText } from '../../src/ui/text/openness.ts';
import { currentContent } from '../support/current-flows.ts';
import { helpersOf, planAt } from '../support/plan-at.ts';

const { flow, directory } = currentContent();

type Person = {
  /** Years of the person in trouble, whoever asks. */
  readonly years: number;
  readonly region: string;
  readonly said: Readonly<Record<string, string | readonly string[]>>;
};

const calm = { 'safe-now': 'safe', 'suicide-check': 'no' };
const low = { 'safe-now': 'safe', 'suicide-check': 'yes' };
const unsure = { 'safe-now': 'unsure', 'suicide-check': 'rather-not' };

/** All of them invented; every region of the directory, every audience, children of every age and grown people. */
const people: Readonly<Record<string, Person>> = {
  'Cal, 15, Northern Ireland': { years: 15, region: 'gb-nir', said: { audience: 'young-person', ...calm, tell: 'nobody', age: '13-15' } },
  'Maya, 11, England': { years: 11, region: 'gb-eng', said: { audience: 'young-person', ...low, age: 'under-13' } },
  'the father of Iona, 16, Scotland': { years: 16, region: 'gb-sct', said: { audience: 'carer', ...unsure, age: '16-17' } },
  'a teacher in Wales, about a pupil of 14': {
    years: 14,
    region: 'gb-wls',
    said: { audience: 'professional', ...low, setting: 'school', age: '13-15' },
  },
  'Aoife, 17, Ireland': { years: 17, region: 'ie', said: { audience: 'young-person', ...low, tell: 'nobody', age: '16-17' } },
  'Jay, 16, United States': { years: 16, region: 'us', said: { audience: 'young-person', ...low, age: '16-17' } },
  'Chloé, 12, Canada': { years: 12, region: 'ca', said: { audience: 'young-person', ...low, age: 'under-13' } },
  'Ravi, 31, British Columbia': { years: 31, region: 'ca-bc', said: { audience: 'adult', ...low, 'image-age': 'adult' } },
  'Tess, 13, Australia': { years: 13, region: 'au', said: { audience: 'young-person', ...calm, tell: 'nobody', age: '13-15' } },
  'the aunt of Wiremu, 15, New Zealand': { years: 15, region: 'nz', said: { audience: 'carer', ...low, age: '13-15' } },
  'Noor, 15, Belgium': { years: 15, region: 'be', said: { audience: 'young-person', ...low, age: '13-15' } },
  'Luc, 44, France': { years: 44, region: 'fr', said: { audience: 'adult', ...low, 'image-age': 'adult' } },
  'Jonas, 14, Germany': { years: 14, region: 'de', said: { audience: 'young-person', ...low, age: '13-15' } },
  'the mother of Sem, 16, Netherlands': { years: 16, region: 'nl', said: { audience: 'carer', ...low, age: '16-17' } },
  'Ola, 17, Poland': { years: 17, region: 'pl', said: { audience: 'young-person', ...low, age: '16-17' } },
  'Inés, 23, Spain': { years: 23, region: 'es', said: { audience: 'adult', ...low, 'image-age': 'adult' } },
  'Asha, 17, India': { years: 17, region: 'in', said: { audience: 'young-person', ...low, age: '16-17' } },
  'Paolo, 28, Philippines': { years: 28, region: 'ph', said: { audience: 'adult', ...low, 'image-age': 'adult' } },
  'Wei, 16, Singapore': { years: 16, region: 'sg', said: { audience: 'young-person', ...low, age: '16-17' } },
  'a youth worker in South Africa, about a girl of 12': {
    years: 12,
    region: 'za',
    said: { audience: 'professional', ...low, setting: 'youth', age: 'under-13' },
  },
};

/** No source confirms when these lines answer: the card must say so, and a number that always answers must stand on the plan. */
const unconfirmed = ['de', 'nl', 'pl'];

/** No line that would listen at that hour is known there: the plan begins with a list of helplines, and its first human is the emergency number. */
const nobodyKnown = ['fr 2', 'fr 14', 'es 2'];

function serviceOf({ id }: ServiceView): Service {
  return directory.services.find((service) => service.id === id) ?? expect.fail(`"${id}" is in no file.`);
}

const speaksOrWrites = (channels: readonly { readonly by: string }[]): boolean =>
  channels.some(({ by }) => by === 'phone' || by === 'text' || by === 'chat');
const isThere = ({ channels, openness }: ServiceView): boolean => speaksOrWrites(channels) && openness.state !== 'closed';

/** Read from the entry itself, not by the search that chose it: why this one would not answer this person. */
function whyNot(service: Service, { years, region, said }: Person): readonly string[] {
  const { regions, audiences, ages, channels } = service;
  const country = region.split('-')[0] ?? '';
  const group = flow.regions.find(({ id }) => id === country)?.partOf ?? '';
  const reasons = {
    'not there': !regions.some((id) => [region, country, group, 'world'].includes(id)),
    'not for them': !audiences.some((audience) => audience === said.audience),
    'not of their age': years < ages.from || years > ages.to,
    'nobody to speak or write to': !speaksOrWrites(channels),
  };
  return Object.entries(reasons).flatMap(([reason, holds]) => (holds ? [reason] : []));
}

test('they are twenty, and every region has one of them', () => {
  expect(Object.keys(people)).toHaveLength(20);
  const places = Object.values(people).map(({ region }) => region);
  expect(flow.regions.filter(({ id, choice }) => choice && !places.includes(id)).map(({ id }) => id)).toEqual([]);
});

describe.each(Object.entries(people))('%s', (_, person) => {
  test.each([2, 14])('at %i o’clock the first human on the plan would answer them', (hour) => {
    const view = planAt({ ...person.said, region: person.region }, hour);
    const helpers = helpersOf(view);
    const alone = nobodyKnown.includes(`${person.region} ${hour}`);
    // A list of helplines is no human, and whoever is closed does not answer: both may only stand first where nobody else is known.
    const [first = expect.fail('Nobody is on the plan.')] = alone ? helpers.filter(isThere) : helpers;
    expect({ id: first.id, reasons: whyNot(serviceOf(first), person) }).toEqual({ id: first.id, reasons: [] });
    if (alone) expect([first.kind, first.openness.state]).toEqual(['emergency', 'always']);
    else if (unconfirmed.includes(person.region)) {
      expect([first.openness.state, opennessText(first.openness, flow.words)]).toEqual(['unconfirmed', flow.words.service.unconfirmed]);
      expect(helpers.filter(({ kind, openness }) => kind === 'emergency' && openness.state === 'always')).not.toEqual([]);
    } else expect(['always', 'open'], first.id).toContain(first.openness.state);
  });
});
