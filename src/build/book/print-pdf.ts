import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../find-browser.mjs';

const foot = `<div style="width:100%;font:7pt sans-serif;color:#4a5856;padding:0 18mm 0 22mm;display:flex;justify-content:space-between"><span>Handrail, the reviewers’ book</span><span class="pageNumber"></span></div>`;

/** Prints an HTML file as PDF through the installed browser; false where there is none. */
export async function printPdf(html: string, pdf: string): Promise<boolean> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) return false;
  // As root, which is usual in a container, Chromium starts only without its sandbox; it opens nothing but our own file.
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(html).href);
    await page.pdf({
      path: pdf,
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: foot,
      outline: true,
      tagged: true,
    });
  } finally {
    await browser.close();
  }
  return true;
}
