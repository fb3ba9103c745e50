import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { sampled } from '../support/browser/extent.ts';
import { neutralSite } from '../support/browser/neutral-site.ts';
import { byPointer, sight, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

/** What an app around the page may do to it, from before its first script, and then while somebody is on it. */
type Surroundings = { readonly first: () => void; readonly then?: () => void };

const nothing = (): void => undefined;
const surroundings: Readonly<Record<string, Surroundings>> = {
  messages: {
    first: () => {
      addEventListener('message', () => {
        throw new Error('of the app around');
      });
    },
    then: () => {
      for (const data of [
        { type: 'answer', step: 'audience', options: ['adult'] },
        { type: 'leave' },
        'leave',
        null,
        { detail: { tapped: 1 } },
      ])
        postMessage(data, '*');
    },
  },
  'handlers that ask before leaving': {
    first: nothing,
    then: () => {
      addEventListener('beforeunload', (event) => event.preventDefault());
      window.onbeforeunload = () => 'Leave this app?';
    },
  },
  'keys on what all objects inherit': {
    first: () => {
      Object.assign(Object.prototype, {
        page: 'broken',
        open: 'tonight',
        options: [],
        tool: 'papers',
        depth: 3,
        noise: 'ab',
        then: undefined,
      });
    },
  },
  'functions on what all lists inherit': {
    first: () => {
      Object.assign(Array.prototype, { last: () => 'of the app around', contains: () => true });
    },
  },
  "a history entry of the app's own, frozen": {
    first: () => {
      if (history.state === null) history.replaceState({ app: 'around', depth: 'x' }, '');
      const { get } = Object.getOwnPropertyDescriptor(History.prototype, 'state') ?? {};
      Object.defineProperty(History.prototype, 'state', { get: () => Object.freeze(get?.call(history)) });
    },
  },
  "the window's name taken": {
    first: () => {
      window.name = 'another app+';
    },
    then: () => {
      window.name = '{"of":"another app"}';
    },
  },
  'clicks that are frozen, and kept from whoever listens on the document': {
    first: () => {
      addEventListener('click', (event) => Object.freeze(event), true);
    },
  },
};

async function surrounded({ first, then = nothing }: Surroundings): Promise<Page> {
  const { page } = await openPage(browser);
  await page.addInitScript(first);
  await page.goto(address);
  await page.locator('html[data-early=done]').waitFor({ state: 'attached' });
  await page.evaluate(then);
  return page;
}

/** In npm test each is met on one of the two. */
const half = (first: number): readonly string[] => sampled(Object.keys(surroundings), 2, first);

test.each(half(0))('%s: the walk goes to its plan, and back', async (name) => {
  const page = await surrounded(surroundings[name] ?? { first: nothing });
  expect(await sight(page)).toEqual({ page: 'notice', step: 'audience' });
  const steps = await walkToPlan(page, byPointer, { audience: ['young-person'], region: ['gb-nir'] }, async () => {
    await page.evaluate(surroundings[name]?.then ?? nothing);
  });
  expect(steps.length).toBeGreaterThan(5);
  expect(await page.locator('main [data-action]').count()).toBeGreaterThan(5);
  await page.locator('main [data-back]').first().click();
  await page.locator(`main[data-step="${steps.at(-1)}"]`).waitFor();
});

test.each(half(1))('%s: leaving leads away at once, and asks nothing', async (name) => {
  const elsewhere = await neutralSite();
  onTestFinished(async () => {
    await elsewhere.close();
  });
  const page = await surrounded(surroundings[name] ?? { first: nothing });
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await byPointer(page, ['young-person']);
  await page.locator('[data-bar=leave]').evaluate((link: HTMLAnchorElement, to) => {
    link.href = to;
  }, `${elsewhere.address}neutral`);
  await page.locator('[data-bar=leave]').click();
  await page.waitForURL(`${elsewhere.address}neutral`);
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => window.name)).not.toMatch(/[0-9a-f]{20}/);
});

test('a question of the app around that stands before ours is asked over the curtain, and leads away', async () => {
  const elsewhere = await neutralSite();
  onTestFinished(async () => {
    await elsewhere.close();
  });
  const page = await surrounded({ first: () => addEventListener('beforeunload', (event) => event.preventDefault()) });
  await byPointer(page, ['young-person']);
  await page.locator('[data-bar=leave]').evaluate((link: HTMLAnchorElement, to) => {
    link.href = to;
  }, `${elsewhere.address}neutral`);
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => document.querySelector<HTMLElement>('[data-bar=leave]')?.click()));
  // Whoever stays sees nothing of what was there.
  await (await asked).dismiss();
  expect(await page.locator('body').innerText()).toBe('One moment');
});

test('a page that a stranger wrote anew answers again at the next tap, at the same place with its answers, and never behind the curtain', async () => {
  const page = await surrounded({ first: nothing });
  await byPointer(page, ['young-person']);
  await byPointer(page, ['safe']);
  const at = await sight(page);
  // As "document.body.innerHTML += …" does where nothing forbids it.
  await page.evaluate(() => document.body.replaceChildren(...document.body.cloneNode(true).childNodes));
  const option = page.locator('main [data-option]').first();
  await option.click();
  await page.waitForTimeout(400);
  expect(await sight(page)).toEqual(at);
  expect(await page.locator('main[data-page]').count()).toBe(1);
  await page.locator('main [data-back]').first().click();
  await page.locator('main[data-step=safe-now] [data-option=safe] .before').waitFor();
  await page.evaluate(() => {
    const curtain = document.createElement('div');
    curtain.className = 'curtain';
    document.body.replaceChildren(curtain);
    curtain.click();
  });
  await page.waitForTimeout(100);
  expect(await page.locator('main').count()).toBe(0);
});
