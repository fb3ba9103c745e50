import { z } from 'zod';

const text = z.string().trim().min(1);

/** Every word of the tools that belongs to no one of them. `{name}` is filled in by the page. */
export const handWordsSchema = z.strictObject({
  /** Heading of the tools on the plan, and what stands under it. */
  inHand: text,
  inHandHelp: text,
  /** Back to where the tool was opened. */
  resume: text,
  copy: text,
  copied: text,
  /** Under the text itself, selected, where it cannot be copied, shared or printed. */
  instead: text,
  share: text,
  shareWarning: text,
  print: text,
  /** Shows the words large, to hold up; and the way back. */
  holdUp: text,
  putDown: text,
  asWritten: text,
  copyAll: text,
  /** What stands in a text where nothing is written. */
  blank: text,
  /** Where what is typed is kept. */
  kept: text,
  /** `{what}`: what must not be written or kept. */
  never: text,
  /** `{name}`, `{number}`: on the card that is shown to one adult. */
  ring: text,
  /** Name of a code to scan, for whoever cannot see it. */
  scan: text,
  code: z.strictObject({
    /** Beneath the first question, and what stands in its fold. */
    have: text,
    type: text,
    open: text,
    damaged: text,
    copy: text,
    scan: text,
    /** Where some answer has no place in a code. */
    none: text,
  }),
  papers: z.strictObject({
    /** Names of the papers. */
    page: text,
    plan: text,
    card: text,
    numbers: text,
    copy: text,
    discreet: text,
    discreetTitle: text,
    /** That paper and copies can be found. */
    found: text,
  }),
  reminder: z.strictObject({
    /** What the calendar will show. */
    shows: text,
    save: text,
    /** Once it was tapped: what to do where the browser saves no file. */
    otherwise: text,
    tonight: text,
    tomorrow: text,
  }),
  file: z.strictObject({
    /** Above the five words, and what becomes of them. */
    words: text,
    wordsHelp: text,
    otherWords: text,
    lock: text,
    locking: text,
    /** Once it is locked. */
    locked: text,
    save: text,
    /** Once it was tapped: what to do where the browser saves no file. */
    otherwise: text,
    copy: text,
    /** Where this browser has no ciphers. */
    cannot: text,
    /** Beneath the first question, and what stands in its fold. */
    have: text,
    paste: text,
    typeWords: text,
    open: text,
    opening: text,
    /** No locked text from here. */
    foreign: text,
    /** The words do not fit, or some of it is missing. */
    wrong: text,
  }),
  /** What five words to lock a file with are drawn from: short, calm, easy to spell, none like another. No sentences. */
  passphrase: z
    .array(z.string().regex(/^[\p{Ll}\p{Lo}\p{M}]{2,12}$/u))
    .length(512)
    .refine((words) => new Set(words).size === words.length, 'no word stands twice'),
  /** For whoever opened the page inside another app, whose browser it names by a mark in what it calls itself. */
  insideApp: z.strictObject({
    /** `{app}` */
    what: text,
    /** In the place of an app that is not known. */
    another: text,
    /** Opens the page in a browser of its own, where a link can; else how a person does it. */
    open: text,
    how: text,
    apps: z.array(z.strictObject({ mark: text, name: text })),
  }),
  people: text,
  leads: text,
  sources: text,
  draft: text,
});
export type HandWords = z.infer<typeof handWordsSchema>;
