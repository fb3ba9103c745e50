import { parseArgs } from 'node:util';
import { unitsOf } from '../../flow/review/units.ts';
import { type AcceptedLock, readAccepted, unacceptedIn, writeAccepted } from '../accepted-lock.ts';
import type { Command } from './command.ts';
import { meant } from './command.ts';
import { asked, inEveryLanguage } from './loaded.ts';

const wrong = (what: string): number => {
  console.error(
    `flows accept: ${what}\nExample: npm run -s flows -- accept --unit <flow>/action:<id> --reason "A slip of spelling" --by "Your name, your role"`,
  );
  return 2;
};

/** Writes down who takes it upon themselves that units reach people as they are now. */
export const accept: Command = {
  usage: '--unit … --reason … --by …   accepts a changed unit (several; * stands for any part of a name); `changes` says which',
  run(args) {
    const question = asked(args);
    if (question === null) return 2;
    let values: { unit?: string[] | undefined; reason?: string | undefined; by?: string | undefined };
    try {
      const text = { type: 'string' } as const;
      ({ values } = parseArgs({ args: [...question.rest], options: { unit: { ...text, multiple: true }, reason: text, by: text } }));
    } catch (error) {
      return wrong(error instanceof Error ? error.message : String(error));
    }
    const [reason, by] = [values.reason?.trim() ?? '', values.by?.trim() ?? ''];
    if (values.unit === undefined || reason === '' || by === '')
      return wrong('say what is accepted (--unit), why (--reason), and who takes it upon themselves (--by).');
    const flows = inEveryLanguage(question);
    if (flows === null) return 1;
    const units = unitsOf(flows);
    const lock = readAccepted();
    const open = unacceptedIn(units, lock);
    const known = [...units.map(({ id }) => id), ...lock.keys()];
    const strange = values.unit.find((typed) => !known.some(meant(typed)));
    if (strange !== undefined) return wrong(`there is no unit "${strange}". \`flows -- changes\` names those that wait.`);
    const wanted = values.unit.map(meant);
    const taken = open.filter(({ unit }) => wanted.some((is) => is(unit)));
    const next = new Map<string, AcceptedLock extends ReadonlyMap<string, infer A> ? A : never>(lock);
    const on = new Date().toISOString().slice(0, 10);
    for (const { unit, state } of taken) {
      const hash = units.find(({ id }) => id === unit)?.hash;
      if (state === 'gone' || hash === undefined) next.delete(unit);
      else next.set(unit, { hash, by, on, why: reason });
    }
    writeAccepted(next);
    console.log(
      `${taken.length} accepted by ${by}; ${open.length - taken.length} wait. Commit flows/accepted.lock.yaml with the change itself.`,
    );
    return 0;
  },
};
