import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProfile, removeProfile } from '../browser/profile.ts';
import type { Start } from './engine.ts';

/** Chromium, with its back/forward cache, as a person has it. */
export const startChromium: Start = async (folder) => {
  const place = folder ?? mkdtempSync(join(tmpdir(), 'handrail-chromium-'));
  const { context } = await openProfile(place);
  const page = context.pages()[0] ?? (await context.newPage());
  const ended = new Promise((resolve) => context.once('close', resolve));
  const ends = async (how: () => Promise<unknown>): Promise<void> => {
    how().catch(() => undefined);
    await ended;
    if (folder === undefined) await removeProfile(place);
  };
  const nothing = async (done: Promise<unknown>): Promise<void> => {
    await done;
  };
  return {
    go: (address) => nothing(page.goto(address)),
    // A page that waited in memory fires no `load`.
    back: () => nothing(page.goBack({ waitUntil: 'commit' })),
    forward: () => nothing(page.goForward({ waitUntil: 'commit' })),
    reload: () => nothing(page.reload()),
    title: () => page.title(),
    address: async () => page.url(),
    run: <T>(body: string) => page.evaluate<T>(`(() => { ${body} })()`),
    click: (selector) => page.locator(selector).first().click(),
    pressShift: async (times) => {
      for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
    },
    quit: () => ends(() => context.close()),
    kill: () =>
      ends(async () => {
        const devtools = await context.browser()?.newBrowserCDPSession();
        // Crashes the browser process at once: nothing is closed in order.
        await devtools?.send('Browser.crash');
      }),
  };
};
