import { createHash } from 'node:crypto';

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A script must not contain what would end it.
 * @param {string} text
 */
export const asInlineScript = (text) => text.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/**
 * The directives of the policy for a page with scripts and styles inside it: their hashes, beside its own files where `self`. Of the
 * finished page: a hash taken any earlier would be of something else.
 * @param {string} page
 * @param {{ self: boolean }} allows
 */
export function directivesFor(page, { self }) {
  /** @param {'script' | 'style'} element */
  const directive = (element) => {
    const inside = [...page.matchAll(new RegExp(`<${element}(?![^>]* src=)[^>]*>([\\s\\S]*?)</${element}>`, 'g'))];
    const allowed = [...(self ? ["'self'"] : []), ...inside.map(([, text = '']) => hashOf(text))];
    return [...new Set(allowed)].join(' ');
  };
  return { 'script-src': directive('script'), 'style-src': directive('style') };
}

/**
 * `page` with its policy allowing what stands in it.
 * @param {string} page
 * @param {string} policy
 */
export function withPolicy(page, policy) {
  return page.replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, (_, start) => start + policy);
}
