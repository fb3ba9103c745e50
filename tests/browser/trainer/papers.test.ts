import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../tools/root.mjs';
import { sharedChromium } from '../../support/browser/browser.ts';
import { openStudio, shown, studio } from '../../support/browser/studio.ts';

let browser: Browser;
let desk: Page;

beforeAll(async () => {
  browser = await sharedChromium();
});

const openDesk = async (): Promise<void> => {
  ({ page: desk } = await openStudio(browser));
};

/** In the page: makes a link of every mark, because a printed document lists the links of each page and packs its words away. */
function linkMarks(): void {
  for (const mark of document.querySelectorAll('.sheet-head [data-training]')) {
    const link = document.createElement('a');
    link.href = 'https://mark.invalid/';
    link.append(...mark.childNodes);
    mark.append(link);
  }
}

/** How many lines of marks each page of a printed document has, as links made by `linkMarks`. */
function marksByPage(pdf: Buffer): readonly number[] {
  const objects = new Map([...pdf.toString('latin1').matchAll(/(\d+) 0 obj\s(.*?)endobj/gs)].map(([, id, body]) => [id, body ?? '']));
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page(?![a-z])/.test(body))
    .map((page) => {
      const links = /\/Annots\s*\[([^\]]*)\]/.exec(page)?.[1] ?? '';
      return [...links.matchAll(/(\d+) 0 R/g)].filter(([, id]) => objects.get(id)?.includes('mark.invalid')).length;
    });
}

test('the mark of the training stands on every page of everything that is printed, and says what is true of it', async () => {
  const { packs }: { packs: Record<'mark' | 'markReal' | 'markPlain', string> } = parse(
    readFileSync(join(root, 'flows/shared/words/en-GB/trainer.yaml'), 'utf8'),
  );
  await openDesk();
  await desk.locator('[data-studio="minutes"]').selectOption('60');
  await studio(desk, 'plan-session');
  await studio(desk, 'print-session');
  const marks: Readonly<Record<string, string>> = {
    participant: packs.mark,
    facilitator: packs.mark,
    wall: packs.markReal,
    carer: packs.markReal,
    poster: packs.markPlain,
    cards: packs.markPlain,
    attendance: packs.markPlain,
    evaluation: packs.markPlain,
  };
  for (const kind of ['session', ...Object.keys(marks)]) {
    await desk.locator(`[data-pack="${kind}"]`).click();
    for (const sheet of await desk.locator('[data-sheet]').all())
      expect(await sheet.locator('[data-training]').innerText()).toContain(marks[(await sheet.getAttribute('data-sheet')) ?? '']);
    await desk.evaluate(linkMarks);
    const pages = marksByPage(await desk.pdf({ preferCSSPageSize: true }));
    expect(pages.length, kind).toBeGreaterThanOrEqual(await desk.locator('[data-sheet]').count());
    // A mark in two lines is two links.
    expect(Math.min(...pages), `${kind}: ${pages.join(' ')}`).toBeGreaterThan(0);
    // React draws what was changed here anew.
    await desk.reload();
    await shown(desk, 'packs');
  }
});

test('a handout is one sheet on both sides, the carers’ page one page in every region, a poster and a blank sheet one', async () => {
  await openDesk();
  await studio(desk, 'packs');
  const regions: { id: string; choice: boolean }[] = parse(readFileSync(join(root, 'flows/shared/directory/regions.yaml'), 'utf8'));
  const pagesOf = async (): Promise<number> =>
    (await desk.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  await desk.locator('[data-pack="participant"]').click();
  const choice = desk.locator('[data-studio="case"]');
  const cases = await choice.locator('option').evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
  expect(cases.length).toBeGreaterThan(8);
  for (const id of cases) {
    await choice.selectOption(id);
    expect(await pagesOf(), id).toBe(2);
  }
  await desk.locator('[data-pack="carer"]').click();
  for (const { id } of regions.filter(({ choice }) => choice)) {
    await desk.locator('[data-studio="region"]').selectOption(id);
    expect(await pagesOf(), id).toBe(1);
  }
  for (const pack of ['poster', 'attendance', 'evaluation']) {
    await desk.locator(`[data-pack="${pack}"]`).click();
    expect(await pagesOf(), pack).toBe(1);
  }
});
