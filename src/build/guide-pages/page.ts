import type { Content } from '../../flow/assemble/content.ts';
import { wholeWorld } from '../../flow/directory/who.ts';
import type { StaticGuide } from '../../flow/static-guide.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { languageOf } from '../language.ts';
import { type Markup, markup } from '../markup.ts';
import { fillIn } from '../static/fill-in.ts';
import { numberLink } from '../static/service-links.tsx';
import { everyPlace } from '../static/static-guide.ts';
import { curtains, plainBar } from '../static/way-out.ts';
import { planMarkup } from './plan.tsx';
import { planInSilence } from './plan-for.ts';

type Scene = { readonly content: Content; readonly guide: StaticGuide; readonly edition: string; readonly now: Date };

/** The whole plan of one audience on a page that needs no program and prints well, with the numbers of every place at its end. */
export function guidePage({ content, guide, edition, now }: Scene, audience: Audience, head: Markup): string {
  const { words: interfaceWords, regions } = content.flow;
  const { frame } = guide;
  const plan = planInSilence(content, audience, now);
  const home = regions.find(({ choice }) => choice) ?? wholeWorld(regions);
  const { number } = home.emergency;
  const { bar } = interfaceWords;
  return markup`<!doctype html>
<html ${languageOf(content.flow)}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    ${head}
    <meta name="description" content="${guide.words.description}">
    <title>${frame.title}</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    ${plainBar({ label: bar.label, leave: frame.leave, leaveTo: home.leaveTo }, numberLink(`tel:${number}`, bar.call, { number }))}
    <main class="guide-page">
      ${planMarkup(plan, interfaceWords)}
      ${everyPlace({ content, guide }, 'folded')}
      ${guide.words.searched !== undefined && markup`<p class="quiet">${guide.words.searched}</p>`}
      <p class="quiet">${frame.draft} ${fillIn(frame.edition, { edition })}</p>
    </main>
    ${curtains(frame.curtain)}
  </body>
</html>
`.markup;
}
