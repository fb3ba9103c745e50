import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { type UnitState, unitStates } from '../../flow/review/units.ts';
import type { Command } from './command.ts';
import { asked, soundFlows } from './loaded.ts';

const wrong = (what: string): number => {
  console.error(`flows review: ${what}\nExample: npm run -s flows -- review --unit <flow>/action:<id> --reviewer "Name" --role "Role"`);
  return 2;
};

function overview(states: readonly UnitState[]): string {
  const kinds = [...new Set(states.map(({ id }) => id.replace(/:.*$/, '')))];
  const counted = kinds.map((kind) => {
    const own = states.filter(({ id }) => id.startsWith(`${kind}:`));
    return `  ${own.filter(({ state }) => state === 'signed').length} of ${own.length} ${kind}`;
  });
  const changed = states
    .filter(({ state }) => state === 'changed')
    .map(({ id, review }) => `  ${id}: changed since ${review?.reviewer} signed it on ${review?.date}`);
  return ['Signed off:', ...counted, ...(changed.length === 0 ? [] : ['To be read again:', ...changed])].join('\n');
}

type Given = { readonly reviewer: string; readonly role: string; readonly date: string };

/** The entry for flows/reviews.yaml; who reads it must have read the unit first. */
export const entry = ({ id, hash }: UnitState, given: Given): string => stringify([{ unit: id, ...given, hash }], { lineWidth: 0 });

/** Shows what is signed off, and prepares an entry for whoever has read a unit and stands by it. */
export const review: Command = {
  usage: '[--unit … --reviewer … --role …] [--json]   what is signed off, or an entry to paste into reviews.yaml',
  run(args) {
    const question = asked(args);
    if (question === null) return 2;
    let values: { unit?: string | undefined; reviewer?: string | undefined; role?: string | undefined; json?: boolean | undefined };
    try {
      const text = { type: 'string' } as const;
      ({ values } = parseArgs({
        args: [...question.rest],
        options: { unit: text, reviewer: text, role: text, json: { type: 'boolean' } },
      }));
    } catch (error) {
      return wrong(error instanceof Error ? error.message : String(error));
    }
    const flows = soundFlows(question);
    if (flows === null) return 1;
    const states = unitStates(flows);
    if (values.unit === undefined) {
      console.log(values.json === true ? JSON.stringify(states, null, 2) : overview(states));
      return 0;
    }
    const unit = states.find(({ id }) => id === values.unit);
    if (unit === undefined) return wrong(`there is no unit "${values.unit}". \`review --json\` lists them all.`);
    if (values.reviewer === undefined || values.role === undefined) return wrong('say who read it (--reviewer) and as what (--role).');
    console.log(entry(unit, { reviewer: values.reviewer, role: values.role, date: new Date().toISOString().slice(0, 10) }));
    return 0;
  },
};
