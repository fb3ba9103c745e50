import { anyWords, conditionInWords } from '../../flow/conditions/condition-in-words.ts';
import { possible } from '../../flow/conditions/possible.ts';
import { reaches } from '../../flow/conditions/reached-by.ts';
import type { Action, Flow } from '../../flow/flow.ts';
import { timingInWords } from '../../flow/review/in-words.ts';
import { type Audience, audiences } from '../../flow/vocabulary.ts';
import { wordsFor } from '../../flow/wording.ts';
import { type Markup, markup } from '../markup.ts';
import type { BookMaterial } from './material.ts';
import { proseMarkup } from './prose-markup.ts';
import { perReader } from './readers.ts';
import { signedMark } from './signed-mark.ts';
import { needMarkup } from './steps-chapter.ts';

function cardFor({ words: interfaceWords }: Flow, { words }: Action, audience: Audience): Markup {
  const say = wordsFor(words.say, audience) ?? [];
  const why = wordsFor(words.why, audience);
  const cannot = wordsFor(words.cannot, audience);
  const { plan } = interfaceWords;
  return markup`<p class="what">${wordsFor(words.what, audience) ?? ''}</p>
${proseMarkup(wordsFor(words.how, audience))}
${say.length > 0 && markup`<h4>${plan.say}</h4>${say.map((text) => markup`<p class="say">${text}</p>`)}`}
${why !== undefined && markup`<h4>${plan.why}</h4>${proseMarkup(why)}`}
${cannot !== undefined && markup`<h4>${plan.cannot}</h4>${proseMarkup(cannot)}`}`;
}

function actionUnit(material: BookMaterial, action: Action): Markup {
  const { flow } = material.content;
  const reach = reaches(flow);
  const readers = audiences.filter((audience) => possible(action.when, reach[audience].known, reach[audience].offered));
  return markup`<article class="unit" id="action-${action.id}">
<header><h3>${anyWords(action.words.what, null) ?? action.id}${signedMark(material, `action:${action.id}`)}</h3><p class="id">${action.id}</p></header>
<dl class="facts">
<dt>Who gets it</dt><dd>${action.when === undefined ? 'everybody' : `if ${conditionInWords(flow, action.when)}`}</dd>
<dt>When</dt><dd>${timingInWords(flow, action, null)}</dd>
${action.services.length > 0 && markup`<dt>Helpers</dt><dd>${action.services.map((need) => markup`<p>${needMarkup(material, need)}</p>`)}</dd>`}
${action.guide !== undefined && markup`<dt>App guide</dt><dd>the part “${action.guide}” of each app named</dd>`}
<dt>Sources</dt><dd>${action.sources.map((tag, index) => markup`${index > 0 && ', '}<a href="#source-${tag}">${tag}</a>`)}</dd>
</dl>
${perReader(readers, (audience) => cardFor(flow, action, audience))}
</article>`;
}

/** Every action: who gets it and when, whom it names, who says so, and its words for each audience. */
export const actionsChapter = (material: BookMaterial): Markup =>
  markup`${material.content.flow.actions.map((action) => actionUnit(material, action))}`;
