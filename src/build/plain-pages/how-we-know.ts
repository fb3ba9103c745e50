import type { Content } from '../../flow/assemble/content.ts';
import type { SafetyPromise } from '../../flow/promise.ts';
import type { UnitState } from '../../flow/review/units.ts';
import type { HowWeKnowWords } from '../../flow/schema/plain-page-words.ts';
import { counted } from '../../ui/text/fill.ts';
import { type Markup, markup, numbersKept } from '../markup.ts';
import { fillIn } from '../static/fill-in.ts';
import type { KnownFlow } from './known.ts';
import { type PlainScene, plainPage } from './plain-page.ts';

export type Knowledge = KnownFlow & {
  readonly content: Content;
  readonly words: HowWeKnowWords;
  readonly units: readonly UnitState[];
  readonly version: string;
  readonly edition: string;
};

/** What a person cares about first, in plain words; a page cannot be built with a broken promise: what stands here is kept. */
function promisesPart({ words: { promises: words }, promises, content }: Knowledge): Markup {
  const gone = Object.keys(words.first).filter((id) => !promises.some((promise) => promise.id === id));
  if (gone.length > 0)
    throw new Error(
      `how-we-know.yaml, promises.first: no flow promises ${gone.join(', ')}. Name a promise of a promises.yaml, or take the line out.`,
    );
  const item = ({ id, says }: SafetyPromise): Markup => markup`<li data-promise="${id}">${says}</li>`;
  const shortestFirst = [...promises].sort((one, other) => one.says.length - other.says.length);
  const byTests = shortestFirst.filter(({ holds }) => holds.length === 0);
  return markup`<h2>${words.heading}</h2>
<ul class="dashes">${Object.entries(words.first).map(([id, says]) => markup`<li data-sums-up="${id}">${says}</li>`)}</ul>
<p>${words.text}</p>
<details class="fold"><summary>${counted(words.all, promises.length, content.flow.words.locale)}</summary><ul class="dashes">${shortestFirst.filter(({ holds }) => holds.length > 0).map(item)}</ul>
${byTests.length > 0 && markup`<p>${words.tests}</p><ul class="dashes">${byTests.map(item)}</ul>`}</details>`;
}

function signedPart({ words, units }: Knowledge): Markup {
  const signed = units.filter(({ state }) => state === 'signed').length;
  const { none, count, text, heading } = words.signed;
  const said = signed === 0 ? none : fillIn(count, { signed: String(signed), all: String(units.length) });
  return markup`<h2>${heading}</h2><p data-signed="${signed}">${said}</p><p>${text}</p>`;
}

function disagreementsPart({ words, disagreements }: Knowledge): Markup | false {
  const { heading, text, chosen } = words.disagree;
  return (
    disagreements.length > 0 &&
    markup`<h2>${heading}</h2><p>${text}</p>${disagreements.map(
      (one) =>
        markup`<details class="fold" data-disagreement="${one.id}"><summary>${one.question}</summary>${one.sides.map(({ says }) => markup`<p>${says}</p>`)}<p><strong>${chosen}</strong> ${one.chosen}</p></details>`,
    )}`
  );
}

/** The page "How we know", whole and without a program. */
export function howWeKnowPage(scene: PlainScene, knowledge: Knowledge): string {
  const { content, words, sources, version, edition } = knowledge;
  const { directory } = content;
  const fill = { services: String(directory.services.length), apps: String(directory.platforms.length) };
  return plainPage(
    scene,
    words,
    markup`${promisesPart(knowledge)}
${signedPart(knowledge)}
<h2>${words.sources.heading}</h2><p>${words.sources.text}</p><p>${numbersKept(counted(words.sources.count, sources, content.flow.words.locale))}</p>
<h2>${words.people.heading}</h2><p>${fillIn(words.people.text, fill)}</p>
${disagreementsPart(knowledge)}
<h2>${words.edition.heading}</h2><p>${fillIn(words.edition.text, { version, edition })}</p>`,
  );
}
