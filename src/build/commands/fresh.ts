import { coverageOf } from '../../flow/directory/coverage.ts';
import { overdueOn, restsOnOverdue } from '../../flow/directory/freshness.ts';
import type { Command } from './command.ts';
import { contentOrProblems } from './loaded.ts';

/** Lists what must be checked again. */
export const fresh: Command = {
  usage: '--today YYYY-MM-DD   what must be checked again; fails where somebody has nothing else for a kind of help',
  run(args) {
    const day = args[args.indexOf('--today') + 1] ?? '';
    if (!args.includes('--today') || !/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
      console.error('flows fresh: which day?\nExample: npm run -s flows -- fresh --today 2026-12-01');
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
