import type { Action } from '../../flow/flow.ts';
import { wordsFor } from '../../flow/wording.ts';
import { follow } from '../follow.ts';
import { personOf } from '../person.ts';
import { planFor } from '../plan.ts';
import { helpersNow } from './helpers-now.ts';
import type { Scene } from './scene.ts';

/**
 * The essentials of the plan as lines of plain text, from the answers alone: what to do now and tonight, with a number where there is
 * one. What was not answered yet counts as silence. It needs no page and no machine: it is for when those fail.
 */
export function planInShort({ flow, directory, person, moment }: Scene): readonly string[] {
  const { at, way, refinements } = follow(flow, person.trail, 'silent');
  const step = flow.steps[at];
  if (step?.kind !== 'plan') return [];
  const known = { ...personOf(flow, [...way, ...refinements]), region: person.region };
  const { groups } = planFor(flow, step, known);
  const urgent = groups
    .filter(({ timing }) => timing === 'now' || timing === 'tonight')
    .flatMap(({ actions }) => actions.filter(({ task }) => task));
  const what = ({ words }: Action): string => wordsFor(words.what, known.audience) ?? '';
  const numbers = ({ services }: Action): readonly string[] =>
    helpersNow(services, { flow, directory, person: known, moment }).flatMap(({ name, channels }) =>
      channels.flatMap((channel) => (channel.by === 'phone' ? [lineOf(name, channel.shown)] : [])).slice(0, 1),
    );
  const lines = urgent.map((action) => [what(action), ...numbers(action).slice(0, 2)].join(' · '));
  return [...new Set(lines)].filter((line) => line !== '');
}

/** A number stands once, and never breaks. */
const lineOf = (name: string, number: string): string => (name.includes(number) ? name : `${name} ${number.replaceAll(' ', '\u00a0')}`);
