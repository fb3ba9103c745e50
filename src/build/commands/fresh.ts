import { coverageOf } from '../../flow/directory/coverage.ts';
import { overdueOn, restsOnOverdue } from '../../flow/directory/freshness.ts';
import type { Command } from './command.ts';
import { dayAsked, whichDay } from './day-asked.ts';
import { contentOrProblems } from './loaded.ts';

/** Lists what must be checked again. */
export const fresh: Command = {
  usage: '--today YYYY-MM-DD   what must be checked again; fails where somebody has nothing else for a kind of help',
  run(args) {
    const day = dayAsked(args);
    if (day === null || day === undefined) {
      console.error(whichDay('fresh'));
      return 2;
    }
    const content = contentOrProblems();
    if (content === null) return 1;
    const overdue = overdueOn(day, content.directory);
    const alone = restsOnOverdue(day, coverageOf(content.flow, content.directory));
    for (const { id, checked, term } of overdue) console.log(`${id}: checked ${checked ?? 'never'}, term ${term} days`);
    console.log(`${overdue.length} overdue on ${day}.`);
    if (alone.length > 0) console.error(`Nothing else for somebody:\n  ${alone.join('\n  ')}`);
    return alone.length > 0 ? 1 : 0;
  },
};
