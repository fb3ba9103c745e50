import { coverageOf, helpsPromised } from '../../flow/directory/coverage.ts';
import { problemKinds } from '../../flow/problem.ts';
import { checkWordsOf } from '../../flow/words/check-words.ts';
import type { Loaded } from '../load/load-flow.ts';
import { inOrderOfPlace, locator } from '../load/locate-finding.ts';
import type { Command } from './command.ts';
import { holesInWords } from './coverage.ts';
import { asked, isSound } from './loaded.ts';
import { findingsText, problemsText } from './print-problems.ts';

function leadsOf({ raw }: Loaded): readonly string[] {
  return [...(raw?.services.values() ?? []), ...(raw?.platforms.values() ?? [])]
    .filter(({ value }) => value.confidence === 'low')
    .map(({ value }) => value.id);
}

function countsOf({ id, content }: Loaded): string {
  const { flow, directory } = content ?? {};
  return `flows/${id} holds: ${Object.keys(flow?.steps ?? {}).length} steps, ${flow?.actions.length} actions, ${directory?.services.length} services, ${directory?.platforms.length} platforms, no problem.`;
}

/** Prints every problem of `flows/`, whoever would find no help of a kind that everybody needs, and the leads that are kept from people until somebody confirms them. */
export const check: Command = {
  usage: '[--json]      every problem in flows/, its words and who is there for whom, with place, reason and cure',
  run(args) {
    const question = asked(args);
    if (question === null) return 2;
    const { library, texts, flows, rest } = question;
    // Of one flow: its own problems and those of what it shares. Of all: also what is no part of the layout.
    const problems = flows.length === library.flows.length ? library.problems : flows.flatMap((flow) => flow.problems);
    const words = checkWordsOf(library.flows.filter(isSound), flows.filter(isSound)).map(locator(texts)).sort(inOrderOfPlace);
    const holes = flows.flatMap(({ id, content, promises }) =>
      content === null ? [] : holesInWords(coverageOf(content, helpsPromised(promises))).map((hole) => `${id}: ${hole}`),
    );
    const ok = problems.length === 0 && words.length === 0 && holes.length === 0;
    const leads = leadsOf(flows[0]);
    if (rest.includes('--json')) {
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
      for (const flow of flows) console.log(countsOf(flow));
      if (leads.length > 0) console.log(`Leads, not shown to anybody until confirmed: ${leads.join(', ')}.`);
    }
    return ok ? 0 : 1;
  },
};
