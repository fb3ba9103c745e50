import type { StaticFrame } from '../../flow/schema/static-words.ts';
import { type Markup, markup } from '../markup.ts';

/** The neutral pages of leaving, as templates that wait in index.html. The link to go on is a plain one, to the page itself. */
export function curtains({ leaving, closed }: StaticFrame['curtain']): Markup {
  return markup`<template id="curtain-leaving" data-title="${leaving.title}"><main class="curtain"><h1>${leaving.text}</h1></main></template>
    <template id="curtain-closed" data-title="${closed.title}"><main class="curtain"><h1>${closed.text}</h1><p><a href="">${closed.open}</a></p></main></template>`;
}

type WayOut = { readonly label: string; readonly leave: string; readonly leaveTo: string };

/** The bar of a page without the program: it stays in sight, with one thing more beside the way out. */
export function plainBar({ label, leave, leaveTo }: WayOut, other: Markup): Markup {
  return markup`<nav class="bar" aria-label="${label}">${other}<a class="leave" data-bar="leave" href="${leaveTo}" rel="noreferrer">${leave}</a></nav>`;
}

/** The script of the way out, beside every page that is no part of the app. */
export const wayOutFile = 'way-out.js';
