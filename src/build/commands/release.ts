import { type UnitState, unitStates, unitsOf } from '../../flow/review/units.ts';
import type { FactsLock } from '../../flow/schema/lock-files.ts';
import { readAccepted, type Unaccepted, unacceptedIn } from '../accepted-lock.ts';
import { editionOf } from '../load/current-content.ts';
import { versionStated } from '../plain-pages/known.ts';
import type { Command } from './command.ts';
import { asked, inEveryLanguage } from './loaded.ts';

/** What a release says of itself. */
export type Release = {
  readonly version: string;
  readonly edition: string;
  readonly units: readonly UnitState[];
  readonly facts: FactsLock;
  readonly unaccepted: readonly Unaccepted[];
};

const byName = (names: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name}: ${count}`).join('; ') || 'nobody';
};

/** The kind of a unit, without the flow it belongs to. */
const kindOf = ({ id }: UnitState): string => id.replace(/^[^:]*\//, '').replace(/:.*$/, '');

/** The notes of a release, in Markdown. */
export function releaseText({ version, edition, units, facts, unaccepted }: Release): string {
  const signed = units.filter(({ state }) => state === 'signed');
  const kinds = [...new Set(units.map(kindOf))];
  const rows = kinds.map((kind) => {
    const own = units.filter((unit) => kindOf(unit) === kind);
    const done = own.filter(({ state }) => state === 'signed').length;
    return `| ${kind} | ${done} | ${own.length - done} |`;
  });
  const waiting = unaccepted.map(({ unit, state }) => `- ${unit} (${state})`);
  return [
    `Handrail ${version}, edition ${edition}`,
    '',
    signed.length === units.length
      ? `All ${units.length} parts of the content are signed.`
      : `**${units.length - signed.length} of ${units.length} parts of the content are drafts: nobody whose job is keeping children safe has signed them off. Each says so where it is read.**`,
    '',
    '| part | signed | draft |',
    '|---|---:|---:|',
    ...rows,
    '',
    `Signed by: ${byName(signed.map(({ review }) => `${review?.reviewer}, ${review?.role}`))}.`,
    `Facts compared with their sources by: ${byName(Object.values(facts).map(({ by }) => by))}.`,
    ...(waiting.length === 0 ? [] : ['', 'Accepted by nobody, so this is no release:', ...waiting]),
  ].join('\n');
}

/** Says of which content a release is, what of it is signed and what is a draft; fails while anybody must still accept something. */
export const release: Command = {
  usage: '[--json]   the notes of a release: edition, what is signed by whom, what is a draft; fails while anything is accepted by nobody',
  run(args) {
    const question = asked(args);
    if (question === null) return 2;
    const flows = inEveryLanguage(question);
    if (flows === null) return 1;
    const told: Release = {
      version: versionStated(),
      edition: editionOf(question.texts),
      units: unitStates(flows),
      facts: flows[0]?.raw.factsLock?.value ?? {},
      unaccepted: unacceptedIn(unitsOf(flows), readAccepted()),
    };
    console.log(args.includes('--json') ? JSON.stringify(told, null, 2) : releaseText(told));
    return told.unaccepted.length === 0 ? 0 : 1;
  },
};
