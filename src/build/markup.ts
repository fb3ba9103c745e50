/** Markup that is safe to put into a page: every text in it has been escaped. */
export type Markup = { readonly markup: string };

type Part = Markup | readonly Part[] | string | number | null | false;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

function textOf(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'markup' in part ? part.markup : part.map(textOf).join('');
}

/** HTML or SVG as a template: what is put in is escaped unless it is markup itself; null and false leave nothing. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: strings.map((text, index) => text + textOf(parts[index] ?? '')).join('') };
}

/** Text that must not be escaped, such as a style sheet of our own. */
export const raw = (text: string): Markup => ({ markup: text });

/** Three digits or more are a number to ring or to write to. */
const number = /(\+?\d(?:[ \u00a0-]?\d){2,})/;

/** Text whose numbers keep their direction in any script. */
export const numbersKept = (text: string): Markup =>
  markup`${text.split(number).map((piece, index) => (index % 2 === 1 ? markup`<bdi>${piece}</bdi>` : piece))}`;
