import { describe, expect, test } from 'vitest';
import { isOurs } from '../../../src/app/failing/listen-for-errors.ts';

const ours = 'https://handrail.example/assets/';

/** A mistake as browsers tell it: Chromium and Firefox name files in the stack in ways of their own. */
function thrownIn(file: string, style: 'chromium' | 'firefox' = 'chromium'): Error {
  const error = new TypeError('undefined is not an object');
  error.stack = style === 'chromium' ? `TypeError: undefined\n    at tap (${file}:1:9)` : `tap@${file}:1:9\n`;
  return error;
}

describe('a mistake is ours', () => {
  test.each([
    ['by its file', { filename: `${ours}index-a.js`, thrown: null }],
    ['by a line of its stack', { filename: '', thrown: thrownIn(`${ours}wizard-b.js`, 'firefox') }],
    ['where a stranger that we called failed', { filename: 'https://other.example/x.js', thrown: thrownIn(`${ours}wizard-b.js`) }],
    ['in a promise', { thrown: thrownIn(`${ours}wizard-b.js`) }],
    ['where a file of ours did not arrive', { thrown: new TypeError(`Failed to fetch dynamically imported module: ${ours}words-c.js`) }],
  ])('%s', (_, mistake) => {
    expect(isOurs(mistake, ours)).toBe(true);
  });
});

describe('a mistake is a stranger’s', () => {
  test.each([
    ['without a file: "Script error."', { filename: '', thrown: null }],
    ['of an in-app browser', { thrown: thrownIn('https://handrail.example/') }],
    ['of an addition', { filename: 'chrome-extension://abc/content.js', thrown: thrownIn('chrome-extension://abc/content.js') }],
    ['that is no error at all', { thrown: 'window.webkit.messageHandlers' }],
    ['with nothing', { thrown: undefined }],
    ['without a stack', { thrown: Object.assign(new Error('_AutofillCallbackHandler'), { stack: undefined }) }],
    ['of the page itself', { filename: 'https://handrail.example/index.html', thrown: null }],
  ])('%s', (_, mistake) => {
    expect(isOurs(mistake, ours)).toBe(false);
  });
});
