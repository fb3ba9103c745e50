import { coverageOf, helpsPromised } from '../../flow/directory/coverage.ts';
import { overdueOn, restsOnOverdue } from '../../flow/directory/freshness.ts';
import type { Command } from './command.ts';
import { dayAsked, whichDay } from './command.ts';
import { asked, soundFlows } from './loaded.ts';

/** Lists what must be checked again. */
export const fresh: Command = {
  usage: '--today YYYY-MM-DD   what must be checked again; fails where somebody has nothing else for a kind of help',
  run(args) {
    const day = dayAsked(args);
    if (day === null || day === undefined) {
      console.error(whichDay('fresh'));
      return 2;
    }
    const question = asked(args);
    if (question === null) return 2;
    const flows = soundFlows(question);
    if (flows === null) return 1;
    // The directory is the same for every flow.
    const overdue = overdueOn(day, flows[0].content.directory);
    const alone = flows.flatMap(({ id, content, promises }) =>
      restsOnOverdue(day, coverageOf(content, helpsPromised(promises))).map((one) => `${id}: ${one}`),
    );
    for (const { id, checked, term } of overdue) console.log(`${id}: checked ${checked ?? 'never'}, term ${term} days`);
    console.log(`${overdue.length} overdue on ${day}.`);
    if (alone.length > 0) console.error(`Nothing else for somebody:\n  ${alone.join('\n  ')}`);
    return alone.length > 0 ? 1 : 0;
  },
};
