import type { Page } from 'playwright-core';

/** What is hard to read for whoever reads with difficulty, one line each: long lines, walls of bold, things to tap that have no words. */
export async function hardToRead(page: Page, mostOfLine: number): Promise<readonly string[]> {
  return page.evaluate((most) => {
    const found: string[] = [];
    const isSeen = (element: Element): boolean => element.checkVisibility() && element.closest('.unseen, .skip') === null;

    /** The lines of a block as they stand on the screen. */
    const linesOf = (block: Element): readonly string[] => {
      const lines = new Map<number, string>();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { parentElement, textContent } = node;
        if (parentElement === null || !isSeen(parentElement)) continue;
        for (const { 0: word, index } of (textContent ?? '').matchAll(/\S+\s?/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.trimEnd().length);
          const { bottom } = range.getClientRects()[0] ?? { bottom: 0 };
          const line = [...lines.keys()].find((at) => Math.abs(at - bottom) < 8) ?? bottom;
          lines.set(line, (lines.get(line) ?? '') + word);
        }
      }
      return [...lines.values()].map((line) => line.trim());
    };

    const blocks = [...document.querySelectorAll('p, li, h1, h2, h3, h4, blockquote, button, summary, label')].filter(
      (block) => isSeen(block) && block.querySelector('p, li, h1, h2, h3, h4, blockquote, button, label') === null,
    );
    for (const block of blocks) {
      const lines = linesOf(block);
      for (const line of lines) if (line.length > most) found.push(`${line.length} letters in a line: “${line}”`);
      const isBold = [...block.querySelectorAll('*'), block]
        .filter((one) => [...one.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim()))
        .every((one) => Number(getComputedStyle(one).fontWeight) >= 600);
      const isText = block.matches('p, li, blockquote');
      if (isText && isBold && lines.length > 2) found.push(`${lines.length} lines of bold: “${lines.join(' ')}”`);
    }
    for (const control of document.querySelectorAll<HTMLElement>('button, a, summary'))
      if (isSeen(control) && control.innerText.trim() === '') found.push(`no words: ${control.outerHTML.slice(0, 80)}`);
    return found;
  }, mostOfLine);
}
