/** One spelling of marks, so that a pattern needs only one. */
export const plainMarks = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');

/** The same without accents: "páy" is read as "pay". */
export const withoutAccents = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, ''));
