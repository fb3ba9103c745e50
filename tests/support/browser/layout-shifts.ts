import type { Page } from 'playwright-core';

/** Watches, on every page that is opened from now on, what moves by itself. Gives what has moved there until now, an entry each. */
export async function layoutShifts(page: Page): Promise<() => Promise<unknown>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    const watch = (list: PerformanceObserverEntryList): void => {
      for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
    };
    new PerformanceObserver(watch).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    // A shift is told with the frame after it.
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
    return page.evaluate(() => Reflect.get(window, 'shifts'));
  };
}
