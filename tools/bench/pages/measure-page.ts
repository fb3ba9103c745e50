import type { Browser, CDPSession, Page } from 'playwright-core';

/** How slow the line and the processor are made: milliseconds, bits a second, times. */
export type Setting = { readonly name: string; readonly latency: number; readonly kilobits: number; readonly slowdown: number };

/** One page to measure. `asked`: the steps of the measured walk with the option that is tapped on each, up to the plan. */
export type Contestant = {
  readonly name: string;
  readonly address: string;
  readonly walk: readonly { readonly step: string; readonly option: string }[];
  /** Functions that run in the page; `step` and `option` name what is looked for. */
  readonly finds: {
    /** The element to tap for an option, as a CSS selector. */
    readonly option: (step: string, option: string) => string;
    /** What confirms several answers, where something does. */
    readonly confirm?: (step: string) => string;
    /** What stands once the plan is there. */
    readonly plan: string;
  };
};

/** Times in milliseconds, sizes in bytes. */
export type Measures = {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
  readonly firstAnswer: number;
  readonly stepMedian: number;
  readonly stepWorst: number;
  readonly heap: number;
  readonly bytes: number;
  readonly requests: number;
  readonly longTasks: number;
  /** 1 where the rest of the walk works with the network cut once the page is loaded. */
  readonly worksOffline: number;
};

/** What the page itself watches, from before its first script: when a tapped page was painted, and what the browser says of paint. */
type Watch = {
  taps: { readonly at: number; readonly painted: number }[];
  waitFor: (selector: string, tapped: boolean) => void;
  shownAt: number | null;
  largestPaint: number;
  layoutShift: number;
  longTasks: number;
};

declare global {
  interface Window {
    benchWatch: Watch;
  }
}

function watch(): void {
  const told: Watch = { taps: [], shownAt: null, largestPaint: 0, layoutShift: 0, longTasks: 0, waitFor };
  window.benchWatch = told;
  let tappedAt = 0;
  addEventListener(
    'pointerup',
    ({ timeStamp }) => {
      tappedAt = timeStamp;
    },
    true,
  );
  const observe = (type: string, take: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void): void => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true });
  };
  observe('largest-contentful-paint', ({ startTime }) => {
    told.largestPaint = startTime;
  });
  observe('layout-shift', ({ value = 0, hadRecentInput }) => {
    told.layoutShift += hadRecentInput ? 0 : value;
  });
  observe('longtask', ({ duration }) => {
    told.longTasks += duration;
  });

  function waitFor(selector: string, tapped: boolean): void {
    told.shownAt = null;
    const look = (): void => {
      const found = document.querySelector<HTMLElement>(selector);
      if (found?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) !== true) {
        requestAnimationFrame(look);
        return;
      }
      // After the frame that shows it: a message is handled once that frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        told.shownAt = performance.now();
        if (tapped) told.taps.push({ at: tappedAt, painted: told.shownAt });
      };
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const patience = 60_000;
/** A new window of Chromium loads pages of its own for so long (its address bar is one), beside whatever is measured; a visitor's is open. */
const openingWindow = 2_000;

/** So many milliseconds a finger rests on the glass before a tap: 90 on average, says instant.page, which lives by it. */
const fingerRests = 60;

/** Opens a contestant in a fresh profile, walks it as an impatient visitor would, and says what it cost. */
export async function measurePage(browser: Browser, contestant: Contestant, setting: Setting): Promise<Measures> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    hasTouch: true,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // tsx names the functions it compiles; in the page there is nobody to take the name.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(watch);
    const traffic = await countTraffic(session);
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: setting.latency,
      downloadThroughput: (setting.kilobits * 1000) / 8,
      uploadThroughput: (setting.kilobits * 1000) / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: setting.slowdown });
    await new Promise((resolve) => setTimeout(resolve, openingWindow));
    const going = page.goto(contestant.address, { waitUntil: 'commit', timeout: patience });
    await going;
    const firstAnswer = await tapUntilAnswered(page, contestant);
    await page.waitForLoadState('load', { timeout: patience });
    await quietLine(traffic);
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
    const { largestPaint, layoutShift, longTasks } = await page.evaluate(() => ({ ...window.benchWatch, waitFor: null }));
    const loaded = { ...traffic };
    await session.send('Network.emulateNetworkConditions', { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    const worksOffline = await walkOn(page, session, contestant);
    const steps = await page.evaluate(() => window.benchWatch.taps.map(({ at, painted }) => painted - at));
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return {
      firstPaint: paint,
      largestPaint,
      layoutShift,
      firstAnswer,
      stepMedian: median(steps),
      stepWorst: Math.max(0, ...steps),
      heap: usedSize,
      bytes: loaded.bytes,
      requests: loaded.requests,
      longTasks,
      worksOffline: worksOffline ? 1 : 0,
    };
  } finally {
    await context.close();
  }
}

