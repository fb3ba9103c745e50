import { anyWords, conditionInWords, stepName } from '../../flow/conditions/condition-in-words.ts';
import { possible } from '../../flow/conditions/possible.ts';
import { audiencesOf, reaches } from '../../flow/conditions/reached-by.ts';
import { findServices } from '../../flow/directory/find-services.ts';
import type { Action, Flow, Step } from '../../flow/flow.ts';
import type { Prose } from '../../flow/prose.ts';
import { withConditionsSaid } from '../../flow/review/conditions-said.ts';
import { needInWords, waysOnInWords } from '../../flow/review/in-words.ts';
import type { Need } from '../../flow/schema/need.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { type Wording, wordsFor } from '../../flow/wording.ts';
import { type Markup, markup } from '../markup.ts';
import { proseMarkup, signedMark } from './marks.ts';
import type { BookMaterial } from './material.ts';
import { perReader } from './readers.ts';

type Asking = Exclude<Step, { kind: 'plan' }>;

const kindNames = { notice: 'Page', question: 'Question', plan: 'The plan' } as const;

function shownAction(flow: Flow, { words, when, dont }: Action, audience: Audience): Markup {
  const reach = reaches(flow)[audience];
  const always = when === undefined || (possible(when, reach.known, reach.offered) && !possible({ not: when }, reach.known, reach.offered));
  const how = dont ? [] : proseMarkup(withConditionsSaid(flow, wordsFor(words.how, audience), audience));
  return markup`<li><strong>${wordsFor(words.what, audience) ?? ''}</strong>${!always && markup` <span class="quiet small">(only if ${conditionInWords(flow, when, audience)})</span>`}${how}</li>`;
}

function choice(step: Asking, option: Asking['options'][number], audience: Audience): Markup {
  const silence = step.kind === 'question' && step.silence === option.id;
  const hint = wordsFor(option.hint, audience);
  return markup`<li${silence && markup` class="silence"`}>${wordsFor(option.label, audience) ?? ''}${hint !== undefined && markup`<br><span class="quiet small">${hint}</span>`}</li>`;
}

/** Long lists from the directory are named, not shown. */
const mostChoices = 20;

function pageFor(flow: Flow, step: Step, audience: Audience): Markup {
  const { words } = step;
  const read = (prose: Wording<Prose> | undefined): readonly Markup[] =>
    proseMarkup(withConditionsSaid(flow, wordsFor(prose, audience), audience));
  const reach = reaches(flow)[audience];
  const head = markup`<h3>${anyWords(words.heading, audience) ?? ''}</h3><div class="lead">${read(words.lead)}</div>`;
  if (step.kind === 'plan') return markup`<div class="page">${head}${read(words.note)}</div>`;
  const shown = flow.actions.filter(({ id, when }) => step.shows.includes(id) && possible(when, reach.known, reach.offered));
  const options = step.options.filter(({ when }) => possible(when, reach.known, reach.offered));
  const now = read(words.now);
  const ask = wordsFor(words.ask, audience);
  return markup`<div class="page">${head}
${(now.length > 0 || shown.length > 0) && markup`<div class="now">${now}${shown.length > 0 && markup`<ul>${shown.map((action) => shownAction(flow, action, audience))}</ul>`}</div>`}
${read(words.help)}
${ask !== undefined && markup`<p class="ask">${ask}</p>`}
${step.choose === 'several' && markup`<p class="quiet small">${flow.words.choice.several}</p>`}
<ul class="choices">${options.slice(0, mostChoices).map((option) => choice(step, option, audience))}${options.length > mostChoices && markup`<li>and ${options.length - mostChoices} more from the directory</li>`}</ul>
<div class="quiet">${read(words.note)}</div></div>`;
}

/** A need, and whom the home region has for it. */
export function needMarkup({ content }: BookMaterial, need: Need): Markup {
  const { flow, directory } = content;
  const home = flow.regions.find(({ choice: chosen }) => chosen);
  if (home === undefined) return markup`${needInWords(need)}`;
  const { most: _, ...every } = need;
  const found = findServices(directory.services, flow.regions, every, { audience: null, ages: { from: 0, to: 120 }, region: home });
  return markup`${needInWords(need)}. <span class="quiet">In ${home.name}: ${found.map(({ name }) => name).join(', ') || 'none'}.</span>`;
}

function stepUnit(material: BookMaterial, step: Step): Markup {
  const { flow } = material.content;
  const readers = audiencesOf(flow).filter((audience) => step.id === flow.start || reaches(flow)[audience].steps.has(step.id));
  const ways = waysOnInWords(flow, step, null);
  const nameOf = (id: string): string => {
    const at = flow.steps[id];
    return at === undefined ? id : stepName(at, null);
  };
  const kind = step.kind === 'question' && step.refinement ? 'Question offered on the plan' : kindNames[step.kind];
  return markup`<article class="unit${step.kind === 'notice' && step.page === 'crisis' ? ' crisis' : ''}" id="step-${step.id}">
<header><h3>${stepName(step, null)}${signedMark(material, `${material.content.flow.id}/step:${step.id}`)}</h3><p class="id">${step.id} · ${kind}${step.kind === 'notice' && step.page === 'crisis' && ' · people only'}</p></header>
${perReader(readers, (audience) => pageFor(flow, step, audience))}
<dl class="facts">
${step.kind !== 'plan' && step.services.length > 0 && markup`<dt>Helpers</dt><dd>${step.services.map((need) => markup`<p>${needMarkup(material, need)}</p>`)}</dd>`}
<dt>${step.kind === 'plan' ? 'Offers' : 'Ways on'}</dt><dd>${ways.length === 0 ? 'Straight back to the plan.' : markup`<ul>${ways.map(({ to, when }) => markup`<li><strong>${nameOf(to)}</strong> <span class="quiet">${when}</span></li>`)}</ul>`}</dd>
</dl></article>`;
}

/** Every step as each audience meets it, in the order of the flow, with its ways on. */
export const stepsChapter = (material: BookMaterial): Markup =>
  markup`${Object.values(material.content.flow.steps).map((step) => stepUnit(material, step))}`;
