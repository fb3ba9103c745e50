import { expect, test } from 'vitest';
import type { Action } from '../../src/flow/flow.ts';
import type { Line, Prose } from '../../src/flow/prose.ts';
import { audiences } from '../../src/flow/vocabulary.ts';
import { wordsFor } from '../../src/flow/wording.ts';
import { follow } from '../../src/journey/follow.ts';
import { sceneOf } from '../../src/journey/view/scene.ts';
import { viewOfPlan } from '../../src/journey/view/view-of-plan.ts';
import { currentContent } from '../support/current-flows.ts';

// What promises.yaml leaves to words: no prover can read a sentence, so these read every one there is.

const { flow, directory } = currentContent();

const textOf = (line: Line): string => line.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
const linesOf = (prose: Prose): readonly string[] =>
  prose.flatMap((block) => {
    if ('p' in block) return [textOf(block.p)];
    if ('quote' in block) return block.quote.map(textOf);
    return ('list' in block ? block.list : block.numbered).map(textOf);
  });

/** Every sentence that an action tells its readers; what they may say to others is not told to them. */
const sentencesOf = ({ words }: Action): readonly string[] =>
  audiences
    .flatMap((audience) => [
      wordsFor(words.what, audience) ?? '',
      ...(['how', 'why', 'cannot'] as const).flatMap((part) => linesOf(wordsFor(words[part], audience) ?? [])),
    ])
    .flatMap((text) => text.replace(/“[^”]*”/g, '').split(/(?<=[.:;])\s+/));

/** A picture of somebody else, sent to a friend of theirs: it is not theirs to keep, and the police may still need it. */
const notTheirs = { id: 'friend-sent-to-you', sentence: 'Then delete it, unless the police ask you to wait.' };

test('nobody is told to delete an account, a chat or a picture of their own', () => {
  const told = flow.actions
    .flatMap((action) => [...new Set(sentencesOf(action))].map((sentence) => ({ id: action.id, sentence })))
    .filter(({ sentence }) => /^\W*(?:then |now |please )?(?:delete|erase|wipe|uninstall)\b/i.test(sentence))
    .filter(({ sentence }) => !/^\W*delete nothing/i.test(sentence));
  expect(told).toEqual([notTheirs]);
});

test('of Report Remove it is never said that the picture stays with its owner', () => {
  const about = flow.actions.filter(({ services }) => services.some(({ id }) => [id ?? []].flat().includes('report-remove')));
  expect(about).not.toEqual([]);
  const staying = /\b(?:stays|never leaves|does not leave|doesn’t leave|only the (?:code|fingerprint) is sent)\b/i;
  expect(about.flatMap(sentencesOf).filter((sentence) => staying.test(sentence))).toEqual([]);
  const service = directory.services.find(({ id }) => id === 'report-remove');
  for (const audience of audiences) {
    const words = [service?.what, service?.expect, service?.cannot].map((wording) => wordsFor(wording, audience) ?? '').join(' ');
    expect(words).not.toMatch(staying);
  }
});

test('a plan with anything that nobody has signed off is marked as a draft, and so is each such action', () => {
  for (const audience of audiences) {
    const { way, at } = follow(flow, [{ step: flow.facts.audience, options: [audience] }], 'silent');
    const step = flow.steps[at];
    if (step?.kind !== 'plan') throw new Error(`${audience} comes to no plan.`);
    const journey = { way, refinements: [], kept: [], replay: 'off', refining: null, tool: null, marks: {}, turned: {} } as const;
    const standing = { journey, step: at, canGoBack: true };
    const view = viewOfPlan(sceneOf(flow, directory, standing, { now: new Date('2026-11-24'), guessedRegion: null }), step);
    const shown = view.groups.flatMap(({ actions }) => actions);
    const unsigned = flow.actions.filter(({ reviewed }) => !reviewed).map(({ id }) => id);
    for (const action of shown) expect(action.reviewed, action.id).toBe(!unsigned.includes(action.id));
    expect(view.draft).toBe(shown.some(({ id }) => unsigned.includes(id)));
  }
});
