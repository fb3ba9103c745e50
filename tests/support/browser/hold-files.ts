import type { Page } from 'playwright-core';

/** Keeps back every file whose address matches, until the answer is called. */
export async function holdFiles(page: Page, which: RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(which, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
