/** What a window tells of a mistake that nobody caught. */
type Mistake = { readonly filename?: string | undefined; readonly thrown: unknown };

/**
 * Whether a mistake is proved ours: it happened in our own files, or on the way through them. Scripts of in-app browsers, translators and
 * additions run in every page and make mistakes of their own; so does a file without an address ("Script error.").
 */
export function isOurs({ filename, thrown }: Mistake, ours: string): boolean {
  if (filename?.startsWith(ours) === true) return true;
  if (!(thrown instanceof Error)) return false;
  // Browsers tell the address of a file that did not arrive in the message, and that of a line in the stack.
  return `${thrown.message}\n${thrown.stack ?? ''}`.includes(ours);
}

/** Where our own files stand: beside this one, or in development in the folder above. */
const ourFiles = new URL(import.meta.env.MODE === 'development' ? '../../' : './', import.meta.url).href;

/**
 * Calls `broken` for each mistake of ours that nobody caught: in a tap, a timer, a listener, a promise. What is drawn and what the
 * session does tell theirs themselves. Talks to: the window's errors.
 */
export function listenForErrors(broken: () => void): void {
  addEventListener('error', ({ filename, error }) => {
    if (isOurs({ filename, thrown: error }, ourFiles)) broken();
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    if (isOurs({ thrown: reason }, ourFiles)) broken();
  });
}
