/** One spelling of marks, so that a pattern needs only one. */
export const plainMarks = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
