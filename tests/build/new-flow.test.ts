import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isSound, type Sound } from '../../src/build/commands/loaded.ts';
import { newFlow } from '../../src/build/commands/new.ts';
import { flowsFolder, rootFolder } from '../../src/build/flows-folder.ts';
import { type Library, loadLibrary, readFolder } from '../../src/build/load/load-content.ts';
import { proofText } from '../../src/build/prove/proof-text.ts';
import { proveAll } from '../../src/build/prove/prove-all.ts';
import { checkWordsOf } from '../../src/flow/words/check-words.ts';
import { follow } from '../../src/journey/follow.ts';
import { personOf } from '../../src/journey/person.ts';
import { planFor } from '../../src/journey/plan.ts';

const name = 'bullying';
const texts = readFolder(flowsFolder);
const files = newFlow(name, texts);
if (typeof files === 'string') throw new Error(files);

/** Each example of the how-to, by the file of which it says that it belongs there. */
const examples = new Map(
  [...readFileSync(join(rootFolder, 'docs/how-to/add-a-flow.md'), 'utf8').matchAll(/```yaml\n# ([^,\n]+)[^\n]*\n([\s\S]*?)```/g)].map(
    ([, file = '', yaml = '']) => [`${name}/${file}`, yaml],
  ),
);

/** The new flow after the how-to was followed to the letter. */
function followed(): ReadonlyMap<string, string> {
  const grown = new Map([...texts, ...(files as ReadonlyMap<string, string>)]);
  for (const [file, yaml] of examples) {
    const before = grown.get(file) ?? '';
    const asked = before.replaceAll('{ to: region }', '{ to: where-it-happens }');
    grown.set(file, file.endsWith('flow.yaml') ? asked.replace('  # ---', () => `${yaml}\n  # ---`) : `${before}\n${yaml}`);
  }
  return grown;
}

const flowIn = ({ flows }: Library): Sound => {
  const found = flows.find(({ id }) => id === name);
  if (found === undefined || !isSound(found)) throw new Error(JSON.stringify(found?.problems));
  return found;
};

describe.each([
  ['as it is written', new Map([...texts, ...files])],
  ['after the how-to', followed()],
])('a new flow %s', (_, all) => {
  const library = loadLibrary(all);

  test('has no problem, in its words either', () => {
    expect(library.problems).toEqual([]);
    expect(checkWordsOf(library.flows.filter(isSound), [flowIn(library)])).toEqual([]);
  });

  test('keeps the safety core and its own promise', () => {
    const { content, promises } = flowIn(library);
    const proof = proveAll(content, promises, null);
    expect(proof.ok, proofText(proof, content)).toBe(true);
    expect(proof.verdicts.map(({ promise }) => promise.id)).toEqual(
      expect.arrayContaining(['danger-first', 'plan-has-human', 'come-back']),
    );
  });
});

test('the question and the action of the how-to change the plan', () => {
  const { flow } = flowIn(loadLibrary(followed())).content;
  const plan = (where: string): readonly string[] => {
    const { at, way } = follow(flow, [
      { step: 'audience', options: ['young-person'] },
      { step: 'safe-now', options: ['safe'] },
      { step: 'where-it-happens', options: [where] },
      { step: 'region', options: ['gb-nir'] },
    ]);
    const step = flow.steps[at];
    if (step?.kind !== 'plan') throw new Error(`The way ends at ${at}.`);
    return planFor(flow, step, personOf(flow, way)).groups.flatMap(({ actions }) => actions.map(({ id }) => id));
  };
  expect(plan('school')).toContain('tell-the-school');
  expect(plan('online')).not.toContain('tell-the-school');
});

test('a flow that breaks the core is told whom it harms', () => {
  const actions = (files.get(`${name}/actions.yaml`) ?? '').replace('tags: [human-helper]', 'tags: []');
  const { content, promises } = flowIn(loadLibrary(new Map([...texts, ...files, [`${name}/actions.yaml`, actions]])));
  const proof = proveAll(content, promises, null);
  expect(proof.verdicts.filter(({ verdict }) => verdict !== 'kept' && verdict !== 'elsewhere').map(({ promise }) => promise.id)).toEqual([
    'plan-has-human',
  ]);
  expect(proofText(proof, content)).toContain('Who: ');
});

test('a name that is taken, or is none, is refused', () => {
  expect(newFlow('shared', texts)).toContain('something else');
  expect(newFlow('Bullying', texts)).toContain('small letters');
  expect(newFlow(loadLibrary(texts).flows[0].id, texts)).toContain('is there already');
});
