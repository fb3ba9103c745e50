import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { type Factual, factualEntries } from '../../flow/facts/factual.ts';
import type { FactsLock } from '../../flow/schema/lock-files.ts';
import { flowsFolder } from '../flows-folder.ts';
import type { Command } from './command.ts';
import { meant } from './command.ts';
import { asked } from './loaded.ts';

const head = `# The numbers, addresses, hours, ages, days and terms of every entry as somebody last compared them with the page that says them. Written
# by \`npm run -s flows -- confirm\`, never by hand; \`check\` refuses whatever differs. docs/how-to/confirm-a-fact.md says how.
# "The authors": read from the page by whoever wrote the entry, and compared by nobody else so far.
`;

const wrong = (what: string): number => {
  console.error(
    `flows confirm: ${what}\nExample: npm run -s flows -- confirm --entry service:childline-uk --source https://www.childline.org.uk/get-support --by "Your name, your role"`,
  );
  return 2;
};

const sameHost = (one: string, other: string): boolean => new URL(one).hostname === new URL(other).hostname;

/** The page that was compared; undefined where none of the entry's own was named. An entry without any page needs none. */
function pageFor({ pages }: Factual, named: string | undefined): { readonly source?: string } | undefined {
  if (named === undefined || pages.length === 0) return pages[0] === undefined ? {} : { source: pages[0] };
  return pages.some((page) => sameHost(page, named)) ? { source: named } : undefined;
}

/** Entry by entry, in order of name, with an empty line between them: what two people confirm merges by itself. */
function writeFacts(lock: FactsLock): void {
  const entries = Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    join(flowsFolder, 'shared', 'facts.lock.yaml'),
    `${head}${entries.map(([entry, confirmed]) => stringify({ [entry]: confirmed }, { lineWidth: 0 })).join('\n')}`,
  );
}

/** Writes down that somebody compared the facts of an entry with the page that says them. */
export const confirm: Command = {
  usage: '--entry … --source … --by …   facts as compared with their source (several; * stands for any part of a name)',
  run(args) {
    const question = asked(args);
    if (question === null) return 2;
    let values: { entry?: string[] | undefined; source?: string | undefined; by?: string | undefined };
    try {
      const text = { type: 'string' } as const;
      ({ values } = parseArgs({ args: [...question.rest], options: { entry: { ...text, multiple: true }, source: text, by: text } }));
    } catch (error) {
      return wrong(error instanceof Error ? error.message : String(error));
    }
    const by = values.by?.trim() ?? '';
    if (values.entry === undefined || by === '') return wrong('say what was compared (--entry) and who did it (--by).');
    // What is to be confirmed is a problem until it is: the files are read as they are.
    const [{ raw }] = question.library.flows;
    if (raw === null) return wrong('flows/ cannot be read. `flows -- check` says why.');
    const entries = factualEntries(raw);
    const lock: Record<string, FactsLock[string]> = { ...raw.factsLock?.value };
    const known = [...entries.map(({ entry }) => entry), ...Object.keys(lock)];
    const strange = values.entry.find((typed) => !known.some(meant(typed)));
    if (strange !== undefined) return wrong(`there is no entry "${strange}".`);
    const wanted = values.entry.map(meant);
    const on = new Date().toISOString().slice(0, 10);
    const taken = [...new Set(known)].filter((entry) => wanted.some((is) => is(entry)));
    for (const name of taken) {
      const entry = entries.find((one) => one.entry === name);
      const facts = entry?.facts ?? [];
      if (entry === undefined) delete lock[name];
      else if (JSON.stringify(lock[name]?.facts) !== JSON.stringify(facts)) {
        const page = pageFor(entry, values.source);
        if (page === undefined) return wrong(`${values.source} is no page of ${name}: cite it among its sources first.`);
        lock[name] = { by, on, ...page, facts: [...facts] };
      }
    }
    writeFacts(lock);
    console.log(`${taken.length} entries are as ${by} compared them. Commit flows/shared/facts.lock.yaml with the change itself.`);
    return 0;
  },
};
