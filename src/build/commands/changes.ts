import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { canonical } from '../../flow/review/canonical.ts';
import { changesBetween } from '../../flow/review/changes.ts';
import { type Signable, unitsOf } from '../../flow/review/units.ts';
import { scalesFor, weighed } from '../../flow/review/weigh.ts';
import { peopleCompared } from '../../journey/people/people-compared.ts';
import { acceptedFile, readAccepted, unacceptedIn } from '../accepted-lock.ts';
import { rootFolder } from '../flows-folder.ts';
import { flowsAt } from '../load/flows-at.ts';
import { type ChangesTold, changesText } from './changes-text.ts';
import type { Command } from './command.ts';
import { asked, inEveryLanguage } from './loaded.ts';

const wrong = (what: string): number => {
  console.error(`flows changes: ${what}\nExample: npm run -s flows -- changes --since main`);
  return 2;
};

/** The revision in which something was last accepted; the newest where nothing ever was, null where there is no git. */
function lastAccepted(): string | null {
  try {
    const git = (...args: readonly string[]): string =>
      execFileSync('git', args, { cwd: rootFolder, stdio: ['ignore', 'pipe', 'ignore'] })
        .toString()
        .trim();
    return git('log', '-1', '--format=%h', '--', `flows/${acceptedFile}`) || git('rev-parse', '--short', 'HEAD');
  } catch {
    return null;
  }
}

/** What is different between two states of `flows/`, unit by unit and person by person. */
export function whatChanged(before: readonly Signable[], after: readonly Signable[]): Pick<ChangesTold, 'changes' | 'people' | 'signed'> {
  const people = after.flatMap((flow) => {
    const was = before.find(({ raw }) => raw.id === flow.raw.id && raw.locale === flow.raw.locale);
    return was === undefined
      ? []
      : peopleCompared({ content: was.content, people: was.raw.people }, { content: flow.content, people: flow.raw.people });
  });
  const reviewsOf = (flows: readonly Signable[]) => flows[0]?.raw.reviews.map(({ value }) => value) ?? [];
  const known = new Set(reviewsOf(before).map(canonical));
  const signed = reviewsOf(after).filter((review) => !known.has(canonical(review)));
  return { changes: weighed(changesBetween(before, after), scalesFor(before, after)), people, signed };
}

/** Says what is different, and fails while anything is that nobody has accepted. */
export const changes: Command = {
  usage: '[--since REVISION] [--json]   what is different, in plain words and for whom; fails while anybody must still accept it',
  run(args) {
    const question = asked(args);
    if (question === null) return 2;
    let values: { since?: string | undefined; json?: boolean | undefined };
    try {
      ({ values } = parseArgs({ args: [...question.rest], options: { since: { type: 'string' }, json: { type: 'boolean' } } }));
    } catch (error) {
      return wrong(error instanceof Error ? error.message : String(error));
    }
    const after = inEveryLanguage(question);
    if (after === null) return 1;
    const since = values.since ?? lastAccepted();
    const before = since === null ? [] : flowsAt(since);
    if (typeof before === 'string') return wrong(before);
    const told: ChangesTold = {
      since,
      ...(since === null ? { changes: [], people: [], signed: [] } : whatChanged(before, after)),
      unaccepted: unacceptedIn(unitsOf(after), readAccepted()),
    };
    console.log(values.json === true ? JSON.stringify(told, null, 2) : changesText(told));
    return told.unaccepted.length === 0 ? 0 : 1;
  },
};
