import { and, assign, enqueueActions, initialTransition, type SnapshotFrom, setup, transition } from 'xstate';
import type { Flow } from '../flow/flow.ts';
import { compileFlow, coverAt, type JourneyMachine, stepAt } from './compile.ts';
import { type JourneyEvent, trailOf } from './journey.ts';
import type { KeptPlace } from './kept/place-code.ts';
import type { Trail } from './trail.ts';

/** The walk's own state on one page, as its machine says it. */
export type JourneySnapshot = SnapshotFrom<JourneyMachine>;

/** One person's walk in one window, and where the browser's history stands, as plain data. */
export type Session = {
  readonly here: JourneySnapshot;
  /** Pages behind and ahead of this one, in memory alone, by the depth of their history entry. */
  readonly pages: ReadonlyMap<number, JourneySnapshot>;
  /** How many of our entries lie behind the one on show. */
  readonly depth: number;
  /** False once the browser has taken no entry: the walk goes on without its history. */
  readonly hasHistory: boolean;
  /** What was tapped on the way back, in case the browser never arrives. */
  readonly goingBack: JourneyEvent | null;
  /** What was tapped while the browser was on its way: done once it has arrived. */
  readonly waiting: readonly JourneyEvent[];
  /** Where the person most likely is, until they answer it; they may say otherwise at any time. */
  readonly guessedRegion: string | null;
};

/** What the person did, and what the browser told; nothing about what should happen. */
export type SessionEvent =
  | JourneyEvent
  | { readonly type: 'guessRegion'; readonly region: string }
  /** The browser shows another of our entries: by its Back or Forward, or because we asked it to. */
  | { readonly type: 'moved'; readonly depth: number }
  /** The browser took no entry: it still shows the one of this depth. */
  | { readonly type: 'historyFailed'; readonly depth: number }
  | { readonly type: 'leave' };

/** What a reload brings, and the entry that the page stands in. */
export type SessionInput = { readonly place: KeptPlace | null; readonly depth: number; readonly guessedRegion: string | null };

/** Made on the page at any time; everything else leads to another page. */
type DeedThatMoves = Exclude<JourneyEvent['type'], 'mark' | 'turn'>;

/** Browsers that have lost entries never arrive; after this many milliseconds nobody waits for them. */
const longestMove = 500;

/**
 * The walk as one person has it in one window. Each step forward is one history entry; the browser's Back and Forward bring back the
 * page that was there, with every answer given since offered again. What it does to the browser has a name here and no program: the
 * app provides it, so that all of this can be tried without a browser.
 */
