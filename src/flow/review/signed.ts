import type { RawContent } from '../raw-content.ts';
import { canonical } from './canonical.ts';

type Named = Pick<RawContent, 'id' | 'locale' | 'library'>;

/** What belongs to a language other than the original says which. */
export function inLanguage({ locale, library }: Named): string {
  const original = library?.value.locales[0] ?? locale;
  return locale === original ? '' : `@${locale}`;
}

/** The name of a unit of one flow: `<flow>/action:<id>`. */
export const unitOfFlow = (raw: Named, kind: string, id: string): string => `${raw.id}/${kind}:${id}${inLanguage(raw)}`;

/** What is hashed of an action or a tool: everything but whether it is signed. */
export function contentOfSigned<T extends object>(whole: T): Omit<T, 'reviewed'> {
  const { reviewed: _, ...content } = whole as T & { readonly reviewed?: boolean };
  return content;
}

/** Whether somebody signed exactly this. */
export function isSigned(raw: RawContent, unit: string, whole: object): boolean {
  const signed = raw.reviews.filter(({ value: review }) => review.unit === unit);
  if (signed.length === 0) return false;
  const hash = raw.hash(canonical(contentOfSigned(whole)));
  return signed.some(({ value: review }) => review.hash === hash);
}
