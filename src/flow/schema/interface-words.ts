import { z } from 'zod';
import { timingSchema } from './flow-file.ts';
import { audienceSchema } from './id.ts';
import { countedSchema } from './wording.ts';

const text = z.string().trim().min(1);
const wording = z.union([z.strictObject({ all: text }), z.partialRecord(z.enum(['common', ...audienceSchema.options]), text)]);

/** Every word of the interface that belongs to no step, action or service. `{name}` is filled in by the page. */
export const interfaceWordsSchema = z.strictObject({
  /** The constant, quiet, true title of the page. */
  title: text,
  /** The two links before everything else, for whoever moves by keyboard or by ear. */
  skip: text,
  leaveFirst: text,
  bar: z.strictObject({
    /** Name of the bar, for whoever moves by ear. */
    label: text,
    /** `{number}`; the narrowest screens show the number alone. */
    call: text,
    /** In short: as much of it as a narrow screen has room for. */
    talk: text,
    talkShort: text,
    tonight: text,
    tonightShort: text,
    leave: text,
  }),
  foot: z.strictObject({
    /** `{number}`, `{region}` */
    emergency: text,
    leave: text,
    keys: text,
    /** Leads to the page that says who stands behind all this. */
    howWeKnow: text,
    /** Leads to the page that says what stays on the phone. */
    leftBehind: text,
    /** Opens what the bar does, and which copy this is. */
    about: text,
    /** `{edition}` */
    edition: text,
  }),
  /** Where the page after a tap takes longer than a second. */
  waiting: text,
  back: text,
  goOn: text,
  choice: z.strictObject({
    several: text,
    /** Name of the fold under the answers, where a page has none of its own. */
    more: text,
    /** Beside the answer a person gave before coming back. */
    before: text,
  }),
  /** `{count}` */
  questionsLeft: z.strictObject({ last: text, more: countedSchema }),
  /** The plan at once, whatever is still to be asked. */
  planNow: text,
  /** Heading of the helpers that stand under a question. */
  people: text,
  /** Whose numbers these are: before the name of the region; and, with `{number}`, what is said where nobody knows the country. */
  region: z.strictObject({ label: text, anywhere: text }),
  /** The switch that puts text and chat before calls. */
  textFirst: z.strictObject({ ask: text, turn: text }),
  crisis: z.strictObject({ heading: wording, lead: wording, resume: wording }),
  /** The way back from "Get through tonight". */
  tonight: z.strictObject({ resume: wording }),
  /** What older young people read (`older` of flow.yaml): these words, and what stands in their place; tried in this order. */
  older: z.array(z.tuple([text, text])),
  service: z.strictObject({
    /** `{number}` */
    call: text,
    /** `{number}` */
    callAbroad: text,
    /** `{number}` */
    text: text,
    /** `{keyword}`, `{number}` */
    textKeyword: text,
    chat: text,
    form: text,
    site: text,
    /** `{address}` */
    email: text,
    relay: text,
    /** Opens the numbers of which one alone is for a person, by the place they are in. */
    places: text,
    always: text,
    /** `{time}` */
    openUntil: text,
    /** `{day}`, `{time}` */
    opens: text,
    midnight: text,
    /** After a time, where the clocks of the service show another. */
    yourTime: text,
    unconfirmed: text,
    /** On a public holiday, where nobody knows whether they answer. */
    holiday: text,
    /** Beside opening times: what holds on public holidays. */
    holidays: z.strictObject({ 'may-differ': text, 'all-day': text, closed: text }),
    /** Opens what this helper does, what a person may expect of them, and what they cannot do. */
    more: text,
    cannot: text,
    anonymous: text,
    notAnonymous: text,
    notOnBill: text,
    onBill: text,
    /** `{date}` */
    checked: text,
    /** `{date}` */
    overdue: text,
    newTab: text,
  }),
  /** Where a helper does not answer, or one waits too long. */
  noAnswer: z.strictObject({
    ask: text,
    lead: text,
    /** The same of the emergency number. */
    emergencyLead: text,
    /** `{name}` */
    next: text,
    /** Where nobody else is sure to answer: `{number}` */
    none: text,
    /** After two tries: `{number}` */
    near: text,
    leaveLabel: text,
    leave: wording,
    fiveLabel: text,
    five: text,
    again: text,
  }),
  days: z.strictObject({ today: text, tomorrow: text, mon: text, tue: text, wed: text, thu: text, fri: text, sat: text, sun: text }),
  months: z.array(text).length(12),
  copy: z.strictObject({ words: text, plan: text, copied: text, failed: text, notPrinted: text }),
  plan: z.strictObject({
    donts: text,
    dontsMore: text,
    timings: z.record(timingSchema, text),
    /** In the place of "tonight" by day. */
    today: text,
    say: text,
    sayMore: text,
    why: text,
    cannot: text,
    sources: text,
    draftAction: text,
    /** `{app}` */
    guide: text,
    /** `{app}`: of an app where there are no steps to take. */
    aboutApp: text,
    /** `{apps}`, of which there are so many, and `{tool}` */
    takePart: countedSchema,
    partUnsure: text,
    /** `{age}` */
    guideAge: text,
    guideUndated: text,
    traps: text,
    done: text,
    notNow: text,
    cant: text,
    /** Opens the next rung. */
    didntWork: text,
    /** Under an action that somebody cannot do. */
    cantHelp: text,
    /** From the whole plan to one thing at a time, and back. */
    oneByOne: text,
    whole: text,
    /** Before the names of what comes after. */
    then: text,
    /** `{place}`, `{count}` */
    place: z.strictObject({ today: text, tonight: text }),
    /** From what somebody can't do to what comes next. */
    onward: text,
    enough: z.strictObject({ heading: text, headingToday: text, lead: text, putOff: text, tomorrow: text, back: text }),
    /** Above the helpers at the head of the plan. */
    talkFirst: text,
    /** `{count}` */
    more: countedSchema,
    /** `{first}`, `{count}` */
    things: countedSchema,
    changed: text,
    /** `{tasks}` */
    added: text,
    gone: text,
    /** Beside the name of a task that was marked. */
    marked: z.strictObject({ done: text, 'not-now': text, cant: text }),
    /** Told to whoever hears the page. `{task}` */
    told: z.strictObject({ done: text, 'not-now': text, cant: text }),
    refine: text,
    refineHelp: text,
    refined: text,
    /** Opens what may have come to pass since, and what stands under it. */
    happened: text,
    happenedHelp: text,
    /** Beside a question that was not answered on the way. */
    unsaid: text,
    answers: text,
    answersHelp: text,
    change: text,
    keep: text,
    keepHelp: text,
    print: text,
    unfoldHelp: text,
    unfold: text,
    startAgain: text,
    startAgainHelp: text,
    draft: text,
  }),
  /** The page that stands where anything broke. It knows nothing else. */
  broken: z.strictObject({
    heading: text,
    lead: text,
    steps: z.array(text).min(1),
    /** `{number}`, `{region}` */
    call: text,
    /** Above the plan so far, in a few lines. */
    plan: text,
    /** Back to the same place, with the answers. */
    back: text,
    /** From the first page, without the answers. */
    again: text,
  }),
});
export type RawInterfaceWords = z.infer<typeof interfaceWordsSchema>;
/** With the language they are in, as lists need it. */
export type InterfaceWords = RawInterfaceWords & { readonly locale: string };
