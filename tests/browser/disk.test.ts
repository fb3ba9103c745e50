import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { neutralSite } from '../support/neutral-site.ts';
import { filesWith, hasSqlite, openProfile, type Profile, visitsIn } from '../support/profile.ts';
import { byPointer, open, walkToPlan } from '../support/visitor.ts';

const address = inject('address');
let elsewhere: Awaited<ReturnType<typeof neutralSite>>;

beforeAll(async () => {
  elsewhere = await neutralSite();
});
afterAll(() => elsewhere.close());

/** A whole visit; gives back every heading that was read, and how many steps there were. */
async function visit({ context }: Profile): Promise<{ readonly read: readonly string[]; readonly steps: number }> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${elsewhere.address}before`);
  await open(page, address);
  const read: string[] = [];
  const steps = await walkToPlan(page, byPointer, { audience: ['young-person'], region: ['gb-nir'] }, async () => {
    read.push(await page.locator('main h1').innerText());
  });
  await page.locator('[data-mark=done]').first().click();
  read.push(...(await page.locator('[data-action] h3').allInnerTexts()).filter((heading) => heading.length > 12));
  return { read, steps: steps.length };
}

function nothingIsIn(folder: string, read: readonly string[]): void {
  for (const sentence of new Set(read)) expect(filesWith(folder, sentence), sentence).toEqual([]);
  // Ids of answers, as a program would have written them down. The program itself, which is the same for everybody, may be kept compiled.
  const written = (trace: string): readonly string[] => filesWith(folder, trace).filter((file) => !file.includes('Code Cache'));
  for (const trace of ['young-person', 'suicide-check', 'data-option']) expect(written(trace), trace).toEqual([]);
  // The search itself finds what is there.
  expect(filesWith(folder, elsewhere.address).length).toBeGreaterThan(0);
}

test('after leaving, the profile holds no word of a page and no answer, and few visits of one bare address', async () => {
  const profile = await openProfile();
  try {
    const { read, steps } = await visit(profile);
    const [page] = profile.context.pages();
    await page?.evaluate((href) => {
      const link = document.querySelector<HTMLAnchorElement>('[data-bar=leave]');
      if (link !== null) link.href = href;
    }, `${elsewhere.address}neutral`);
    await page?.locator('[data-bar=leave]').click();
    await page?.waitForURL(`${elsewhere.address}neutral`);
    await profile.context.close();
    nothingIsIn(profile.folder, read);
    if (hasSqlite) {
      const ours = visitsIn(profile.folder).filter(({ url }) => url.startsWith(address));
      expect(ours.map(({ url }) => url)).toEqual([address]);
      expect(ours[0]?.visits).toBeLessThanOrEqual(steps + 2);
    }
  } finally {
    profile.remove();
  }
});

test('after the browser is killed in the middle of a plan, neither does it', async () => {
  const profile = await openProfile();
  try {
    const { read } = await visit(profile);
    // Long enough for the browser to write its session down.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const devtools = await profile.context.browser()?.newBrowserCDPSession();
    // Crashes the browser process at once: nothing is closed in order.
    devtools?.send('Browser.crash').catch(() => undefined);
    await new Promise((resolve) => profile.context.once('close', resolve));
    nothingIsIn(profile.folder, read);
  } finally {
    profile.remove();
  }
});
