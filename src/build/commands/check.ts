import { problemKinds } from '../../flow/problem.ts';
import { flowsFolder } from '../flows-folder.ts';
import { loadContent, readFolder } from '../load/load-content.ts';
import { problemsText } from '../print-problems.ts';
import type { Command } from './command.ts';

/** Prints every problem of `flows/`, and the leads that are kept from people until somebody confirms them. */
export const check: Command = {
  usage: '[--json]      every problem in flows/, with place, reason and cure',
  run(args) {
    const { content, raw, problems } = loadContent(readFolder(flowsFolder));
    const leads = [...(raw?.services.values() ?? []), ...(raw?.platforms.values() ?? [])]
      .filter(({ value }) => value.confidence === 'low')
      .map(({ value }) => value.id);
    if (args.includes('--json')) {
      console.log(
        JSON.stringify(
          {
            ok: problems.length === 0,
            problems: problems.map(({ code, place, position, what }) => ({
              code,
              file: `flows/${place.file}`,
              ...position,
              what,
              ...problemKinds[code],
            })),
            leads,
          },
          null,
          2,
        ),
      );
    } else if (problems.length > 0) {
      console.error(problemsText(problems));
    } else {
      const steps = Object.keys(content?.flow.steps ?? {}).length;
      console.log(
        `flows/ holds: ${steps} steps, ${content?.flow.actions.length} actions, ${content?.directory.services.length} services, ${content?.directory.platforms.length} platforms, no problem.`,
      );
      if (leads.length > 0) console.log(`Leads, not shown to anybody until confirmed: ${leads.join(', ')}.`);
    }
    return problems.length === 0 ? 0 : 1;
  },
};
