import type { Change } from '../../flow/review/changes.ts';
import { type Markup, markup } from '../markup.ts';

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
