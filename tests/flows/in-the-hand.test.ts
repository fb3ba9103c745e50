import { describe, expect, test } from 'vitest';
import { audiencesOf } from '../../src/flow/conditions/reached-by.ts';
import { viewOfTool } from '../../src/journey/tools/view-of-tool.ts';
import { withTools } from '../../src/journey/tools/with-tools.ts';
import { viewOf } from '../../src/journey/view/view-of.ts';
import { currentContent } from '../support/current-flows.ts';
import { sceneIn, sceneOfWhoever } from '../support/scene-of.ts';

const { flow, hand } = currentContent();
const audiences = audiencesOf(flow).filter((audience) => audience !== 'friend');

describe.each(audiences)('in the hand of a %s', (audience) => {
  // What the promises say of all is said here of each: none of them has nothing to tell, to report or to keep.
  test.each([
    ['tell', ['tell-someone'], ['say', 'report']],
    ['report', ['report-crime', 'ask-police'], ['report']],
    ['keep', ['evidence', 'record'], ['sheet', 'record']],
  ])('there is something to %s, and the tool that does it is opened from there', (_, tags, tools) => {
    const view = withTools(viewOf(sceneIn(audience, 'gb-nir')), sceneIn(audience, 'gb-nir'), hand);
    if (view.page !== 'plan') throw new Error('No plan.');
    const tagged = flow.actions.filter((action) => action.tags.some((tag) => tags.includes(tag))).map(({ id }) => id);
    const found = view.groups.flatMap(({ actions }) => actions.filter(({ id }) => tagged.includes(id)));
    expect(found.length).toBeGreaterThan(0);
    for (const action of found)
      expect(
        action.tools.map(({ id }) => id).filter((id) => tools.includes(id)),
        action.id,
      ).not.toEqual([]);
  });

  test('the words for a report stand with the police of every region, and with its report centre', () => {
    for (const { id: region } of flow.regions.filter(({ choice }) => choice)) {
      const texts = viewOfTool(sceneIn(audience, region), hand, 'report', {})?.texts ?? [];
      const [police] = texts;
      expect(police?.services.map(({ kind }) => kind).slice(0, 1), region).toEqual(['police']);
      expect(police?.services.flatMap(({ channels }) => channels).length, region).toBeGreaterThan(0);
      for (const { id, services, guides } of texts) expect(services.length + guides.length, `${region}: ${id}`).toBeGreaterThan(0);
    }
  });
});

test.each([
  ['gb-nir', 'ceop-safety-centre'],
  ['gb-eng', 'ceop-safety-centre'],
  ['gb-wls', 'ceop-safety-centre'],
  ['gb-sct', 'ceop-safety-centre'],
  ['ie', 'garda-child-sexual-abuse-line'],
  ['us', 'us-ncmec-cybertipline'],
  ['ca', 'ca-cybertip'],
  ['au', 'au-accce'],
  ['nz', 'nz-netsafe'],
])('a young person in %s reads what to say to %s, what it will ask and how to reach it', (region, named) => {
  const texts = viewOfTool(sceneIn('young-person', region), hand, 'report', {})?.texts ?? [];
  const found = texts.flatMap(({ services }) => services).find(({ id }) => id === named);
  expect(found?.expect).toBeTruthy();
  expect(found?.channels).not.toEqual([]);
});

test('what nobody answered stays a blank in every report', () => {
  const [police] = viewOfTool(sceneIn('carer', 'gb-nir'), hand, 'report', {})?.texts ?? [];
  expect(police?.text.split(hand.words.blank).length).toBeGreaterThan(5);
  expect(police?.text).not.toMatch(/[{}]|undefined/);
});

test('whoever paid nothing reads no sentence about whom they paid, and nobody loses a sentence besides', () => {
  const blanksFor = (said: Readonly<Record<string, string>>): readonly number[] =>
    (viewOfTool(sceneOfWhoever({ audience: 'carer', region: 'gb-nir', ...said }), hand, 'report', {})?.texts ?? []).map(
      ({ text }) => text.split(hand.words.blank).length - 1,
    );
  const [silent = 0, nothing, something] = [{}, { paid: 'no' }, { paid: 'paid' }].map((said) => blanksFor(said)[0]);
  expect(something).toBe(silent - 1);
  expect(nothing).toBe(silent - 2);
});
