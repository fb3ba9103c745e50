import { anyWords, conditionInWords } from '../../flow/conditions/condition-in-words.ts';
import { possible } from '../../flow/conditions/possible.ts';
import { audiencesOf, reaches } from '../../flow/conditions/reached-by.ts';
import type { Action, Flow } from '../../flow/flow.ts';
import type { Prose } from '../../flow/prose.ts';
import { saidWithConditions, withConditionsSaid } from '../../flow/review/conditions-said.ts';
import { timingInWords } from '../../flow/review/in-words.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { type Wording, wordsFor } from '../../flow/wording.ts';
import { type Markup, markup } from '../markup.ts';
import { proseMarkup, signedMark } from './marks.ts';
import type { BookMaterial } from './material.ts';
import { perReader } from './readers.ts';
import { needMarkup } from './steps-chapter.ts';

function cardFor(flow: Flow, { words }: Action, audience: Audience): Markup {
  const say = saidWithConditions(flow, wordsFor(words.say, audience) ?? [], audience);
  const read = (prose: Wording<Prose> | undefined): readonly Markup[] =>
    proseMarkup(withConditionsSaid(flow, wordsFor(prose, audience), audience));
  const why = read(words.why);
  const cannot = read(words.cannot);
  const { plan } = flow.words;
  return markup`<p class="what">${wordsFor(words.what, audience) ?? ''}</p>
${read(words.how)}
${say.length > 0 && markup`<h4>${plan.say}</h4>${say.map((text) => markup`<p class="say">${text}</p>`)}`}
${why.length > 0 && markup`<h4>${plan.why}</h4>${why}`}
${cannot.length > 0 && markup`<h4>${plan.cannot}</h4>${cannot}`}`;
}

function actionUnit(material: BookMaterial, action: Action): Markup {
  const { flow } = material.content;
  const reach = reaches(flow);
  const readers = audiencesOf(flow).filter((audience) => possible(action.when, reach[audience].known, reach[audience].offered));
  return markup`<article class="unit" id="action-${action.id}">
<header><h3>${anyWords(action.words.what, null) ?? action.id}${signedMark(material, `${material.content.flow.id}/action:${action.id}`)}</h3><p class="id">${action.id}</p></header>
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
