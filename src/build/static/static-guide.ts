import type { Content } from '../../flow/assemble/content.ts';
import type { Region } from '../../flow/flow.ts';
import type { StaticWords } from '../../flow/schema/static-words.ts';
import { audiences } from '../../flow/vocabulary.ts';
import { wordsFor } from '../../flow/wording.ts';
import { type Markup, markup } from '../markup.ts';
import { fillIn } from './fill-in.ts';
import { type HelpKind, helpersAcross, helpersIn } from './helpers.ts';
import { pageLink, serviceLinks } from './service-links.ts';

type Scene = { readonly content: Content; readonly words: StaticWords; readonly newTab: string };

const list = (items: readonly Markup[]): Markup => markup`<ul class="ways">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

const named = (regions: readonly Region[]): string => regions.map(({ name }) => name).join(', ');

/** One line for each emergency number, with the places it is for. */
function emergencies({ words: { danger } }: Scene, regions: readonly Region[]): Markup {
  const numbers = [...new Set(regions.map(({ emergency }) => emergency.number))];
  return list(
    numbers.map((number) => {
      const region = named(regions.filter(({ emergency }) => emergency.number === number));
      return markup`<a href="tel:${number}">${fillIn(danger.number, { region, number })}</a>`;
    }),
  );
}

/** Helpers of several places; one that is not for all of them says for which. */
function helpers({ content, words, newTab }: Scene, regions: readonly Region[], kind: HelpKind): Markup {
  return list(
    helpersAcross(content, regions, kind).flatMap(({ service, regions: served }) =>
      serviceLinks(service, words.numbers, newTab).map((link) =>
        served.length === regions.length ? link : markup`<span>${named(served)}: </span>${link}`,
      ),
    ),
  );
}

function tools({ content, words, newTab }: Scene): Markup {
  return list(
    Object.entries(words.remove.tools).map(([id, text]) => {
      const channel = content.directory.services
        .find((service) => service.id === id)
        ?.channels.find(({ by }) => by === 'form' || by === 'site');
      if (channel === undefined || !('url' in channel) || channel.url === undefined)
        throw new Error(`${id} has no page to send people to.`);
      return pageLink(text, channel.url, newTab);
    }),
  );
}

/** Every number of one place. */
function place({ content, words: { numbers, danger, remove }, newTab }: Scene, region: Region): Markup {
  const kinds: readonly HelpKind[] = ['talk', 'report', 'remove'];
  const { number } = region.emergency;
  return markup`
    <section data-place="${region.id}">
      <h3>${region.name}</h3>
      <h4>${numbers.emergency}</h4>
      ${list([markup`<a href="tel:${number}">${fillIn(danger.number, { region: region.name, number })}</a>`])}
      ${kinds.map((kind) => {
        const links = helpersIn(content, region, kind)
          .filter(({ id }) => remove.tools[id] === undefined)
          .flatMap((service) =>
            serviceLinks(service, numbers, newTab).map((link) =>
              // What takes pictures down differs too much to be named without saying what it does.
              kind === 'remove' ? markup`${link}<p>${wordsFor(service.what, 'young-person') ?? ''}</p>` : link,
            ),
          );
        return links.length > 0 && markup`<h4>${numbers[kind]}</h4>${list(links)}`;
      })}
    </section>`;
}

/** The numbers of every place a person can name. */
export function everyPlace(scene: Scene): Markup {
  const { content, words } = scene;
  const places = content.flow.regions.filter(({ choice }) => choice);
  return markup`<section><h2 id="numbers">${words.numbers.heading}</h2>${places.map((region) => place(scene, region))}</section>`;
}

const section = ({ heading, text }: { readonly heading: string; readonly text: string }, ...more: readonly Markup[]): Markup =>
  markup`<section><h2>${heading}</h2><p>${text}</p>${more}</section>`;

/**
 * What stands in index.html itself, outside everything that React draws: enough to get through the first hour without any program.
 * Made from `flows/`, so that it never says anything else than the wizard.
 */
export function staticGuide(scene: Scene): Markup {
  const { content, words } = scene;
  const firstOnes = words.first.flatMap((id) => content.flow.regions.find((region) => region.id === id) ?? []);
  const { leaveTo } = firstOnes[0] ?? {};
  return markup`<div id="guide" class="standing late" role="main">
    <p><a class="leave" data-bar="leave" href="${leaveTo ?? ''}" rel="noreferrer">${words.leave}</a></p>
    <h1>${words.heading}</h1>
    <p class="lead">${words.lead}</p>
    <p class="quiet">${words.why}</p>
    <section><h2>${words.donts.heading}</h2><ul class="dashes">${words.donts.items.map((item) => markup`<li><strong>${item}</strong></li>`)}</ul></section>
    ${section(words.danger, emergencies(scene, firstOnes), markup`<p><a href="#numbers">${words.danger.more}</a></p>`)}
    ${section(words.talk, helpers(scene, firstOnes, 'talk'))}
    ${section(words.tell, markup`<blockquote>${words.tell.say}</blockquote><p>${words.tell.nobody}</p>`)}
    ${section(words.keep, markup`<p>${words.keep.block}</p>`)}
    ${section(words.report, helpers(scene, firstOnes, 'report'))}
    ${section(words.remove, tools(scene), markup`<p>${words.remove['never-pay']}</p>`)}
    ${Object.values(words.others).map((other) => section(other))}
    <nav aria-labelledby="guides"><h2 id="guides">${words.guides.heading}</h2>${list(
      audiences.map((audience) => markup`<a href="./guide/${audience}.html">${words.guides[audience]}</a>`),
    )}</nav>
    ${everyPlace(scene)}
    <p class="quiet">${words.draft}</p>
  </div>`;
}
