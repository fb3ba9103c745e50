import type { Content } from '../../flow/assemble/content.ts';
import { wholeWorld } from '../../flow/directory/who.ts';
import type { StaticFrame } from '../../flow/schema/static-words.ts';
import { languageOf } from '../language.ts';
import { type Markup, markup } from '../markup.ts';
import { curtains, plainBar } from '../static/way-out.ts';

/** What every plain page has, whatever it says. */
export type PlainScene = {
  readonly content: Content;
  readonly curtain: StaticFrame['curtain'];
  /** What else belongs into the head: styles, the policy, and the script of the way out. */
  readonly head: Markup;
};

type PlainWords = {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly leave: string;
  readonly start: string;
};

/** A page beside the app, to be read: all of it works without a program, and the way out stays in sight. */
export function plainPage(
  { content, curtain, head }: PlainScene,
  { title, heading, lead, leave, start }: PlainWords,
  body: Markup,
): string {
  const { leaveTo } = wholeWorld(content.flow.regions);
  const toStart = markup`<a href="./index.html">${start}</a>`;
  return markup`<!doctype html>
<html ${languageOf(content.flow)}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">${head}<title>${title}</title><link rel="icon" href="data:,"></head>
<body>${plainBar({ label: content.flow.words.bar.label, leave, leaveTo }, toStart)}
<main class="plain-page">
<h1>${heading}</h1><p class="lead">${lead}</p>
${body}
<p>${toStart}</p>
</main>
${curtains(curtain)}</body></html>
`.markup;
}
