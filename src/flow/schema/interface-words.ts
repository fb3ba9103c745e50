import { z } from 'zod';
import { timingSchema } from './flow-file.ts';

const text = z.string().trim().min(1);
const wording = z.union([
  z.strictObject({ all: text }),
  z.partialRecord(z.enum(['common', 'young-person', 'carer', 'professional', 'adult']), text),
]);

/** Every word of the interface that belongs to no step, action or service. `{name}` is filled in by `fill`. */
export const interfaceWordsSchema = z.strictObject({
  /** The constant, quiet, true title of the page. */
  title: text,
  skip: text,
  bar: z.strictObject({ label: text, call: text, talk: text, tonight: text, leave: text, region: text }),
  back: text,
  goOn: text,
  chooseOne: text,
  chooseSome: text,
  questionsLeft: text,
  crisis: z.strictObject({ heading: wording, lead: wording, resume: wording, callNow: wording }),
  service: z.strictObject({
    call: text,
    callAbroad: text,
    text: text,
    textKeyword: text,
    chat: text,
    form: text,
    site: text,
    email: text,
    relay: text,
    always: text,
    openUntil: text,
    opens: text,
    unconfirmed: text,
    expect: text,
    cannot: text,
    anonymous: text,
    notAnonymous: text,
    notOnBill: text,
    onBill: text,
    checked: text,
    overdue: text,
    newTab: text,
  }),
  days: z.strictObject({ today: text, tomorrow: text, mon: text, tue: text, wed: text, thu: text, fri: text, sat: text, sun: text }),
  plan: z.strictObject({
    donts: text,
    timings: z.record(timingSchema, text),
    why: text,
    cannot: text,
    say: text,
    copy: text,
    copied: text,
    guide: text,
    guideAge: text,
    traps: text,
    sources: text,
    marks: z.strictObject({ label: text, done: text, notYet: text, cant: text }),
    answers: text,
    change: text,
    refine: text,
    refineHelp: text,
    refined: text,
    copyPlan: text,
    print: text,
    startAgain: text,
    draft: text,
  }),
});
export type InterfaceWords = z.infer<typeof interfaceWordsSchema>;
