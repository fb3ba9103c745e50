import type { Content } from '../../flow/assemble/content.ts';
import { type Story, storyOf } from '../../journey/prove/story.ts';
import type { Loose } from './loose.ts';
import type { Proof } from './prove-all.ts';

const marks = { kept: 'kept     ', broken: 'BROKEN   ', vacuous: 'VACUOUS  ', elsewhere: 'by tests ' } as const;

const time = (milliseconds: number): string =>
  milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** A counterexample as somebody who knows children, and not programs, reads it. */
export function storyText({ who, pages, at, next, plan, what }: Story): string {
  const lines = [
    ...(who === null ? [] : [`    Who: ${who}.`]),
    ...pages.map(
      ({ heading, answer, onThePlan }) => `    ${onThePlan ? 'On the plan they add to' : 'They read'} “${heading}” and answer: ${answer}.`,
    ),
    ...(at === null ? [] : [`    ${next === null ? 'There' : 'After'}: “${at.heading}”.`]),
    ...(next === null ? [] : [`    Then comes: “${next.heading}”.`]),
    ...(plan ?? []).flatMap(({ timing, tasks }) => [
      `      ${timing}:`,
      ...tasks.map((task) => `        - ${task.what}${task.helpers.length > 0 ? ` (${task.helpers.join(', ')})` : ''}`),
    ]),
    `    What is wrong: ${what}`,
  ];
  return lines.join('\n');
}

/** The whole proof: a line for each promise, and the story of each that is broken. */
export function proofText(proof: Proof, { flow, directory }: Content): string {
  const lines = proof.verdicts.flatMap(({ promise, verdict, states, ends, milliseconds, breach, vacuous }) => [
    `${marks[verdict]} ${promise.id.padEnd(28)} ${verdict === 'elsewhere' ? promise.heldBy.join(', ') : `${states} states, decided in ${ends} places, ${time(milliseconds)}`}`,
    ...(breach === null ? [] : [`    ${promise.says}`, storyText(storyOf(flow, directory, breach))]),
    ...(vacuous === null ? [] : [`    ${vacuous}.`]),
  ]);
  const states = proof.verdicts.reduce((sum, verdict) => sum + verdict.states, 0);
  const ends = proof.verdicts.reduce((sum, verdict) => sum + verdict.ends, 0);
  return [
    ...lines,
    ...proof.contradictions.map(({ what }) => `CONTRADICTION: ${what}`),
    ...proof.missingTests.map(({ promise, file }) => `NOT HELD: “${promise}” names ${file}, which does not exist.`),
    proof.verdicts.length === 0
      ? 'There is no promise to prove.'
      : `${proof.verdicts.length} promises for ${grouped(proof.ways)} ways of answering and all that can be added on the plan: ${states} states, decided in ${ends} places, ${time(proof.milliseconds)}: ${proof.ok ? 'all kept.' : 'not all kept.'}`,
  ].join('\n');
}

/** What promises allow and nobody needs, each with what to do about it. */
export const looseText = (loose: readonly Loose[]): string =>
  [
    ...loose.map(
      ({ promise, property, kind, allows }) =>
        `LOOSE     ${promise}, property ${property} (${kind}): it allows “${allows}”, and nobody needs that.`,
    ),
    'Take it out of promises.yaml: what nobody needs would let a weaker flow pass. Where another flow or plan is to need it, add it then.',
  ].join('\n');
