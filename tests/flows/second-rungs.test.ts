import { describe, expect, test } from 'vitest';
import { findServices } from '../../src/flow/directory/find-services.ts';
import type { Audience } from '../../src/flow/vocabulary.ts';
import { guidesFor } from '../../src/journey/view/apps-named.ts';
import { sceneOf } from '../../src/journey/view/scene.ts';
import { currentContent } from '../support/current-flows.ts';
import { planAt } from '../support/plan-at.ts';
import { walk } from '../support/walk.ts';

const { flow, directory } = currentContent();

function rungsFor(topic: string, id: string, audience: Audience, from: number, to: number): readonly string[] {
  const region = flow.regions.find((one) => one.id === id);
  if (region === undefined) throw new Error(`There is no region ${id}.`);
  return findServices(directory.services, flow.regions, { topic }, { audience, ages: { from, to }, region }).map((service) => service.id);
}

test('where an app refused, the next rung of the person’s own place and age: never a tool for somebody else', () => {
  expect(rungsFor('refused', 'gb-nir', 'young-person', 13, 15)).toEqual(['report-remove', 'report-harmful-content', 'iwf-report']);
  expect(rungsFor('refused', 'gb-eng', 'adult', 18, 120)).toEqual(['revenge-porn-helpline', 'report-harmful-content', 'iwf-report']);
  expect(rungsFor('refused', 'ie', 'adult', 18, 120)).toEqual(['hotline-ie', 'coimisiun-na-mean', 'appeals-centre-europe', 'iwf-report']);
  expect(rungsFor('refused', 'us', 'young-person', 16, 17)).toContain('us-take-it-down-act');
  expect(rungsFor('refused', 'au', 'adult', 18, 120)).toContain('au-esafety');
  expect(rungsFor('refused', 'nz', 'carer', 13, 15)).toContain('nz-netsafe');
  expect(rungsFor('refused', 'ca', 'carer', 13, 15)).toContain('ca-cybertip');
  expect(rungsFor('refused', 'ca-bc', 'adult', 18, 120)).toContain('ca-bc-intimate-images');
  // The dispute body of the European Union takes nobody from the United Kingdom.
  expect(rungsFor('refused', 'gb-nir', 'adult', 18, 120)).not.toContain('appeals-centre-europe');
});

test('where the police did nothing, whom to turn to there', () => {
  expect(rungsFor('police-complaint', 'gb-nir', 'adult', 18, 120)).toEqual(['police-ombudsman-ni', 'pps-ni-review']);
  expect(rungsFor('police-complaint', 'gb-wls', 'young-person', 13, 15)).toEqual(['iopc-complaint']);
  expect(rungsFor('police-complaint', 'gb-sct', 'carer', 13, 15)).toEqual(['copfs-review']);
  expect(rungsFor('police-complaint', 'ie', 'carer', 13, 15)).toEqual(['fiosru']);
  expect(rungsFor('police-complaint', 'nz', 'adult', 18, 120)).toEqual(['nz-ipca']);
});

test('the steps after a refusal are those of the person: no law of another country, no line for another age', () => {
  const said = (region: string, audience: 'young-person' | 'adult'): string => {
    const answers =
      audience === 'adult'
        ? { audience, 'safe-now': 'safe', 'suicide-check': 'rather-not', 'image-age': 'adult', region }
        : { audience, 'safe-now': 'safe', 'suicide-check': 'rather-not', tell: 'parent', age: '13-15', region };
    const { standing } = walk(flow).answering(answers);
    const scene = sceneOf(flow, directory, standing, { now: new Date('2026-11-28T12:00:00Z'), guessedRegion: null });
    const [action] = flow.actions;
    if (action === undefined) throw new Error('There is no action.');
    return guidesFor(scene, { ...action, guide: 'refused' })
      .flatMap(({ steps }) => steps)
      .join(' ');
  };
  expect(said('gb-nir', 'young-person')).toMatch(/someone under 18/);
  expect(said('gb-nir', 'young-person')).toMatch(/Ofcom/);
  expect(said('gb-nir', 'young-person')).not.toMatch(/EU|Federal/);
  expect(said('ie', 'adult')).toMatch(/In the EU/);
  expect(said('ie', 'adult')).not.toMatch(/under 18|Ofcom|Federal/);
  expect(said('us', 'adult')).not.toMatch(/Ofcom|EU/);
});

const people = {
  'a young person in Northern Ireland': {
    audience: 'young-person',
    'safe-now': 'safe',
    'suicide-check': 'no',
    demand: 'money',
    shared: 'yes',
    person: 'online',
    paid: 'no',
    tell: 'parent',
    age: '13-15',
    region: 'gb-nir',
  },
  'a carer in Ireland': {
    audience: 'carer',
    'safe-now': 'safe',
    'suicide-check': 'no',
    demand: 'money',
    shared: 'no',
    person: 'online',
    paid: 'no',
    age: '13-15',
    region: 'ie',
  },
  'a teacher in England': {
    audience: 'professional',
    'safe-now': 'safe',
    'suicide-check': 'no',
    setting: 'school',
    demand: 'images',
    shared: 'yes',
    person: 'peer',
    age: '13-15',
    region: 'gb-eng',
  },
  'an adult in Poland': {
    audience: 'adult',
    'safe-now': 'safe',
    'suicide-check': 'no',
    contact: 'shown',
    demand: 'money',
    shared: 'no',
    person: 'online',
    paid: 'no',
    'image-age': 'adult',
    region: 'pl',
  },
};

describe.each(Object.entries(people))('%s', (_, said) => {
  const actions = planAt(said, 1).groups.flatMap((group) => group.actions);
  const leading = actions.filter(({ rung }) => rung !== null);
  const tagged = (...tags: readonly string[]): readonly string[] =>
    actions
      .filter(
        ({ id, timing, task }) =>
          task && timing !== 'if-posted' && flow.actions.some((one) => one.id === id && one.tags.some((tag) => tags.includes(tag))),
      )
      .map(({ id }) => id);

  test('finds a next rung at every report to an app, every picture tool and every report to the police', () => {
    const without = tagged('platform-report', 'removal-under-18', 'removal-adult', 'report-crime').filter(
      (id) => !leading.some((one) => one.id === id),
    );
    expect(without.filter((id) => id !== 'harm-emergency')).toEqual([]);
    expect(leading.length).toBeGreaterThan(2);
  });

  test('is never sent again to whoever was just asked, and reads where there is nobody more', () => {
    for (const { id, rung, services } of leading) {
      const asked = services.map((service) => service.id);
      expect({ id, again: rung?.services.filter((service) => asked.includes(service.id)) }).toEqual({ id, again: [] });
      expect(rung?.services.length === 0 ? rung.cannot.length : 1, id).toBeGreaterThan(0);
    }
  });
});

test('where no office hears complaints about the police, the rung says so', () => {
  const rungIn = (region: string) =>
    planAt({ ...people['an adult in Poland'], region }, 1)
      .groups.flatMap((group) => group.actions)
      .find(({ rung }) => rung?.id === 'police-did-nothing')?.rung;
  expect(JSON.stringify(rungIn('pl')?.cannot)).toMatch(/know of no office/);
  expect(rungIn('pl')?.services).toEqual([]);
  expect(JSON.stringify(rungIn('gb-nir')?.cannot)).not.toMatch(/know of no office/);
  expect(rungIn('gb-nir')?.services.map(({ id }) => id)).toEqual(['police-ombudsman-ni', 'pps-ni-review']);
});
