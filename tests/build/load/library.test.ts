import { expect, test } from 'vitest';
import { flowOfPage } from '../../../src/build/flow-pages.ts';
import { loadLibrary } from '../../../src/build/load/load-content.ts';
import { audiencesOf } from '../../../src/flow/conditions/reached-by.ts';
import { aFlow, type Parts } from '../../support/a-flow.ts';

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
