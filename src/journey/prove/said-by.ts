import type { Condition } from '../../flow/conditions/condition.ts';
import type { Directory, Platform, Service } from '../../flow/directory/directory.ts';
import type { Action, Flow } from '../../flow/flow.ts';
import type { Block, Line } from '../../flow/prose.ts';
import { type Said, textOf, whenOf } from '../../flow/said.ts';
import { type Audience, audiences } from '../../flow/vocabulary.ts';
import { variantsOf, wordsFor } from '../../flow/wording.ts';

/** A text that somebody may read, and for whom it is; absent: everybody who reads what it belongs to. */
export type Part = { readonly text: string; readonly when?: Condition };

const plain = (line: Line): string => line.map((part) => (typeof part === 'string' ? part : part.strong)).join('');

function linesOf(block: Block): readonly Line[] {
  if ('p' in block) return [block.p];
  if ('list' in block) return block.list;
  return 'numbered' in block ? block.numbered : block.quote;
}

const said = (one: Said): Part => {
  const when = whenOf(one);
  return when === undefined ? { text: textOf(one) } : { text: textOf(one), when };
};

const isBlock = (part: Said | Block): part is Block => typeof part !== 'string' && !('text' in part);

/** A text of an action or a step, part by part. */
export function partsOf(words: string | readonly (Said | Block)[]): readonly Part[] {
  if (typeof words === 'string') return [{ text: words }];
  return words.flatMap((part): readonly Part[] => {
    if (!isBlock(part)) return [said(part)];
    const { when } = part;
    return linesOf(part).map((line) => (when === undefined ? { text: plain(line) } : { text: plain(line), when }));
  });
}

/** Every promise about words reads them all: they are taken apart once. */
const saidIn = new WeakMap<Action['words'], Map<Audience, readonly Part[]>>();

/** Everything that `action` says to `audience`, part by part. */
export function saidByAction({ words }: Action, audience: Audience): readonly Part[] {
  const byAudience = saidIn.get(words) ?? new Map<Audience, readonly Part[]>();
  const known = byAudience.get(audience) ?? partsFor(words, audience);
  saidIn.set(words, byAudience.set(audience, known));
  return known;
}

/** What `action` tells `audience` to do, and how: what somebody reads who opens nothing else. */
export function toldByAction({ words: { what, how } }: Action, audience: Audience): readonly Part[] {
  return partsFor({ what, ...(how === undefined ? {} : { how }) }, audience);
}

function partsFor(words: Action['words'], audience: Audience): readonly Part[] {
  return Object.values(words).flatMap((wording) => {
    const own = wordsFor<string | readonly (Said | Block)[]>(wording, audience);
    return own === undefined ? [] : partsOf(own);
  });
}

type GuidePart = NonNullable<Action['guide']>;

const saidInGuides = new WeakMap<Platform, Map<GuidePart, readonly Part[]>>();

function partsOfGuide({ guides, traps }: Platform, part: GuidePart): readonly Part[] {
  const guide = guides[part];
  if (guide === undefined) return [];
  const links = guide.links.map(({ label, when }): Part => (when === undefined ? { text: label } : { text: label, when }));
  return [...[...guide.steps, ...traps].map(said), ...links];
}

/** Everything that the guides of an app say, for the part that an action opens: the names of its links as well. */
export function saidByGuide(platform: Platform, part: GuidePart): readonly Part[] {
  const byPart = saidInGuides.get(platform) ?? new Map<GuidePart, readonly Part[]>();
  const known = byPart.get(part) ?? partsOfGuide(platform, part);
  saidInGuides.set(platform, byPart.set(part, known));
  return known;
}

/** Everything that the card of a service says to `audience`, its name and what is noted at its channels as well. */
export function saidByService({ name, what, expect, cannot, cost, channels }: Service, audience: Audience): readonly string[] {
  const notes = channels.map((channel) => ('note' in channel ? channel.note : undefined));
  return [name, ...[what, expect, cannot, cost, ...notes].flatMap((wording) => wordsFor(wording, audience) ?? [])];
}

/** Every condition that decides whether a part is read. */
export function conditionsOfParts({ actions, steps }: Flow, { platforms }: Directory): readonly (Condition | undefined)[] {
  const leads = Object.values(steps).flatMap(({ words }) => variantsOf(words.lead));
  return [
    ...leads.flatMap((lead) => lead.map(({ when }) => when)),
    ...actions.flatMap((action) => audiences.flatMap((audience) => saidByAction(action, audience).map(({ when }) => when))),
    ...platforms.flatMap(({ guides, traps }) => {
      const all = Object.values(guides).filter((guide) => guide !== undefined);
      return [
        ...[...traps, ...all.flatMap(({ steps }) => steps)].map(whenOf),
        ...all.flatMap(({ links }) => links.map(({ when }) => when)),
      ];
    }),
  ];
}