/**
 * Whether what is waited for comes within a quarter of a minute. Asked so, because a locator, or waiting for a function, would bring a
 * script of the driver's into the page, and half a megabyte into its heap.
 */
async function isShown(page: Page): Promise<boolean> {
  for (let asked = 0; asked < 150; asked += 1) {
    if (await page.evaluate(() => window.benchWatch.shownAt !== null)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

type Traffic = { bytes: number; requests: number; open: number };

async function countTraffic(session: CDPSession): Promise<Traffic> {
  const traffic: Traffic = { bytes: 0, requests: 0, open: 0 };
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('http')) return;
    traffic.requests += 1;
    traffic.open += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    traffic.open -= 1;
  });
  session.on('Network.loadingFailed', () => {
    traffic.open -= 1;
  });
  return traffic;
}

/** Until nothing has been on the line for half a second. */
async function quietLine(traffic: Traffic): Promise<void> {
  for (let quiet = 0, waited = 0; quiet < 5 && waited < 600; waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    quiet = traffic.open <= 0 ? quiet + 1 : 0;
  }
}

/**
 * Taps the first answer as soon as it is to be seen, and again every twentieth of a second until the next page stands. Asks for no place on
 * the page before its first paint: the answer would cost it a layout that nobody who waits for it asks for.
 */
async function tapUntilAnswered(page: Page, { walk, finds }: Contestant): Promise<number> {
  const [first, second] = walk;
  if (first === undefined || second === undefined) throw new Error('A walk has at least two pages.');
  await page.evaluate((selector) => window.benchWatch.waitFor(selector, false), finds.option(second.step, second.option));
  const began = Date.now();
  for (;;) {
    const shown = await page.evaluate(() => window.benchWatch.shownAt);
    if (shown !== null) return shown;
    if (Date.now() - began > patience) throw new Error('The first answer was never taken.');
    if (await page.evaluate(isPainted)) await tap(page, finds.option(first.step, first.option));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function isPainted(): boolean {
  return performance.getEntriesByName('first-contentful-paint').length > 0;
}

/** Where the element is, once it is in the middle of the screen; null: it is not to be seen. */
function placeOf(page: Page, selector: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((wanted) => {
    const found = document.querySelector<HTMLElement>(wanted);
    if (found?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) !== true) return null;
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
}

/** The tap of somebody who does not wait: quicker than a hand. */
async function tap(page: Page, selector: string): Promise<void> {
  const at = await placeOf(page, selector);
  if (at !== null) await page.touchscreen.tap(at.x, at.y);
}

/** The tap of somebody who has read. */
async function tapByHand(page: Page, session: CDPSession, selector: string): Promise<void> {
  const at = await placeOf(page, selector);
  if (at === null) return;
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await new Promise((resolve) => setTimeout(resolve, fingerRests));
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** The rest of the walk, one page a second: a person reads. */
async function walkOn(page: Page, session: CDPSession, { walk, finds }: Contestant): Promise<boolean> {
  for (const [index, { step, option }] of walk.entries()) {
    if (index === 0) continue;
    const next = walk[index + 1];
    await new Promise((resolve) => setTimeout(resolve, 600));
    const confirm = finds.confirm?.(step);
    const asksToConfirm = confirm !== undefined && (await page.evaluate((selector) => document.querySelector(selector) !== null, confirm));
    const target = next === undefined ? finds.plan : finds.option(next.step, next.option);
    if (asksToConfirm) {
      await tapByHand(page, session, finds.option(step, option));
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    await page.evaluate((selector) => window.benchWatch.waitFor(selector, true), target);
    await tapByHand(page, session, asksToConfirm ? confirm : finds.option(step, option));
    if (!(await isShown(page))) return false;
  }
  return true;
}
