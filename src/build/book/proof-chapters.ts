import { storyOf } from '../../journey/prove/story.ts';
import { type Markup, markup } from '../markup.ts';
import { storyText } from '../prove/proof-text.ts';
import type { BookMaterial } from './material.ts';

const verdicts = { kept: 'kept', broken: 'broken', vacuous: 'cannot fail', elsewhere: 'held by tests' } as const;

/** Every promise with what the prover decided, and the story of whoever a broken one harms. */
export function promisesChapter({ proof, content }: BookMaterial): Markup {
  return markup`<p>The prover decided each promise for all ways through, ${proof.ways.replace(/\B(?=(\d{3})+$)/g, ',')} of them, and for all combinations of answers, not for a sample.</p>
<table><thead><tr><th>Promise</th><th>Verdict</th><th>Decided over</th></tr></thead><tbody>
${proof.verdicts.map(({ promise, verdict, states, ends, breach }) => {
  const story = breach === null ? null : storyText(storyOf(content.flow, content.directory, breach));
  return markup`<tr><td>${promise.says}<br><span class="id">${promise.id} · ${promise.sources.join(', ')}</span>${story !== null && markup`<p class="was">${story}</p>`}</td><td class="verdict">${verdicts[verdict]}</td><td class="small">${verdict === 'elsewhere' ? promise.heldBy.join(', ') : `${states} states, in ${ends} places`}</td></tr>`;
})}</tbody></table>`;
}

/** Where authorities disagree: both sides, what was chosen, and who must confirm it. */
export function disagreementsChapter({ disagreements }: BookMaterial): Markup {
  const tags = (sources: readonly string[]): Markup => markup`<p class="id">${sources.length === 0 ? 'no source' : sources.join(', ')}</p>`;
  return markup`${disagreements.map(
    ({ question, sides: [one, other], chosen, confirmWith }, index) => markup`<div class="card"><h3>${index + 1}. ${question}</h3>
<div class="sides"><div><p>${one.says}</p>${tags(one.sources)}</div><div><p>${other.says}</p>${tags(other.sources)}</div></div>
<p class="chosen"><strong>Chosen:</strong> ${chosen}</p><p class="small quiet">To be confirmed with ${confirmWith.join('; ')}.</p></div>`,
  )}`;
}
