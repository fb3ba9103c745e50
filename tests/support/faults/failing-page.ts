import type { BrowserContext, Page } from 'playwright-core';

declare global {
  /** In the page: the fault points that were passed. */
  var passed: Set<string> | undefined;
}

/** A page in which the functions at `failing` fail each time that they are called. */
export type FailingPage = {
  readonly page: Page;
  /** Every address of another site that was asked for: grows when the person leaves. */
  readonly exits: readonly string[];
  readonly passed: () => Promise<readonly string[]>;
};

export async function openFailing(context: BrowserContext, address: string, failing: readonly string[]): Promise<FailingPage> {
  const page = await context.newPage();
  const exits: string[] = [];
  await page.route(
    (url) => url.hostname !== new URL(address).hostname,
    (route) => {
      exits.push(route.request().url());
      // No content: what stands on the screen stays there, to be looked at.
      return route.fulfill({ status: 204 });
    },
  );
  await page.addInitScript((wanted) => {
    const places = new Set<string>();
    globalThis.passed = places;
    globalThis.faultAt = (place) => {
      places.add(place);
      if (wanted.includes(place)) throw new Error(`The fault at ${place}`);
    };
  }, failing);
  await page.goto(address, { waitUntil: 'commit' });
  return { page, exits, passed: () => page.evaluate(() => [...(globalThis.passed ?? [])]) };
}
