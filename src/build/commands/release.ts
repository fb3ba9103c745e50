import { parseArgs } from 'node:util';
import { kindOfUnit } from '../../flow/review/changes.ts';
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

/** The notes of a release, in Markdown. */
export function releaseText({ version, edition, units, facts, unaccepted }: Release): string {
  const signed = units.filter(({ state }) => state === 'signed');
  const kinds = [...new Set(units.map(({ id }) => kindOfUnit(id)))];
  const rows = kinds.map((kind) => {
    const own = units.filter(({ id }) => kindOfUnit(id) === kind);
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

const wrong = (what: string): number => {
  console.error(`flows release: ${what}\nExample: npm run -s flows -- release --tag v${versionStated()}`);
  return 2;
};

/** Says of which content a release is, what of it is signed and what is a draft; fails while anybody must still accept something. */
export const release: Command = {
  usage:
    '[--tag v1.0.0] [--json]   the notes of a release: edition, what is signed by whom, what is a draft; fails while anything is accepted by nobody',
  run(args) {
    const question = asked(args);
    if (question === null) return 2;
    let values: { tag?: string | undefined; json?: boolean | undefined };
    try {
      ({ values } = parseArgs({ args: [...question.rest], options: { tag: { type: 'string' }, json: { type: 'boolean' } } }));
    } catch (error) {
      return wrong(error instanceof Error ? error.message : String(error));
    }
    const version = versionStated();
    if (values.tag !== undefined && values.tag !== `v${version}`)
      return wrong(`the tag is ${values.tag}, and package.json says ${version}. A release goes by one name.`);
    const flows = inEveryLanguage(question);
    if (flows === null) return 1;
    const told: Release = {
      version,
      edition: editionOf(question.texts),
      units: unitStates(flows),
      facts: flows[0]?.raw.factsLock?.value ?? {},
      unaccepted: unacceptedIn(unitsOf(flows), readAccepted()),
    };
    console.log(values.json === true ? JSON.stringify(told, null, 2) : releaseText(told));
    return told.unaccepted.length === 0 ? 0 : 1;
  },
};
