import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { flowOfPage } from '../../../src/build/flow-pages.ts';
import { flowsFolder } from '../../../src/build/flows-folder.ts';
import { loadLibrary, readFolder } from '../../../src/build/load/load-content.ts';
import { audiencesOf } from '../../../src/flow/conditions/reached-by.ts';
import { aFlow, locale, type Parts } from '../../support/a-flow.ts';
import { pseudo, withPseudoLocale } from '../../support/pseudo-locale.ts';

/** The files of the smallest flow, and of another in a folder of its own, with `parts` in place of its own. */
function twoFlows(parts: Parts = {}, library: string | null = 'flows: [small]\n'): ReadonlyMap<string, string> {
  const other = [...aFlow(parts)].map(([name, text]) => [name.replace(/^small\//, 'other/'), text] as const);
  return new Map([...other, ...aFlow(), ...(library === null ? [] : [['library.yaml', library] as const])]);
}

test('every folder with a flow is one, in the order of library.yaml and then of their names; the first has the first page', () => {
  const library = loadLibrary(twoFlows());
  expect(library.problems).toEqual([]);
  expect(library.flows.map(({ id, content }) => [id, content?.flow.id])).toEqual([
    ['small', 'small'],
    ['other', 'other'],
  ]);
  expect(flowOfPage(library, 'index.html')?.id).toBe('small');
  expect(flowOfPage(library, 'other.html')?.id).toBe('other');
  expect(flowOfPage(library, 'small.html')).toBeUndefined();
  expect(loadLibrary(twoFlows({}, null)).flows.map(({ id }) => id)).toEqual(['other', 'small']);
});

test('what is wrong in one flow leaves the others whole, and is told at its own place alone', () => {
  const { flows, problems } = loadLibrary(twoFlows({ steps: { plan: { kind: 'plan', refine: [{ step: 'nowhere' }] } } }));
  expect(problems.map(({ place }) => place.file)).not.toHaveLength(0);
  expect(problems.filter(({ place }) => !place.file.startsWith('other/'))).toEqual([]);
  expect(flows.map(({ id, content }) => [id, content === null])).toEqual([
    ['small', false],
    ['other', true],
  ]);
});

test('what is wrong in what they share is told once', () => {
  const { problems } = loadLibrary(
    new Map([...twoFlows(), ['shared/sources.yaml', 'BOOK: { title: Book, publisher: House, read: soon, extent: whole }\n']]),
  );
  expect(problems.filter(({ place }) => place.file === 'shared/sources.yaml')).toHaveLength(1);
});

test('a flow without a file it needs is told which', () => {
  const files = new Map(twoFlows());
  for (const name of [...files.keys()].filter((file) => /^other\/(actions|words\/.*\/static)/.test(file))) files.delete(name);
  const { problems } = loadLibrary(files);
  expect(problems.filter(({ code }) => code === 'missing-file').map(({ place }) => place.file)).toEqual([
    'other/actions.yaml',
    expect.stringMatching(/^other\/words\/.+\/static\.yaml$/),
  ]);
});

test('a promise about a tag that no flow has, a person whose answers no longer fit and a language with another number are told at once, at their places, and the other flow is whole', () => {
  const promise = { says: 'Nobody pays.', sources: ['BOOK'], holds: [{ kind: 'plan-holds', tag: 'never-pay' }] };
  const person = { who: 'Cara, invented.', answers: { who: 'carer', safe: 'perhaps' } };
  const wrong = twoFlows({
    actionWords: { call: { what: 'Call 999', how: 'Now.' } },
    files: { 'small/promises.yaml': stringify({ unpaid: promise }), 'small/people.yaml': stringify({ cara: person }) },
  });
  const translated = withPseudoLocale(new Map([...wrong, ['library.yaml', `flows: [small]\nlocales: [${locale}]\n`]]), locale);
  const words = `other/words/${pseudo}/actions-all.yaml`;
  const { flows, problems } = loadLibrary(new Map([...translated, [words, (translated.get(words) ?? '').replace('999', '99')]]));
  expect(problems.map(({ code, place }) => [code, place.file])).toEqual([
    ['unknown-option', 'other/people.yaml'],
    ['unknown-name', 'other/promises.yaml'],
    ['number-differs', words],
  ]);
  expect(flows.map(({ id, content }) => [id, content === null])).toEqual([
    ['small', false],
    ['other', true],
  ]);
});

test('no flow needs another: where one is taken away, only what leads over to it is told', () => {
  const texts = readFolder(flowsFolder);
  const { flows } = loadLibrary(texts);
  const without = (gone: string): ReadonlyMap<string, string> =>
    new Map([...texts].filter(([name]) => !name.startsWith(`${gone}/`) && name !== 'library.yaml'));
  for (const { id } of flows) {
    const { problems } = loadLibrary(without(id));
    const lasting = problems.filter(({ code, what }) => !(code === 'unknown-name' && what.includes(`"${id}"`)));
    expect(lasting, id).toEqual([]);
  }
});

test('a flow is for whom it offers to be: nobody else is asked words and helpers of', () => {
  const who = { kind: 'notice', options: ['carer', 'adult'], next: [{ to: 'safe' }] };
  const words = { call: { what: { carer: 'Call', adult: 'Call' }, how: { carer: 'Now.', adult: 'Now.' } } };
  const { flows, problems } = loadLibrary(twoFlows({ steps: { who }, actionWords: words }));
  expect(problems).toEqual([]);
  expect(flows.map(({ content }) => content && audiencesOf(content.flow).length)).toEqual([4, 2]);
});

test('a flow needs neither a plan for tonight nor apps nor payments', () => {
  const facts = { audience: 'who', region: 'where', ages: [{ from: 0, to: 120 }] };
  const without = { flow: { facts, tonight: null }, steps: { apps: null, payments: null, plan: { kind: 'plan' } } };
  expect(loadLibrary(twoFlows(without)).problems).toEqual([]);
});
