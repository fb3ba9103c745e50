import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changesBetween } from '../../flow/review/changes.ts';
import { type Signable, unitStates } from '../../flow/review/units.ts';
import { bookHtml } from '../book/book.ts';
import type { BookMaterial } from '../book/material.ts';
import { printPdf } from '../book/print-pdf.ts';
import { rootFolder } from '../flows-folder.ts';
import { currentContent } from '../load/current-content.ts';
import { flowsAt } from '../load/flows-at.ts';
import { layOut } from '../map/lay-out.ts';
import { versionStated } from '../plain-pages/known.ts';
import { proveAll } from '../prove/prove-all.ts';
import type { Command } from './command.ts';
import { asked, type Sound, soundFlows } from './loaded.ts';

const wrong = (what: string): number => {
  console.error(`flows book: ${what}\nExample: npm run -s flows -- book --since v1.0.0`);
  return 2;
};

/** Writes the book of one flow into build/book; that of the first has no name in its file. */
async function writeBook(flow: Sound, isFirst: boolean, before: readonly Signable[] | null, since = ''): Promise<void> {
  const { id, content, promises, disagreements } = flow;
  const day = new Date().toISOString().slice(0, 10);
  const material: BookMaterial = {
    content,
    edition: currentContent().edition,
    version: versionStated(),
    day,
    map: await layOut(content.flow),
    proof: proveAll(content, promises, day),
    disagreements,
    units: unitStates([flow]),
    news: before === null ? null : { since, changes: changesBetween(before, [flow]) },
  };
  const folder = join(rootFolder, 'build', 'book');
  mkdirSync(folder, { recursive: true });
  const name = isFirst ? 'reviewers-book' : `reviewers-book-${id}`;
  const html = join(folder, `${name}.html`);
  writeFileSync(html, bookHtml(material));
  const printed = await printPdf(html, join(folder, `${name}.pdf`));
  console.log(
    printed
      ? `build/book/${name}.html and build/book/${name}.pdf.`
      : `build/book/${name}.html. No browser was found to print it as PDF: open it and print.`,
  );
}

/** Writes the reviewers' book: all that Handrail says and decides, to be read on paper. */
export const book: Command = {
  usage: '[--since REVISION]   the reviewers’ book in build/book: every step, action, promise and service on paper',
  async run(args) {
    const question = asked(args);
    if (question === null) return 2;
    let values: { since?: string | undefined };
    try {
      ({ values } = parseArgs({ args: [...question.rest], options: { since: { type: 'string' } } }));
    } catch (error) {
      return wrong(error instanceof Error ? error.message : String(error));
    }
    const flows = soundFlows(question);
    if (flows === null) return 1;
    const before = values.since === undefined ? null : flowsAt(values.since);
    if (typeof before === 'string') return wrong(before);
    for (const flow of flows) {
      const was = before?.filter(({ raw }) => raw.id === flow.id && raw.locale === flow.locale) ?? null;
      await writeBook(flow, flow.id === question.library.flows[0].id, was, values.since);
    }
    return 0;
  },
};
