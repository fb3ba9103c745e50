// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { isSound } from '../../src/build/commands/loaded.ts';
import { flowsFolder } from '../../src/build/flows-folder.ts';
import { guidePage } from '../../src/build/guide-pages/page.ts';
import { loadLibrary, readFolder } from '../../src/build/load/load-content.ts';
import { markup } from '../../src/build/markup.ts';
import { howWeKnowPage } from '../../src/build/plain-pages/how-we-know.ts';
import { knownOf } from '../../src/build/plain-pages/known.ts';
import { leftBehindPage } from '../../src/build/plain-pages/left-behind.ts';
import { staticGuide } from '../../src/build/static/static-guide.ts';
import { audiencesOf } from '../../src/flow/conditions/reached-by.ts';
import { unitStates } from '../../src/flow/review/units.ts';
import { follow } from '../../src/journey/follow.ts';
import type { Journey } from '../../src/journey/journey.ts';
import { sceneOf } from '../../src/journey/view/scene.ts';
import type { View } from '../../src/journey/view/view.ts';
import { viewOf } from '../../src/journey/view/view-of.ts';
import { barOf } from '../../src/journey/view/view-on-the-way.ts';
import { PlanPage } from '../../src/ui/pages/PlanPage.tsx';
import { Shell } from '../../src/ui/Shell.tsx';
import { listeners } from '../support/draw.tsx';
import { formMark, pseudo, withPseudoLocale } from '../support/pseudo-locale.ts';
import { citations, keywordsOf, strangeIn, textsOf } from '../support/texts-of.ts';
import { walk } from '../support/walk.ts';

const texts = readFolder(flowsFolder);
const [{ locale: original }] = loadLibrary(texts, undefined, 'names').flows;
const library = loadLibrary(withPseudoLocale(texts, original), pseudo);

type Drawn = { readonly page: string; readonly html: string };

/** Every page that somebody of people.yaml meets, in the pseudo language, with all folds open. */
function pagesOf(index: number): readonly Drawn[] {
  const { content, people } = library.flows[index] ?? library.flows[0];
  if (content === null) throw new Error(JSON.stringify(library.problems.slice(0, 5)));
  const { flow, directory } = content;
  const drawn = new Map<string, string>();
  const draw = (journey: Journey, step: string | null, cover: 'crisis' | null): void => {
    const now = new Date('2026-11-26T23:40:00Z');
    const scene = sceneOf(flow, directory, { journey, step, cover, canGoBack: true }, { now, zone: 'Europe/London', guessedRegion: null });
    const view: View = viewOf(scene);
    const shell = (
      <Shell
        bar={barOf(scene)}
        view={view}
        words={flow.words}
        PlanPage={PlanPage}
        on={listeners()}
        leaveTo="https://weather.example/"
        printing
      />
    );
    drawn.set(`${step ?? cover} ${scene.person.audience}`, renderToStaticMarkup(shell));
  };
  for (const { value } of people.values()) {
    const answers = Object.entries(value.answers).map(([step, options]) => ({ step, options: [options].flat() }));
    let at = walk(flow);
    draw(at.journey, at.at, null);
    for (const { step, options } of follow(flow, answers, 'silent').way) {
      at = at.saying(step, options);
      draw(at.journey, at.at, null);
      draw(at.journey, null, 'crisis');
    }
  }
  return [...drawn].map(([page, html]) => ({ page, html }));
}

/** The pages that stand beside the app and need no program: what is known, what stays behind, and the guide for each audience. */
function pagesBeside(index: number): readonly Drawn[] {
  const { content, raw, staticGuide: guide } = library.flows[index] ?? library.flows[0];
  if (content === null || raw === null || guide === null) throw new Error('the flow is not whole');
  const { howWeKnow, leftBehind } = raw;
  if (howWeKnow === null || leftBehind === null) throw new Error('a page has no words');
  const flows = library.flows.filter(isSound);
  const knowledge = { ...knownOf(flows), content, words: howWeKnow.value, units: unitStates(flows), version: '1.2.3', edition: '0123' };
  const plain = { content, curtain: guide.frame.curtain, head: markup`` };
  const scene = { content, guide, edition: '0123', now: new Date(0) };
  return [
    { page: 'how we know', html: howWeKnowPage(plain, knowledge) },
    { page: 'left behind', html: leftBehindPage(plain, leftBehind.value) },
    { page: 'the guide in the page', html: staticGuide(scene, index === 0).markup },
    ...audiencesOf(content.flow).map((audience) => ({ page: `guide of ${audience}`, html: guidePage(scene, audience, markup``) })),
  ];
}

test('the pseudo language has nothing wrong', () => {
  expect(library.problems.map(({ code, place, what }) => `${code} ${place.file} ${what}`)).toEqual([]);
});

describe.each(library.flows.map(({ id }, index) => [id, index] as const))('%s', (_, index) => {
  const pages = pagesOf(index);
  const { content } = library.flows[index] ?? library.flows[0];
  const { flow, directory } = content ?? {};
  const keywords = keywordsOf(directory?.services ?? []);

  test('nothing untranslated stands on any page', () => {
    expect(pages.flatMap(({ page, html }) => strangeIn(textsOf(html, citations), keywords).map((text) => `${page}: ${text}`))).toEqual([]);
  });

  test('nothing untranslated stands on any page beside the app', () => {
    const strange = pagesBeside(index).flatMap(({ page, html }) =>
      strangeIn(textsOf(html, citations), keywords).map((text) => `${page}: ${text}`),
    );
    expect([...new Set(strange)]).toEqual([]);
  });

  test('a number of questions has the form that the language has for it', () => {
    const html = pages.map((page) => page.html).join('');
    expect(['one', 'two', 'few'].filter((form) => html.includes(formMark(form)))).toEqual(['one', 'two', 'few']);
  });

  test('every number to ring keeps its direction, in the app and on the pages beside it', () => {
    const ringing = (directory?.services ?? []).flatMap(({ channels }) =>
      channels.flatMap((channel) => ('shown' in channel ? [channel.shown] : [])),
    );
    const numbers = [...new Set([...(flow?.regions ?? []).map(({ emergency }) => emergency.number), ...ringing])]
      .filter((number) => number.length > 2)
      .map((number) => number.replace(/[^\d ]/g, '.'));
    expect(numbers.length).toBeGreaterThan(100);
    const mirrored = [...pages, ...pagesBeside(index)].flatMap(({ page, html }) =>
      textsOf(html, 'time')
        .filter((text) => numbers.some((number) => new RegExp(`(?<![\\d,])${number}(?!\\d)`).test(text)))
        .map((text) => `${page}: ${text}`),
    );
    expect([...new Set(mirrored)]).toEqual([]);
  });
});
