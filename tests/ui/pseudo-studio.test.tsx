// @vitest-environment jsdom
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { afterAll, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { flowsFolder } from '../../src/build/flows-folder.ts';
import { loadLibrary, readFolder } from '../../src/build/load/load-content.ts';
import { layOut, waysInWords } from '../../src/build/map/lay-out.ts';
import type { Material, StudioLibrary } from '../../src/trainer/case/material.ts';
import { walkerOf } from '../../src/trainer/case/walker.ts';
import type { DeskPage } from '../../src/trainer/desk/desk-page.ts';
import { PresenterApp } from '../../src/trainer/PresenterApp.tsx';
import { presenterLogic } from '../../src/trainer/session/presenter.ts';
import { reducerOf } from '../../src/trainer/session/reduce.ts';
import { opening } from '../../src/trainer/session/studio.ts';
import { sampled } from '../support/browser/extent.ts';
import { pseudo, withPseudoLocale } from '../support/pseudo-locale.ts';
import { citations, keywordsOf, textsDrawn, without } from '../support/texts-of.ts';

const texts = readFolder(flowsFolder);
// Whether it passes all checks, tests/ui/pseudo-locale.test.tsx says.
const [{ locale: original }] = loadLibrary(texts, undefined, 'names').flows;
const { flows } = loadLibrary(withPseudoLocale(texts, original), pseudo, 'names');
const today = new Date('2026-11-24T12:00:00Z');
const materials: Material[] = [];
for (const { id, content, training, disagreements, promises } of flows) {
  if (content === null || training === null) continue;
  const { flow, hand, directory } = content;
  materials.push({
    id,
    flow,
    directory,
    hand,
    training,
    map: await layOut(flow, waysInWords(training.words)),
    disagreements,
    promises,
    walker: walkerOf(flow),
    today,
  });
}
const [first, ...others] = materials;
if (first === undefined) throw new Error('the pseudo language has no flow: tests/ui/pseudo-locale.test.tsx says why');
const library: StudioLibrary = [first, ...others];

/** The presenter's window, with a room that nobody opened. */
function openStudio() {
  const reduce = reducerOf(library);
  const input = {
    studio: opening(library[0].id, library[0].flow.regions[0]?.id ?? ''),
    page: { name: 'start' },
    keysShown: false,
    room: 'none',
    draft: null,
  } as const;
  const presenter = createActor(presenterLogic(reduce), { input });
  presenter.start();
  const nothing = (): void => undefined;
  const session = { session: 'a-session', presenter, onKey: () => nothing, addWindow: nothing, draws: nothing };
  const { container } = render(<PresenterApp library={library} session={session} reduce={reduce} />);
  return { presenter, container };
}

const strange = new Set<string>();
/** The same in every language: who published what, a keyword to text, a short address, and the letters of cases and answers. */
const known = [
  ...library.flatMap(({ flow }) => Object.values(flow.sources).flatMap(({ title, publisher }) => [title, publisher])),
  ...keywordsOf(library[0].directory.services),
].sort((one, other) => other.length - one.length);
const address = /(?<!\S)[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?/g;
const isLetter = (text: string): boolean => text.match(/\p{Script=Latin}/gu)?.length === 1;
// A page without a layout has no sizes to watch and nowhere to go.
class NoSizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
vi.stubGlobal('ResizeObserver', NoSizes);
vi.stubGlobal('scrollTo', () => undefined);
const { presenter, container } = openStudio();
afterAll(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Each text is judged once: most of them stand from press to press. */
const judged = new Map<string, boolean>();
function isStrange(text: string): boolean {
  const before = judged.get(text);
  if (before !== undefined) return before;
  const rest = without(text, known).replace(address, '');
  const strange = /\p{Script=Latin}/u.test(rest) && !isLetter(rest);
  judged.set(text, strange);
  return strange;
}

/** Looks at the page on show, and remembers what is in letters of another language. */
function look(page: string): void {
  const texts = textsDrawn(container, citations);
  expect(texts.length, page).toBeGreaterThan(1);
  for (const text of texts) if (isStrange(text)) strange.add(`${page}: ${text}`);
}

/** Opens each of these in turn, and looks at what they show. */
function lookBehind(page: string, selector: string): void {
  for (let index = 0; index < container.querySelectorAll(selector).length; index += 1) {
    const [button] = [...container.querySelectorAll(selector)].slice(index, index + 1);
    if (button !== undefined) fireEvent.click(button);
    look(`${page}, ${selector} ${index}`);
  }
}

const goTo = (page: DeskPage): void => act(() => presenter.send({ type: 'goTo', page }));
const cases = library.flatMap(({ training }) => training.scenarios.map(({ id }) => id));

test.each(sampled(cases, 3))('case %s is in the language of the words, from its story to its debrief, and so are its notes', (id) => {
  strange.clear();
  act(() => presenter.send({ type: 'play', scenario: id, at: 0 }));
  const ended = (): boolean => presenter.getSnapshot().context.studio.play?.now.cue.kind === 'debrief';
  for (let pressed = 0; pressed < 200 && !ended(); pressed += 1) {
    look(`press ${pressed}`);
    act(() => presenter.send({ type: 'next' }));
  }
  expect(ended()).toBe(true);
  lookBehind('debrief', '[data-tab]');
  expect([...strange]).toEqual([]);
});

test.each(['start', 'packs', 'cards', 'own'] as const)('the page “%s” of the studio is in the language of its words', (name) => {
  strange.clear();
  goTo({ name: 'start' });
  goTo(name === 'packs' ? { name, scenario: null } : { name });
  look(name);
  lookBehind(name, '[data-pack]');
  expect([...strange]).toEqual([]);
});

test('the practice and the explanation of the keys are in the language of their words', () => {
  strange.clear();
  const turns = library[0].training.practice.map(({ id }) => id);
  act(() => presenter.send({ type: 'practise', flow: library[0].id, turns }));
  for (let pressed = 0; pressed < turns.length * 6; pressed += 1) {
    look(`press ${pressed}`);
    act(() => presenter.send({ type: 'next' }));
    act(() => presenter.send({ type: 'firstAnswer', chosen: 0 }));
  }
  act(() => presenter.send({ type: 'keys', shown: true }));
  look('keys');
  expect([...strange]).toEqual([]);
});