export function compileSession(flow: Flow) {
  const machine = compileFlow(flow);
  const fresh = (): JourneySnapshot => initialTransition(machine, {})[0];

  const arrivedAt = ({ open, ...kept }: KeptPlace): JourneySnapshot => {
    const [there] = initialTransition(machine, kept);
    if (open === null) return there;
    if (typeof open === 'string') return after(there, { type: open });
    if ('tool' in open) return after(there, { type: 'tool', tool: open.tool });
    return after(after(there, { type: 'refine', ...open }), { type: 'change', ...open });
  };

  /** The page that stood in an entry of this depth. Before the last reload, the machine's own way back stands in for what memory has lost. */
  const pageAt = ({ pages, here, depth: from }: Session, depth: number): JourneySnapshot => {
    const known = pages.get(depth);
    if (known !== undefined) return comeBackTo(known, here);
    let there = here;
    for (let steps = from - depth; steps > 0; steps -= 1)
      there = after(there, coverAt(there.value) === null ? { type: 'back' } : { type: 'resume' });
    return there;
  };

  const session = setup({
    types: { context: {} as Session, events: {} as SessionEvent, input: {} as SessionInput },
    guards: {
      fits: ({ context, event }) => isDeed(event) && after(context.here, event) !== context.here,
      hasEntryBehind: ({ context }) => context.depth > 0 && context.hasHistory,
    },
    actions: {
      takeHere: assign(({ context, event }) => (isDeed(event) ? standOn(context, after(context.here, event)) : {})),
      takeForward: assign(({ context, event }) => {
        if (!isDeed(event)) return {};
        const depth = context.hasHistory ? context.depth + 1 : context.depth;
        const behind = [...context.pages].filter(([at]) => at < depth);
        return standOn({ ...context, depth, pages: new Map(behind) }, after(context.here, event));
      }),
      takeMove: assign(({ context, event }) =>
        event.type === 'moved'
          ? { ...standOn({ ...context, depth: event.depth }, pageAt(context, event.depth)), goingBack: null, hasHistory: true }
          : {},
      ),
      setOff: assign(({ event }) => ({ goingBack: isDeed(event) ? event : null })),
      // Not into `pages`: should the browser still arrive, it finds each page where it was.
      goBackWithoutBrowser: assign(({ context: { here, goingBack } }) => ({
        here: goingBack === null ? here : after(here, goingBack),
        goingBack: null,
      })),
      wait: assign(({ context, event }) => (isDeed(event) ? { waiting: [...context.waiting, event] } : {})),
      doWhatWaits: enqueueActions(({ context, enqueue }) => {
        if (context.waiting.length === 0) return;
        enqueue.assign({ waiting: [] });
        for (const event of context.waiting) enqueue.raise(event);
      }),
      guess: assign(({ event }) => (event.type === 'guessRegion' ? { guessedRegion: event.region } : {})),
      loseHistory: assign(({ context, event }) =>
        event.type === 'historyFailed' ? { ...standOn({ ...context, depth: event.depth }, context.here), hasHistory: false } : {},
      ),
      forget: assign(({ context }) => ({ ...standOn({ ...context, pages: new Map() }, fresh()), waiting: [], goingBack: null })),
      pushEntry: () => undefined,
      goBackOne: () => undefined,
      goBackToFirst: () => undefined,
      keepPlace: () => undefined,
      dropPlace: () => undefined,
    },
    delays: { longestMove },
  });

  const forward = { guard: 'fits', actions: ['takeForward', 'pushEntry', 'keepPlace'] } as const;
  const back = [
    { guard: and(['fits', 'hasEntryBehind']), target: 'moving', actions: ['setOff', 'goBackOne'] },
    { guard: 'fits', actions: ['takeHere', 'keepPlace'] },
  ] as const;
  // Nothing given before can be come back to, by Back, Forward or a reload.
  const startAgain = [
    { guard: 'hasEntryBehind', target: 'moving', actions: ['forget', 'dropPlace', 'goBackToFirst'] },
    { actions: ['forget', 'dropPlace'] },
  ] as const;
  const wait = { actions: 'wait' } as const;
  return session.createMachine({
    id: 'session',
    context: ({ input: { place, depth, guessedRegion } }) => {
      const here = place === null ? fresh() : arrivedAt(place);
      return { here, pages: new Map([[depth, here]]), depth, hasHistory: true, goingBack: null, waiting: [], guessedRegion };
    },
    entry: 'keepPlace',
    initial: 'still',
    on: {
      mark: { actions: ['takeHere', 'keepPlace'] },
      turn: { actions: ['takeHere', 'keepPlace'] },
      moved: { target: '.still', actions: ['takeMove', 'keepPlace'] },
      guessRegion: { actions: 'guess' },
      historyFailed: { actions: 'loseHistory' },
      leave: { target: '.left', actions: ['forget', 'dropPlace'] },
    },
    states: {
      still: {
        entry: 'doWhatWaits',
        on: {
          answer: forward,
          refine: forward,
          change: forward,
          planNow: forward,
          crisis: forward,
          tonight: forward,
          tool: forward,
          bring: forward,
          back,
          resume: back,
          startAgain,
        } satisfies Readonly<Record<DeedThatMoves, unknown>>,
      },
      moving: {
        after: { longestMove: { target: 'still', actions: ['goBackWithoutBrowser', 'keepPlace'] } },
        on: {
          answer: wait,
          refine: wait,
          change: wait,
          planNow: wait,
          crisis: wait,
          tonight: wait,
          tool: wait,
          bring: wait,
          back: wait,
          resume: wait,
          startAgain: wait,
        } satisfies Readonly<Record<DeedThatMoves, unknown>>,
      },
      left: { on: { '*': {} } },
    },
  });
}

export type SessionMachine = ReturnType<typeof compileSession>;
export type SessionSnapshot = SnapshotFrom<SessionMachine>;

/** What was last asked of a page, which is asked again at once: on the way to a tap, by its guard, and by what it does. */
const lastAsked = new WeakMap<JourneySnapshot, { readonly event: string; readonly next: JourneySnapshot }>();

/** The page that follows; the same one where `event` does not fit it. */
export function after(at: JourneySnapshot, event: JourneyEvent): JourneySnapshot {
  const asked = JSON.stringify(event);
  const known = lastAsked.get(at);
  if (known?.event === asked) return known.next;
  const next = at.can(event) ? transition(at.machine as JourneyMachine, at, event)[0] : at;
  lastAsked.set(at, { event: asked, next });
  return next;
}

/** The answers that a plan is made from where `event` leads to one; else null. */
export function planAfter(flow: Flow, here: JourneySnapshot, event: JourneyEvent): Trail | null {
  const { value, context } = after(here, event);
  return flow.steps[stepAt(value) ?? '']?.kind === 'plan' ? trailOf(context) : null;
}

/** What a person does on a page, apart from what the browser tells. */
function isDeed(event: SessionEvent): event is JourneyEvent {
  return !['guessRegion', 'moved', 'historyFailed', 'leave'].includes(event.type);
}

/** From now on this page is on show, and comes back by Back and Forward. */
function standOn({ pages, depth }: Session, here: JourneySnapshot): Pick<Session, 'here' | 'pages' | 'depth'> {
  return { here, depth, pages: new Map([...pages, [depth, here]]) };
}

/** The page `known` as it was, but for what is known since: marks, what was opened, and answers given later, which are offered again. */
function comeBackTo(known: JourneySnapshot, now: JourneySnapshot): JourneySnapshot {
  const given = new Set(trailOf(known.context).map(({ step }) => step));
  const since = [...trailOf(now.context), ...now.context.kept, ...known.context.kept].filter(
    ({ step }, index, all) => !given.has(step) && all.findIndex((answer) => answer.step === step) === index,
  );
  const replay = known.context.replay === 'armed' ? 'armed' : 'off';
  return { ...known, context: { ...known.context, kept: since, marks: now.context.marks, turned: now.context.turned, replay } };
}
