import { coverageOf } from '../../flow/directory/coverage.ts';
import { problemKinds } from '../../flow/problem.ts';
import { checkWords } from '../../flow/words/check-words.ts';
import { flowsFolder } from '../flows-folder.ts';
import { loadContent, readFolder } from '../load/load-content.ts';
import { inOrderOfPlace, locator } from '../load/locate-finding.ts';
import { findingsText } from '../print-findings.ts';
import { problemsText } from '../print-problems.ts';
import type { Command } from './command.ts';
import { holesInWords } from './coverage.ts';

/** Prints every problem of `flows/`, whoever would find no help of a kind that everybody needs, and the leads that are kept from people until somebody confirms them. */
export const check: Command = {
  usage: '[--json]      every problem in flows/, its words and who is there for whom, with place, reason and cure',
  run(args) {
    const texts = readFolder(flowsFolder);
    const { content, raw, problems } = loadContent(texts);
    const words = content === null || raw === null ? [] : checkWords(content, raw).map(locator(texts)).sort(inOrderOfPlace);
    const holes = content === null ? [] : holesInWords(coverageOf(content.flow, content.directory));
    const ok = problems.length === 0 && words.length === 0 && holes.length === 0;
    const leads = [...(raw?.services.values() ?? []), ...(raw?.platforms.values() ?? [])]
      .filter(({ value }) => value.confidence === 'low')
      .map(({ value }) => value.id);
    if (args.includes('--json')) {
      console.log(
        JSON.stringify(
          {
            ok,
            problems: problems.map(({ code, place, position, what }) => ({
              code,
              file: `flows/${place.file}`,
              ...position,
              what,
              ...problemKinds[code],
            })),
            words: words.map(({ place, ...finding }) => ({ file: `flows/${place.file}`, ...finding })),
            holes,
            leads,
          },
          null,
          2,
        ),
      );
    } else if (problems.length > 0) {
      console.error(problemsText(problems));
    } else if (words.length > 0) {
      console.error(findingsText(words));
    } else if (holes.length > 0) {
      console.error(
        `Somebody would not find what everybody needs:\n  ${holes.join('\n  ')}\nAdd a service for them, or widen one if its source allows it.`,
      );
    } else {
      const steps = Object.keys(content?.flow.steps ?? {}).length;
      console.log(
        `flows/ holds: ${steps} steps, ${content?.flow.actions.length} actions, ${content?.directory.services.length} services, ${content?.directory.platforms.length} platforms, no problem.`,
      );
      if (leads.length > 0) console.log(`Leads, not shown to anybody until confirmed: ${leads.join(', ')}.`);
    }
    return ok ? 0 : 1;
  },
};
