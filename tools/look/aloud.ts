// What somebody hears who listens instead of looking: a walk of each audience as a script, from Chromium's accessibility tree of the build.
//   npm run aloud
// Needs `npm run build` first. Writes the scripts into docs/accessibility.md, to be read by a person before a change is called done.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { audiences } from '../../src/flow/vocabulary.ts';
import { root } from '../root.mjs';
import { serveFolder } from '../serve/serve-dist.mjs';
import { accessibilityTree, type Heard, nameOf, propertyOf } from './accessibility-tree.ts';
import { answer, launchQuietly } from './walk.ts';

const file = join(root, 'docs/accessibility.md');
const start = '<!-- npm run aloud: from here to the end -->\n';

const answers: Readonly<Record<string, readonly string[]>> = { region: ['gb-nir'] };

/** What is said with its name at once, and has nothing more inside. */
const whole = ['heading', 'button', 'link', 'checkbox', 'DisclosureTriangle', 'combobox', 'textbox'];
/** What ends one thing that is said and begins another. */
const apart = ['paragraph', 'listitem', 'list', 'group', 'region', 'article', 'blockquote', 'figure', 'LabelText', 'main', 'status'];
/** Parts that are entered with their name. */
const entered = ['group', 'region', 'article', 'navigation'];

const kinds: Readonly<Record<string, string>> = { DisclosureTriangle: 'fold', checkbox: 'tick box' };

function stateOf(role: string, node: Heard): string {
  const value = (name: string): unknown => propertyOf(node, name);
  if (role === 'heading') return `heading ${value('level')}`;
  const stands = [
    value('expanded') !== undefined && (value('expanded') === true ? 'open' : 'closed'),
    role === 'checkbox' && (value('checked') === 'true' ? 'ticked' : 'not ticked'),
    value('pressed') !== undefined && (value('pressed') === 'true' ? 'pressed' : 'not pressed'),
  ];
  return [kinds[role] ?? role, ...stands.filter((one) => one !== false)].join(', ');
}

/** The page as it is said; what stands around it on every page is said once. */
async function scriptOf(page: Page, around: boolean): Promise<readonly string[]> {
  const { all, byId } = await accessibilityTree(page);
  const lines: string[] = [];
  let words = '';
  const end = (): void => {
    if (words.trim() !== '') lines.push(words.trim().replaceAll(/\s+/g, ' '));
    words = '';
  };
  const roleOf = (node: Heard): string => String(node.role?.value ?? '');
  const say = (node: Heard, isLabel: boolean): void => {
    const role = roleOf(node);
    const name = nameOf(node);
    if (!node.ignored && role === 'StaticText') {
      if (!isLabel) words += name;
      return;
    }
    const isApart = !node.ignored && (apart.includes(role) || whole.includes(role));
    if (isApart) end();
    if (!node.ignored && whole.includes(role)) {
      lines.push(`${name} [${stateOf(role, node)}]`);
      return;
    }
    if (!node.ignored && entered.includes(role) && name !== '') lines.push(`${name} [${role}]`);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined) say(child, isLabel || role === 'LabelText');
    }
    if (isApart) end();
  };
  const [first] = all;
  const start = around ? first : all.find((node) => roleOf(node) === 'main');
  if (start !== undefined) say(start, false);
  return lines;
}

async function walk(page: Page, audience: string): Promise<string> {
  const main = page.locator('main[data-page]');
  const pages: string[] = [];
  const listen = async (around = false): Promise<void> => {
    pages.push(`\`\`\`text\n${(await scriptOf(page, around)).join('\n')}\n\`\`\``);
  };
  for (let count = 0; count < 20 && (await main.getAttribute('data-page')) !== 'plan'; count += 1) {
    await listen(count === 0);
    await answer(page, count === 0 ? [audience] : answers[(await main.getAttribute('data-step')) ?? '']);
  }
  await listen();
  return pages.join('\n\n');
}

const browser = await launchQuietly();
const { address, close } = await serveFolder(join(root, 'dist'));
const scripts: string[] = [];
for (const audience of audiences) {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.clock.install({ time: new Date('2026-11-23T21:00:00Z') });
  await page.goto(address);
  await page.locator('main[data-page]').waitFor();
  scripts.push(`### ${audience}\n\n${await walk(page, audience)}`);
  await context.close();
}
await browser.close();
await close();
const [before = ''] = readFileSync(file, 'utf8').split(start);
writeFileSync(file, `${before}${start}\n${scripts.join('\n\n')}\n`);
console.log(`Read ${file} aloud.`);
