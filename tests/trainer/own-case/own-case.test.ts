import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileOf, type OwnCase, readCase } from '../../../src/trainer/own-case/own-case.ts';
import { isPlayable, missingIn, questionsOf, scenarioOf, unfitAnswers } from '../../../src/trainer/own-case/own-way.ts';
import { unsaidIn } from '../../../src/trainer/own-case/own-words.ts';
import { reducerOf } from '../../../src/trainer/session/reduce.ts';
import { screenOf } from '../../../src/trainer/session/screen-of.ts';
import { next, playedBy, realMaterial } from '../../support/studio-material.ts';

const material = realMaterial();
const { flow } = material;
const own: OwnCase = {
  flow: material.id,
  title: 'The school trip',
  people: 'Kim, 15, and a coach',
  audience: 'carer',
  region: 'ie',
  clock: { day: 'fri', time: '22:15' },
  story: ['They are on a bus.', ' ', 'A message comes.'],
  answers: { 'safe-now': ['safe'], 'suicide-check': ['no'], demand: ['money'], age: ['13-15'] },
  arrives: { demand: 'Another message. “Ten minutes.”', shared: ' ' },
  discuss: ['Who else is on the bus?'],
  remember: [],
};

test('what was saved is opened as it was', () => {
  expect(readCase(fileOf(own))).toEqual(own);
});

test('a file that was saved before it was asked what happens before a question is opened all the same', () => {
  const { arrives: _, ...older } = own;
  expect(readCase(JSON.stringify({ handrail: 'case', case: older }))).toEqual({ ...own, arrives: {} });
});

test('whatever else is in a file is one plain reason, and nothing is thrown', () => {
  expect(readCase('')).toBe('not-text');
  expect(readCase('\u0089PNG\r\n')).toBe('not-text');
  expect(readCase('x'.repeat(300_000))).toBe('too-long');
  expect(readCase('{"handrail":"plan"}')).toBe('not-a-case');
  const keys = fc.constantFrom(
    'flow',
    'title',
    'people',
    'audience',
    'region',
    'clock',
    'story',
    'answers',
    'arrives',
    'discuss',
    'remember',
  );
  fc.assert(
    fc.property(fc.jsonValue(), keys, (value, key) => {
      const read = readCase(JSON.stringify({ handrail: 'case', case: { ...own, [key]: value } }));
      // Either it is still a case, and plays; or it is none.
      if (typeof read === 'object') expect(questionsOf(flow, read).way.length).toBeGreaterThan(0);
      else expect(read).toBe('not-a-case');
      expect(['not-a-case', 'not-text']).toContain(readCase(JSON.stringify(value)));
    }),
    { numRuns: 60 },
  );
});

test('only what the way comes to is asked, with what is offered there; an answer elsewhere is named as unfit', () => {
  const { way } = questionsOf(flow, own);
  expect(way.map(({ step }) => step.id)).toContain('demand');
  for (const { offered, chosen } of way) expect(offered.map(({ id }) => id)).toEqual(expect.arrayContaining([...chosen]));
  const shorter = { ...own, answers: { ...own.answers, 'suicide-check': ['yes'] } };
  expect(questionsOf(flow, shorter).way.map(({ step }) => step.id)).not.toContain('demand');
  expect(unfitAnswers(flow, own)).toEqual([]);
  expect(unfitAnswers(flow, { ...own, answers: { ...own.answers, demand: ['never-was'], 'no-such-step': ['x'] } })).toEqual([
    'demand',
    'no-such-step',
  ]);
});

test('it says what is missing, and plays to the debrief by a clicker once nothing is', () => {
  expect(missingIn(flow, { ...own, title: ' ', story: [], discuss: [''] })).toEqual(['title', 'story', 'discuss']);
  expect(missingIn(flow, own)).toEqual([]);
  const scenario = scenarioOf(flow, own, { letter: 'Own', remember: ['a', 'b', 'c'] });
  expect(scenario.story).toHaveLength(2);
  const reduce = reducerOf([material]);
  let studio = playedBy(material, { type: 'playOwn', flow: material.id, scenario, at: 0 });
  const kinds = new Set<string>();
  const told: string[] = [];
  for (let pressed = 0; pressed < 150 && studio.play?.now.cue.kind !== 'debrief'; pressed += 1) {
    const screen = screenOf(material, studio);
    kinds.add(screen.kind);
    if (screen.kind === 'arrives') told.push(screen.text);
    studio = reduce(studio, next);
  }
  expect(studio.play?.now.cue.kind).toBe('debrief');
  expect([...kinds]).toEqual(expect.arrayContaining(['story', 'arrives', 'page', 'vote', 'taken', 'plan']));
  // What happens is told once, before its own question alone.
  expect(told).toEqual(['Another message. “Ten minutes.”']);
  expect(studio.region).toBe('ie');
});

test('what no case of Handrail’s may say is told wherever it was written, and keeps nobody from playing', () => {
  const { quoted } = material.training;
  expect(unsaidIn(quoted, own)).toEqual([]);
  const fields: readonly Partial<OwnCase>[] = [
    { title: 'A silly girl' },
    { people: 'A silly girl' },
    { story: ['She was silly.'] },
    { arrives: { demand: 'You are so silly' } },
    { discuss: ['Was it silly?'] },
    { remember: ['Nobody is silly'] },
  ];
  for (const field of fields) {
    const written = { ...own, ...field };
    expect(unsaidIn(quoted, written).map(({ said }) => said)).toEqual(['silly']);
    expect(isPlayable(flow, written)).toBe(true);
  }
  const marked = unsaidIn(quoted, { ...own, story: ['“You’re so dirty,” they wrote.'] });
  expect(marked).toHaveLength(1);
  expect(marked[0]?.say).not.toBe('');
});
