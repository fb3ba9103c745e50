import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { findBrowser } from '../../../src/build/find-browser.mjs';
import { locale } from '../a-flow.ts';

/** What a window of Chromium does for itself: the two pages behind its address bar alone take longer than ours. */
const ownFeatures = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'AimEnabled', 'LensOverlay', 'MediaRouter', 'OptimizationHints'],
  ...['DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'NetworkTimeServiceQuerying', 'PaintHolding'],
];

/** Chromium's own errands, switched off: what remains in a record of requests is what the page did. */
export const quiet = [
  `--disable-features=${ownFeatures.join(',')}`,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // No test reaches the world outside, even where a page leaves for a neutral address.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.*',
];

export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium was found: npm test installs one.');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath,
    args: [...quiet, ...asRoot, ...args],
    // Without the back/forward cache, a test of the Back button proves nothing. A page restored from it fires no `load`:
    // go back by `page.goBack({ waitUntil: 'commit' })`.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}

let shared: Browser | undefined;

/** One for all files of a worker, ended with it: what a page left behind ends with its profile. */
export async function sharedChromium(): Promise<Browser> {
  if (shared?.isConnected() !== true) shared = await launchChromium();
  return shared;
}

const screens = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 800 } },
} as const satisfies Record<string, BrowserContextOptions>;

export type PageOptions = BrowserContextOptions & { readonly on?: keyof typeof screens };

/** What a page did that a person would not see. Each list grows while the page lives. */
export type Witness = {
  /** Every request, the page's own document included, by method and address. */
  readonly requests: string[];
  readonly errors: string[];
  readonly violations: string[];
};

const violationMark = 'handrail:csp-violation';

/**
 * A page in a fresh profile, closed when the test is over: 360 × 740 and light where nothing else is asked for. `colorScheme: 'dark'`
 * makes it night.
 */
export async function openPage(browser: Browser, { on = 'phone', ...options }: PageOptions = {}): Promise<{ page: Page; seen: Witness }> {
  const context = await browser.newContext({ locale, timezoneId: 'Europe/London', ...screens[on], ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const seen: Witness = { requests: [], errors: [], violations: [] };
  page.on('request', (request) => seen.requests.push(`${request.method()} ${request.url()}`));
  page.on('websocket', (socket) => seen.requests.push(`SOCKET ${socket.url()}`));
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    if (message.text().startsWith(violationMark)) seen.violations.push(message.text().slice(violationMark.length + 1));
    else if (message.type() === 'error') seen.errors.push(message.text());
  });
  // Before the first script of the page: a violation at load would be over before a later listener exists.
  await page.addInitScript((mark) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.debug(mark, effectiveDirective, blockedURI, sample);
    });
  }, violationMark);
  return { page, seen };
}
