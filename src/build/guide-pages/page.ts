import type { Content } from '../../flow/assemble/content.ts';
import type { StaticGuide } from '../../flow/static-guide.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import type { ChannelView, PlanActionView, ServiceView } from '../../journey/view/view.ts';
import { proseMarkup } from '../book/prose-markup.ts';
import { languageOf } from '../language.ts';
import { type Markup, markup } from '../markup.ts';
import { curtains } from '../static/curtains.ts';
import { fillIn } from '../static/fill-in.ts';
import { pageLink } from '../static/service-links.ts';
import { everyPlace } from '../static/static-guide.ts';
import { planInSilence } from './plan-for.ts';

type Words = Content['flow']['words'];

function channel(words: Words['service'], way: ChannelView): Markup | null {
  const { href } = way;
  if (way.by === 'relay') return markup`${words.relay}: ${way.how}`;
  if (way.by === 'local') return markup`${inPlace(way)}${way.how}`;
  if (href === null) return null;
  if (way.by === 'phone') {
    return markup`${inPlace(way)}<a href="${href}">${fillIn(way.abroad ? words.callAbroad : words.call, { number: way.shown })}</a>`;
  }
  if (way.by === 'text') {
    const { shown: number, keyword } = way;
    return markup`<a href="${href}">${keyword === null ? fillIn(words.text, { number }) : fillIn(words.textKeyword, { number, keyword })}</a>`;
  }
  if (way.by === 'email') return markup`<a href="${href}">${fillIn(words.email, { address: href.replace('mailto:', '') })}</a>`;
  return markup`${'place' in way && inPlace(way)}${pageLink(words[way.by], href, words.newTab)}`;
}

const inPlace = ({ place }: { readonly place?: string }): string => (place === undefined ? '' : `${place}: `);

function service(words: Words['service'], { name, what, cost, cannot, channels, openness, repeated }: ServiceView): Markup {
  const ways = channels.map((way) => channel(words, way)).filter((way) => way !== null);
  return markup`<div class="service">
    <p><strong>${name}</strong>${!repeated && markup`: ${what}`}</p>
    <ul class="ways">${ways.map((way) => markup`<li>${way}</li>`)}</ul>
    ${!repeated && openness.state === 'always' && markup`<p>${words.always}</p>`}
    ${!repeated && cost !== null && markup`<p>${cost}</p>`}
    ${!repeated && cannot !== null && markup`<p>${words.cannot}: ${cannot}</p>`}
  </div>`;
}

function action({ plan, service: services }: Words, { what, how, why, cannot, say, services: helpers }: PlanActionView): Markup {
  return markup`<article>
    <h3>${what}</h3>
    ${proseMarkup(how)}
    ${say.length > 0 && markup`<p>${plan.say}</p>${say.map((words) => markup`<blockquote>${words}</blockquote>`)}`}
    ${helpers.map((helper) => service(services, helper))}
    ${proseMarkup(why)}
    ${cannot.length > 0 && markup`<p><strong>${plan.cannot}</strong></p>${proseMarkup(cannot)}`}
  </article>`;
}

type Scene = { readonly content: Content; readonly guide: StaticGuide; readonly edition: string; readonly now: Date };

/** The whole plan of one audience on a page that needs no program and prints well, with the numbers of every place at its end. */
export function guidePage({ content, guide, edition, now }: Scene, audience: Audience, head: Markup): string {
  const { words: interfaceWords, regions } = content.flow;
  const { frame } = guide;
  const plan = planInSilence(content, audience, now);
  const leaveTo = regions.find(({ choice }) => choice)?.leaveTo ?? '';
  return markup`<!doctype html>
<html ${languageOf(content.flow)}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    ${head}
    <title>${frame.title}</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <main class="standing">
      <p><a class="leave" data-bar="leave" href="${leaveTo}" rel="noreferrer">${frame.leave}</a></p>
      <h1>${plan.heading}</h1>
      ${proseMarkup(plan.lead)}
      <section><h2>${interfaceWords.plan.donts}</h2><ul class="dashes">${plan.donts.map(({ what }) => markup`<li><strong>${what}</strong></li>`)}</ul></section>
      ${plan.groups.map(
        ({ timing, actions }) =>
          markup`<section data-timing="${timing}"><h2>${interfaceWords.plan.timings[timing]}</h2>${actions.map((one) => action(interfaceWords, one))}</section>`,
      )}
      ${everyPlace({ content, guide })}
      <p class="quiet">${frame.draft} ${fillIn(frame.edition, { edition })}</p>
    </main>
    ${curtains(frame.curtain)}
  </body>
</html>
`.markup;
}
