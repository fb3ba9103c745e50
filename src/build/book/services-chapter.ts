import { audienceNames, listed } from '../../flow/conditions/condition-in-words.ts';
import type { Service } from '../../flow/directory/directory.ts';
import type { Region } from '../../flow/flow.ts';
import { byReader } from '../../flow/review/facets.ts';
import { channelInWords, hoursInWords } from '../../flow/review/in-words.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { type Wording, wordsFor } from '../../flow/wording.ts';
import { type Markup, markup } from '../markup.ts';
import type { BookMaterial } from './material.ts';

/** Each different text of a wording once, with who reads it where there are several. */
function texts(wording: Wording<string> | undefined, of: readonly Audience[]): readonly string[] {
  const groups = byReader((audience) => (of.includes(audience) ? (wordsFor(wording, audience) ?? '') : ''));
  if (groups.length < 2) return groups.map(({ text }) => text);
  return groups.map(
    ({ readers, text }) =>
      `${capital(
        listed(
          readers.map((reader) => audienceNames[reader]),
          'and',
        ),
      )}: ${text}`,
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function serviceCard(service: Service): Markup {
  const who = listed(
    service.audiences.map((audience) => audienceNames[audience]),
    'and',
  );
  const { from, to } = service.ages;
  const row = (label: string, values: readonly string[]): Markup | false =>
    values.length > 0 && markup`<dt>${label}</dt><dd>${values.map((value) => markup`<p>${value}</p>`)}</dd>`;
  return markup`<div class="card service"><h3>${service.name}</h3><p class="id">${service.id} · ${service.kind} · ${who}${(from > 0 || to < 120) && ` · ${from} to ${to} years`}</p>
<dl class="facts">${row('What', texts(service.what, service.audiences))}${row('Expect', texts(service.expect, service.audiences))}${row('Cannot', texts(service.cannot, service.audiences))}${row('Reach it', service.channels.map(channelInWords))}${row('Hours', [hoursInWords(service.hours)])}${row('Cost', texts(service.cost, service.audiences))}${row('Access', service.access === undefined ? [] : [service.access])}</dl>
<p class="small quiet">Checked ${service.checked}, to be checked again after ${service.term} days. ${service.sources?.join(' ') ?? ''}</p></div>`;
}

function regionPart({ name, id, emergency }: Region, services: readonly Service[]): Markup | false {
  const own = services.filter(({ regions }) => regions[0] === id);
  if (own.length === 0) return false;
  return markup`<h3>${name} <span class="quiet small">emergency ${[emergency.number, ...emergency.also].join(' or ')}</span></h3>${own.map(serviceCard)}`;
}

/** Every helper that somebody can be sent to, region by region. */
export const servicesChapter = ({ content }: BookMaterial): Markup =>
  markup`${content.flow.regions.map((region) => regionPart(region, content.directory.services))}`;
