import type { Change } from '../../flow/review/changes.ts';
import type { UnitState } from '../../flow/review/units.ts';
import { languageOf } from '../language.ts';
import { mapSvg } from '../map/svg.ts';
import { type Markup, markup, raw } from '../markup.ts';
import { actionsChapter } from './actions-chapter.ts';
import type { BookMaterial } from './material.ts';
import { disagreementsChapter, promisesChapter } from './proof-chapters.ts';
import { servicesChapter } from './services-chapter.ts';
import { stepsChapter } from './steps-chapter.ts';
import { bookStyle } from './style.ts';

type Chapter = { readonly id: string; readonly title: string; readonly about: string; readonly text: Markup };

function sourcesChapter({ content }: BookMaterial): Markup {
  return markup`<div class="sources">${Object.entries(content.flow.sources).map(
    ([tag, { title, publisher, date, url, read }]) =>
      markup`<p id="source-${tag}"><strong>${tag}</strong> ${title}. ${publisher}${date !== undefined && markup`, ${date}`}. Read ${read ?? ''}. ${url ?? ''}</p>`,
  )}</div>`;
}

function stateInWords({ state, review }: UnitState): string {
  if (review === null) return 'not signed off';
  return state === 'signed' ? `${review.reviewer}, ${review.role}, ${review.date}` : `changed since ${review.reviewer} signed it`;
}

/** What changed since the revision that was asked for is told in the chapter of news. */
const changedIn = (news: BookMaterial['news'], unit: string): Markup | false =>
  (news?.changes ?? []).some((change) => change.unit === unit) &&
  markup`<br><span class="mark">changed since ${news?.since ?? ''}: see What is new</span>`;

function signOffChapter({ units, news }: BookMaterial): Markup {
  return markup`<p>A sign-off is for exactly the content that has the digits beside it. Any change of that content ends it. Whoever has read a part and stands by it writes name, role, day and signature in its last column. Whoever keeps the files then runs, for each: <span class="id">npm run -s flows -- review --unit … --reviewer "…" --role "…"</span></p>
<table><thead><tr><th>Unit</th><th>Content</th><th>State</th><th>Name, role, day, signature</th></tr></thead><tbody>${units.map(
    (unit) =>
      markup`<tr><td>${unit.name}<br><span class="id">${unit.id}</span>${changedIn(news, unit.id)}</td><td class="id">${unit.hash.slice(0, 12)}</td><td>${stateInWords(unit)}</td><td class="sign"></td></tr>`,
  )}</tbody></table>`;
}

function chaptersOf(material: BookMaterial): readonly Chapter[] {
  const { news } = material;
  return [
    ...(news === null ? [] : [{ id: 'news', title: 'What is new', about: `What changed since ${news.since}.`, text: newsChapter(news) }]),
    { id: 'promises', title: 'Promises', about: 'What must hold for everybody, whatever they answer.', text: promisesChapter(material) },
    {
      id: 'disagreements',
      title: 'Where authorities disagree',
      about: 'What each side says, what was chosen, and who must confirm it.',
      text: disagreementsChapter(material),
    },
    {
      id: 'steps',
      title: 'Every step',
      about: 'What each person reads, and where each answer leads. A question that was not answered counts as its dashed choice.',
      text: stepsChapter(material),
    },
    {
      id: 'actions',
      title: 'Every action',
      about: 'Who gets it and when, whom it names, who says so, and its words for each person.',
      text: actionsChapter(material),
    },
    { id: 'services', title: 'Every service', about: 'Whom people are sent to, region by region.', text: servicesChapter(material) },
    { id: 'sources', title: 'Sources', about: 'Where every statement comes from.', text: sourcesChapter(material) },
    { id: 'sign-off', title: 'Sign-off', about: 'What has been read, and by whom.', text: signOffChapter(material) },
  ];
}

function cover({ content, edition, version, day, units, proof, news }: BookMaterial): Markup {
  const { flow, directory } = content;
  const signed = units.filter(({ state }) => state === 'signed').length;
  const counts: readonly (readonly [string | number, string])[] = [
    [Object.keys(flow.steps).length, 'steps'],
    [flow.actions.length, 'actions'],
    [directory.services.length, 'services'],
    [directory.platforms.length, 'app guides'],
    [proof.verdicts.length, 'promises'],
    [`${signed} of ${units.length}`, 'parts signed off'],
  ];
  return markup`<div class="cover"><p class="quiet">Handrail</p><h1>The reviewers’ book</h1>
<p>Everything that Handrail says and decides, on paper: for whoever has to answer for it, without a computer.</p>
${signed < units.length && markup`<p class="draft">Draft. Not all of this has been signed off.</p>`}
<ul class="counts">${counts.map(([count, name]) => markup`<li><strong>${count}</strong>${name}</li>`)}</ul>
<p class="quiet">Version ${version}, content ${edition}, printed ${day}${news !== null && `, with what is new since ${news.since}`}.</p></div>`;
}

/** The whole book as one page of HTML that needs nothing else. */
export function bookHtml(material: BookMaterial): string {
  const chapters = chaptersOf(material);
  return markup`<!doctype html>
<html ${languageOf(material.content.flow)}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Handrail: the reviewers’ book</title><style>${raw(bookStyle)}</style></head><body>
${cover(material)}
<section class="chapter"><h2>In this book</h2><nav><ol>${chapters.map(({ id, title, about }) => markup`<li><a href="#${id}"><strong>${title}</strong></a><br><span class="quiet small">${about}</span></li>`)}</ol></nav>
<h3>How to read it</h3><p>Words on a pale ground are what a person reads. Around them stands what decides who reads them. Beside each heading stands whether somebody has signed off exactly this content.</p><p>Write on the page. To sign a part, tell the author its name in small letters, such as <span class="id">dont-pay</span>, your name and your role.</p></section>
<section class="map" id="map">${raw(mapSvg(material.map, 'Every step, and every way on'))}</section>
${chapters.map(({ id, title, about, text }) => markup`<section class="chapter" id="${id}"><h2>${title}</h2><p class="quiet">${about}</p>${text}</section>`)}
</body></html>
`.markup;
}

const nouns = { new: 'New', gone: 'Gone', changed: 'Changed' } as const;

function changeUnit({ unit, name, kind, facets }: Change): Markup {
  return markup`<div class="card service"><h3>${name} <span class="mark">${nouns[kind]}</span></h3><p class="id">${unit}</p>
${facets.map(({ label, before, after }) => markup`<h4>${label}</h4>${before !== null && markup`<p class="was"><span class="small quiet">before</span>\n${before}</p>`}${after === null ? markup`<p class="quiet">There is none any more.</p>` : markup`<p class="is"><span class="small quiet">now</span>\n${after}</p>`}`)}</div>`;
}

/** What is new since a revision: every step, action, service and guide that came, went or differs, and in what. */
export function newsChapter({ since, changes }: { readonly since: string; readonly changes: readonly Change[] }): Markup {
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  if (changes.length === 0) return markup`<p>Nothing has changed since revision ${since}.</p>`;
  return markup`<p>Since revision ${since}: ${count('new')} new, ${count('gone')} gone, ${count('changed')} changed. What changed is no longer signed off.</p>${changes.map(changeUnit)}`;
}
