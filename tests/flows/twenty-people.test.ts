import { describe, expect, test } from 'vitest';
import type { Service } from '../../src/flow/directory/directory.ts';
import type { ServiceView } from '../../src/journey/view/service-view.ts';
import { allFlows } from '../support/current-flows.ts';
import { helpersOf, planAt } from '../support/plan-at.ts';

const [
  {
    content: { flow, directory },
    people: known,
  },
] = allFlows();

type Person = {
  /** Years of the person in trouble, whoever asks. */
  readonly years: number;
  readonly region: string;
  readonly said: Readonly<Record<string, string | readonly string[]>>;
};

/** Everybody of people.yaml whose age is known, and whose place is one; all of them invented. */
const people: Readonly<Record<string, Person>> = Object.fromEntries(
  [...known.values()].flatMap(({ value: { who, years, answers } }) => {
    const [region] = [answers[flow.facts.region] ?? []].flat();
    return years === undefined || region === undefined ? [] : [[who, { years, region, said: answers }]];
  }),
);

/** No line that would listen at that hour is known there: the plan begins with a list of helplines, and its first human is the emergency number. */
const nobodyKnown = ['fr 2', 'es 2', 'de 2'];

function serviceOf({ id }: ServiceView): Service {
  return directory.services.find((service) => service.id === id) ?? expect.fail(`"${id}" is in no file.`);
}

const speaksOrWrites = (channels: readonly { readonly by: string }[]): boolean =>
  channels.some(({ by }) => by === 'phone' || by === 'text' || by === 'chat');
const isThere = ({ channels, openness }: ServiceView): boolean => speaksOrWrites(channels) && openness.state !== 'closed';

/** A friend whose friend has no thoughts of suicide: the first they are given is the police, whose hours no source tells as times. */
const isCalmFriend = ({ said }: Person): boolean => said.audience === 'friend' && said['suicide-check'] === 'no';
const toldBy = ({ openness }: ServiceView): string =>
  openness.state === 'unconfirmed' && openness.about !== undefined ? 'told in words' : openness.state;

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

test('every region has one of them', () => {
  const places = Object.values(people).map(({ region }) => region);
  expect(flow.regions.filter(({ id, choice }) => choice && !places.includes(id)).map(({ id }) => id)).toEqual([]);
});

describe.each(Object.entries(people))('%s', (_, person) => {
  test.each([2, 14])('at %i o’clock the first human on the plan would answer them', (hour) => {
    const view = planAt(person.said, hour);
    const helpers = helpersOf(view);
    const alone = nobodyKnown.includes(`${person.region} ${hour}`);
    // A list of helplines is no human, and whoever is closed does not answer: both may only stand first where nobody else is known.
    const [first = expect.fail('Nobody is on the plan.')] = alone ? helpers.filter(isThere) : helpers;
    expect({ id: first.id, reasons: whyNot(serviceOf(first), person) }).toEqual({ id: first.id, reasons: [] });
    if (alone) expect([first.kind, first.openness.state]).toEqual(['emergency', 'always']);
    else if (isCalmFriend(person)) expect(['always', 'open', 'told in words'], first.id).toContain(toldBy(first));
    else expect(['always', 'open'], first.id).toContain(first.openness.state);
  });
});
