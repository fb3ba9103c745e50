import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { initialTransition } from 'xstate';
import type { Content } from '../../flow/assemble/content.ts';
import { wholeWorld } from '../../flow/directory/who.ts';
import { compileFlow, stepAt } from '../../journey/compile.ts';
import type { Trail } from '../../journey/trail.ts';
import { regionChoiceOf } from '../../journey/view/region-choice.ts';
import { sceneOf } from '../../journey/view/scene.ts';
import { viewOf } from '../../journey/view/view-of.ts';
import { barOf } from '../../journey/view/view-on-the-way.ts';
import type { On } from '../../ui/on.ts';
import { Shell } from '../../ui/Shell.tsx';
import { type Markup, markup, raw } from '../markup.ts';

/** Nobody taps while a page is made into text. */
const nobody: On = new Proxy({} as On, { get: () => () => undefined });

/** The page after `answers` as its markup: what the program draws first, to the letter, so that it can go on from it. */
function pageAfter({ flow, directory }: Content, edition: string, answers: Trail): string {
  const [{ context: journey, value }] = initialTransition(compileFlow(flow), { answers });
  // No hours stand on these pages; the place is put in by the early script, and by the program at once.
  const standing = { journey, step: stepAt(value), canGoBack: answers.length > 0 };
  const scene = sceneOf(flow, directory, standing, { now: new Date(0), guessedRegion: null });
  const choice = regionChoiceOf(scene);
  const region = choice && { ...choice, places: [], choose: () => undefined };
  const leaveTo = wholeWorld(flow.regions).leaveTo;
  return renderToString(
    createElement(Shell, { bar: barOf(scene), view: viewOf(scene), words: flow.words, on: nobody, leaveTo, region, edition }),
  );
}

/** The words of a page, and what stands around them. */
function partsOf(page: string): { readonly main: string; readonly around: string } {
  const [, before = '', main = '', behind = ''] = /^(.*?)(<main.*<\/main>)(.*)$/s.exec(page) ?? [];
  return { main, around: before + behind };
}

/**
 * The first page of a flow where the program will draw it, and, in templates, the words of the page after each of its answers: the bar
 * and the foot stay where they are. Throws where they would have to change, because the program could not go on from it.
 */
export function firstPages(content: Content, edition: string): Markup {
  const { flow } = content;
  const start = flow.steps[flow.start];
  const options = start === undefined || start.kind === 'plan' ? [] : start.options;
  const landing = pageAfter(content, edition, []);
  const after = options.map(({ id }) => {
    const { main, around } = partsOf(pageAfter(content, edition, [{ step: flow.start, options: [id] }]));
    if (around !== partsOf(landing).around) throw new Error(`${flow.id}: after ${flow.start} ${id} the bar or the foot is another.`);
    return markup`<template data-after="${flow.start} ${id}">${raw(main)}</template>`;
  });
  return markup`<div id="app" data-prerendered>${raw(landing)}</div>${after}`;
}
