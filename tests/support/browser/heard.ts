import type { Page } from 'playwright-core';

/** What a screen reader is given of a page, in the order of reading: role, name, level and state, a line for each thing. */
export async function heard(page: Page): Promise<readonly string[]> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  return lines.map((line) => line.trim().replace(/^- '?/, ''));
}

const parts = ['banner', 'navigation', 'main', 'contentinfo'];
const needsName = /^(button|link|checkbox|radio|combobox|textbox|heading|navigation|region|article|img)\b/;
const hasName = /^\w+ "/;

/** What would leave somebody lost who hears the page, one line each. */
export function badlyHeard(lines: readonly string[]): readonly string[] {
  const order = parts.map((part) => lines.findIndex((line) => line.startsWith(part)));
  const namesOf = (role: string): readonly string[] =>
    lines.flatMap((line) => (line.startsWith(`${role} "`) ? (/"(?:[^"\\]|\\.)*"/.exec(line) ?? []) : []));
  const headings = namesOf('heading');
  // Where the heading of the page is not the question, the choices are called by both.
  const whole = headings.length > 1 ? `${headings[0]?.slice(0, -1)} ${headings[1]?.slice(1)}` : '';
  const isWholeQuestion = (name: string): boolean => headings.includes(name) || name === whole;
  const afterMain = lines.slice(order[2]).find((line) => line.startsWith('heading'));
  return [
    ...lines.filter((line) => needsName.test(line) && !hasName.test(line)).map((line) => `has no name: ${line}`),
    ...(order.every((place, index) => place > (order[index - 1] ?? -1)) ? [] : [`the parts stand in another order: ${order}`]),
    ...(afterMain?.includes('[level=1]') ? [] : [`the page begins with ${afterMain}`]),
    ...namesOf('group')
      .filter((name) => !isWholeQuestion(name))
      .map((name) => `choices called otherwise than a heading: ${name}`),
  ];
}
