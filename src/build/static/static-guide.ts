import type { Content } from '../../flow/assemble/content.ts';
import { audiencesOf } from '../../flow/conditions/reached-by.ts';
import type { Region } from '../../flow/flow.ts';
import type { StaticGuide } from '../../flow/static-guide.ts';
import { wordsFor } from '../../flow/wording.ts';
import { fill } from '../../ui/text/fill.ts';
import { guideFile } from '../flow-pages.ts';
import { type Markup, markup } from '../markup.ts';
import { helpersAcross, helpersIn } from './helpers.ts';
import { numberLink, pageLink, serviceLinks } from './service-links.tsx';

type Scene = { readonly content: Content; readonly guide: StaticGuide };
type Section = StaticGuide['sections'][string];

const list = (items: readonly Markup[]): Markup => markup`<ul class="ways">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

const named = (regions: readonly Region[]): string => regions.map(({ name }) => name).join(', ');

/** One line for each emergency number, with the places it is for. */
function emergencies({ guide: { frame } }: Scene, regions: readonly Region[]): Markup {
  const numbers = [...new Set(regions.map(({ emergency }) => emergency.number))];
  return list(
    numbers.map((number) => {
      const region = named(regions.filter(({ emergency }) => emergency.number === number));
      return numberLink(`tel:${number}`, fill(frame.numbers.danger, { region }), { number });
    }),
  );
}

/** Helpers of several places; one that is not for all of them says for which. */
function helpers({ content, guide }: Scene, regions: readonly Region[], group: string): Markup | false {
  const asked = guide.helpers[group];
  if (asked === undefined) return false;
  return list(
    helpersAcross(content, regions, asked).flatMap(({ service, regions: served }) =>
      serviceLinks(service, guide.frame.numbers, content.flow.words).map((link) =>
        served.length === regions.length ? link : markup`<span>${named(served)}: </span>${link}`,
      ),
    ),
  );
}

function tools({ content }: Scene, ids: readonly string[], words: Readonly<Record<string, string>>): Markup {
  return list(
    ids.map((id) => {
      const channel = content.directory.services
        .find((service) => service.id === id)
        ?.channels.find(({ by }) => by === 'form' || by === 'site');
      if (channel === undefined || !('url' in channel) || channel.url === undefined)
        throw new Error(`${id} has no page to send people to.`);
      return pageLink(words[id] ?? '', channel.url, content.flow.words);
    }),
  );
}

/** Every number of one place, but for tools that have a section of their own. */
function place({ content, guide }: Scene, region: Region, way: 'open' | 'folded'): Markup {
  const { frame, words } = guide;
  const { number } = region.emergency;
  const elsewhere = Object.values(guide.sections).flatMap((section) => section.tools ?? []);
  const numbers = markup`
      <h4>${frame.numbers.emergency}</h4>
      ${list([numberLink(`tel:${number}`, fill(frame.numbers.danger, { region: region.name }), { number })])}
      ${Object.entries(guide.helpers).map(([id, group]) => {
        const links = helpersIn(content, region, group)
          .filter((service) => !elsewhere.includes(service.id))
          .flatMap((service) =>
            serviceLinks(service, frame.numbers, content.flow.words).map((link) =>
              group.explain === true ? markup`${link}<p>${wordsFor(service.what, 'young-person') ?? ''}</p>` : link,
            ),
          );
        return links.length > 0 && markup`<h4>${words.groups[id] ?? ''}</h4>${list(links)}`;
      })}`;
  const name = markup`<h3>${region.name}</h3>`;
  return markup`
    <section data-place="${region.id}">
      ${way === 'open' ? [name, numbers] : markup`<details><summary>${name}</summary>${numbers}</details>`}
    </section>`;
}

/** The numbers of every place a person can name. */
export function everyPlace(scene: Scene, way: 'open' | 'folded'): Markup {
  const places = scene.content.flow.regions.filter(({ choice }) => choice);
  return markup`<section><h2 id="numbers">${scene.guide.frame.numbers.heading}</h2>${places.map((region) => place(scene, region, way))}</section>`;
}

function section(scene: Scene, id: string, { emergency, helpers: group, tools: ids }: Section, regions: readonly Region[]): Markup {
  const { heading = '', text = '', more, say, tools: toolWords = {}, after } = scene.guide.words.sections[id] ?? {};
  return markup`<section><h2>${heading}</h2><p>${text}</p>${[
    emergency === true && emergencies(scene, regions),
    more !== undefined && markup`<p><a href="#numbers">${more}</a></p>`,
    group !== undefined && helpers(scene, regions, group),
    say !== undefined && markup`<blockquote>${say}</blockquote>`,
    ids !== undefined && tools(scene, ids, toolWords),
    after !== undefined && markup`<p>${after}</p>`,
  ]}</section>`;
}

/**
 * What stands in a flow's page itself, outside everything that React draws: enough to get through the first hour without any program.
 * Made from `flows/`, so that it never says anything else than the wizard. `isFirst`: of the flow that has the first page.
 */
export function staticGuide(scene: Scene, isFirst: boolean): Markup {
  const { content, guide } = scene;
  const { words, frame } = guide;
  const firstOnes = guide.first.flatMap((id) => content.flow.regions.find((region) => region.id === id) ?? []);
  const { leaveTo } = firstOnes[0] ?? {};
  return markup`<div id="guide" class="standing late" role="main">
    <p><a class="leave" data-bar="leave" href="${leaveTo ?? ''}" rel="noreferrer">${frame.leave}</a></p>
    <h1>${words.heading}</h1>
    <p class="lead">${words.lead}</p>
    <p class="quiet">${frame.why} <a href="">${frame.anew}</a></p>
    <section><h2>${words.donts.heading}</h2><ul class="dashes">${words.donts.items.map((item) => markup`<li><strong>${item}</strong></li>`)}</ul></section>
    ${Object.entries(guide.sections).map(([id, one]) => section(scene, id, one, firstOnes))}
    <nav aria-labelledby="guides"><h2 id="guides">${frame.guides}</h2>${list(
      audiencesOf(content.flow).map(
        (audience) => markup`<a href="./${guideFile(content.flow.id, audience, isFirst)}">${words.guides[audience] ?? ''}</a>`,
      ),
    )}</nav>
    ${everyPlace(scene, 'open')}
    <p class="quiet">${frame.draft}</p>
  </div>`;
}
