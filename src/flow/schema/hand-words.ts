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
    tonight: text,
    tomorrow: text,
  }),
  people: text,
  leads: text,
  sources: text,
  draft: text,
});
export type HandWords = z.infer<typeof handWordsSchema>;
