import { expect, test } from 'vitest';
import type { Typed } from '../../../src/journey/tools/tool-view.ts';
import { viewOfTool } from '../../../src/journey/tools/view-of-tool.ts';
import { toolForTonight } from '../../../src/journey/tools/with-tools.ts';
import { sceneOf } from '../../../src/journey/view/scene.ts';
import { aContent, locale } from '../../support/a-flow.ts';
import { walk } from '../../support/walk.ts';

const { flow, directory, hand } = aContent({
  actions: {
    here: { when: { where: 'home' }, timing: 'later', tags: ['duty'], sources: ['LAW'] },
    there: { when: { where: 'elsewhere' }, timing: 'later', tags: ['duty'], sources: ['BOOK'] },
  },
  sources: { LAW: { title: 'Law', publisher: 'House', read: '2026-01-01', extent: 'whole' } },
  files: {
    'small/tools.yaml': [
      'sheet: { fields: [{ id: danger, from: safe }, { id: name }, { id: only-then, when: { safe: no } }], sources: [BOOK] }',
      'say: { when: { who: carer }, does: [call], leads: [sheet], holds-tagged: [duty], texts: [{ id: note }], sources: [BOOK] }',
      'report: { texts: [{ id: to-them, services: [{ id: a-line }] }, { id: to-nobody, services: [{ kind: legal, required: false }] }], sources: [BOOK] }',
      '',
    ].join('\n'),
    [`small/words/${locale}/tools-all.yaml`]: [
      'sheet: { heading: A sheet, open: Open, fields: { danger: { label: D, given: { "yes": they are safe } }, name: { label: N }, only-then: { label: T } } }',
      'say: { heading: Words, open: Say, texts: { note: { label: A note, text: "Now {danger}, by {name}." } } }',
      'report: { heading: Report, open: Report, texts: { to-them: { label: A, text: To them }, to-nobody: { label: B, text: To nobody } } }',
      '',
    ].join('\n'),
  },
});

function tool(id: 'say' | 'sheet' | 'report', answers: Readonly<Record<string, string>>, typed: Typed = {}) {
  const { standing } = walk(flow).answering(answers);
  return viewOfTool(sceneOf(flow, directory, standing, { now: new Date(0), guessedRegion: null }), hand, id, typed);
}

test('a field shows what was answered, in its own words, until something else is written', () => {
  const values = (typed: Typed) => tool('sheet', { who: 'carer', safe: 'yes' }, typed)?.fields.map(({ id, value }) => [id, value]);
  expect(values({})).toEqual([
    ['danger', 'they are safe'],
    ['name', ''],
  ]);
  expect(values({ danger: '', name: 'Bob' })).toEqual([
    ['danger', ''],
    ['name', 'Bob'],
  ]);
});

test('what was not said is no answer', () => {
  expect(tool('sheet', { who: 'carer', safe: 'unsure' })?.fields[0]?.value).toBe('');
});

test('words are filled from the fields, with a blank where nothing stands, and are kept as somebody wrote them', () => {
  expect(tool('say', { who: 'carer', safe: 'yes' })?.texts[0]?.text).toBe(`Now they are safe, by ${hand.words.blank}.`);
  expect(tool('say', { who: 'carer', safe: 'yes' }, { name: 'Bob' })?.texts[0]?.text).toBe('Now they are safe, by Bob.');
  expect(tool('say', { who: 'carer', safe: 'yes' }, { note: 'Mine' })?.texts[0]).toMatchObject({ text: 'Mine', edited: true });
});

test('words that are for somebody stand with whoever takes them, and are left out where there is nobody', () => {
  const texts = tool('report', { who: 'carer', safe: 'yes', where: 'home' })?.texts ?? [];
  expect(texts.map(({ id, services }) => [id, services.map((service) => service.id)])).toEqual([['to-them', ['a-line']]]);
});

test('what the plan asks of this person by the law of their place stands in it, with who says so', () => {
  const held = (where: string) => {
    const view = tool('say', { who: 'carer', safe: 'yes', where });
    return [view?.held.map(({ what }) => what), view?.sources.map(({ title }) => title)];
  };
  expect(held('home')).toEqual([['What here is'], ['Book', 'Law']]);
  expect(held('elsewhere')).toEqual([['What there is'], ['Book']]);
});

test('the bar’s way through tonight opens the tool that does it, for whoever is offered that', () => {
  const opened = (who: string) =>
    toolForTonight(sceneOf(flow, directory, walk(flow).answering({ who }).standing, { now: new Date(0), guessedRegion: null }), hand);
  expect([opened('carer'), opened('adult')]).toEqual(['say', null]);
});

test('a tool that somebody is not offered is none', () => {
  expect(tool('say', { who: 'adult', safe: 'yes' })).toBe(null);
});
