/**
 * Nothing from elsewhere, nothing to elsewhere, no markup from text.
 * What each part is for, and which engines were seen to honour it, is in docs/decisions/0022-policy-in-page-and-header.md.
 */
const everywhere = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/**
 * @param {Readonly<Record<string, string>>} directives
 */
const written = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/**
 * The policy as it stands in the page itself, for hosts that send no headers. `changes` for a page that is made otherwise.
 * @param {Readonly<Record<string, string>>} changes
 */
export const policyInPage = (changes = {}) => written({ ...everywhere, ...changes });

/** What a page says itself, by hash, a header must not say otherwise: both hold at once. */
const { 'default-src': _fallback, 'script-src': _scripts, 'style-src': _styles, ...inHeader } = everywhere;

export const securityHeaders = {
  // A copy in a browser's cache is a trace.
  'Cache-Control': 'no-store',
  // `frame-ancestors` is ignored in a page, so it is here alone.
  'Content-Security-Policy': written({
    ...inHeader,
    'font-src': "'none'",
    'frame-src': "'none'",
    'media-src': "'none'",
    'object-src': "'none'",
    'worker-src': "'none'",
    'frame-ancestors': "'none'",
  }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
