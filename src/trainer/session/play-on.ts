import type { Flow } from '../../flow/flow.ts';
import type { Scenario } from '../../flow/training.ts';
import { silenceOf } from '../../journey/follow.ts';
import { type JourneyEvent, trailOf } from '../../journey/journey.ts';
import { routeTo } from '../../journey/route-to.ts';
import { fits, refinementsOffered, type Trail } from '../../journey/trail.ts';
import { type Case, caseOf, sameOptions, turnAt, votedAt, wrongAt } from '../case/case-of.ts';
import type { Walker } from '../case/walker.ts';
import type { Cue, Play, PlayPosition, StudioEvent } from './studio.ts';

export type PlayOn = (play: Play, event: StudioEvent) => Play;

/** So many places can be gone back to. */
const mostPast = 120;
const page: Cue = { kind: 'page' };

function goTo(play: Play, now: PlayPosition, more: Partial<Play> = {}): Play {
  return { ...play, ...more, now, past: [...play.past, play.now].slice(-mostPast) };
}

function goBack(play: Play): Play {
  const now = play.past.at(-1);
  if (now === undefined) return play;
  return { ...play, now, past: play.past.slice(0, -1), before: wayLeft(play.before, play.now.events, now.events) };
}

/** What each thing done in a case makes of it: pure, so that both windows and the tests agree. */
export function playOnOf(flow: Flow, scenarios: readonly Scenario[], walker: Walker): PlayOn {
  /** The page these events lead to, after what the case tells before it. */
  const arriveAt = (found: Case, events: readonly JourneyEvent[], from: string | null): PlayPosition => {
    const { step, cover } = walker.standing(events);
    const told = cover === null && step !== from && turnAt(found, step)?.arrives != null;
    return { events, cue: told ? { kind: 'arrives' } : page };
  };

  const take = (play: Play, found: Case, step: string, options: readonly string[]): Play => {
    const { cue } = play.now;
    // Another answer while the first one is talked about: as if the room had gone back and chosen anew.
    if ((cue.kind === 'taken' || cue.kind === 'deed') && cue.step === step && play.past.length > 0)
      return take(goBack(play), found, step, options);
    const events = walker.on(play.now.events, { type: 'answer', step, options });
    if (events === play.now.events) return play;
    const turn = turnAt(found, step);
    if (turn === undefined) return goTo(play, arriveAt(found, events, step));
    const wrong = wrongAt(turn, options);
    return goTo(play, { events, cue: { kind: 'taken', step, options, wrong, fits: sameOptions(turn.options, options) } });
  };

  /** The answer that fits the case, else what counts where nothing is said. */
  const sensible = (found: Case, step: string, trail: Trail): readonly string[] | null => {
    const at = flow.steps[step];
    if (at === undefined || at.kind === 'plan') return null;
    const given = found.answers.find((answer) => answer.step === step);
    if (given !== undefined && fits(flow, trail, given)) return given.options;
    const silence = silenceOf(at);
    return silence === undefined ? null : [silence];
  };

  const onFromPage = (play: Play, found: Case): Play => {
    const { events, cue } = play.now;
    const { step, cover, journey } = walker.standing(events);
    if (step === null || (cover ?? null) !== null) return goTo(play, { events: walker.on(events, { type: 'resume' }), cue: page });
    const at = flow.steps[step];
    if (at?.kind === 'plan') {
      const open = refinementsOffered(flow, at, journey.way, journey.refinements);
      const next = found.refine.find(
        (turn) => open.includes(turn.step) && !journey.refinements.some((answer) => answer.step === turn.step),
      );
      if (next === undefined) return toolFrom(play, found, 0);
      return goTo(play, arriveAt(found, walker.on(events, { type: 'refine', step: next.step }), step));
    }
    if (cue.kind === 'page' && votedAt(flow, found, step)) return goTo(play, { events, cue: { kind: 'vote' } });
    const options = sensible(found, step, trailOf(journey));
    return options === null ? play : take(play, found, step, options);
  };

  /** The tools that the case shows, one after the other, then the debrief. */
  const toolFrom = (play: Play, { tools }: Case, index: number): Play =>
    goTo(play, { events: play.now.events, cue: index < tools.length ? { kind: 'tool', index } : { kind: 'debrief' } });

  const next = (play: Play, found: Case): Play => {
    const { events, cue } = play.now;
    switch (cue.kind) {
      case 'story':
        return cue.beats < (found.scenario?.story.length ?? 0)
          ? goTo(play, { events, cue: { kind: 'story', beats: cue.beats + 1 } })
          : goTo(play, arriveAt(found, events, null));
      case 'arrives':
      case 'deed':
        return goTo(play, { events, cue: page });
      case 'taken':
        return goTo(play, arriveAt(found, events, cue.step));
      case 'page':
      case 'vote':
        return onFromPage(play, found);
      case 'tool':
        return toolFrom(play, found, cue.index + 1);
      case 'debrief':
        return play;
      default:
        return cue satisfies never;
    }
  };

  const deed = (play: Play, found: Case, wrong: number): Play => {
    const { events, cue } = play.now;
    const step = cue.kind === 'taken' ? cue.step : walker.standing(events).step;
    const meant = turnAt(found, step)?.wrong[wrong];
    if (step === null || meant === undefined || 'options' in meant) return play;
    const from = cue.kind === 'taken' ? goBack(play) : play;
    return goTo(from, { events: from.now.events, cue: { kind: 'deed', step, wrong } });
  };

  return (play, event) => {
    const found = caseOf(flow, scenarios, play);
    const { events } = play.now;
    switch (event.type) {
      case 'next':
        return next(play, found);
      case 'previous':
        return goBack(play);
      case 'take':
        return take(play, found, event.step, event.options);
      case 'vote': {
        if (play.now.cue.kind === 'vote') return goBack(play);
        const step = flow.steps[walker.standing(events).step ?? ''];
        return step?.kind === 'question' && play.now.cue.kind === 'page' ? goTo(play, { events, cue: { kind: 'vote' } }) : play;
      }
      case 'hands': {
        const counted = { ...play.hands[event.step], [event.option]: Math.max(0, Math.floor(event.count)) };
        return { ...play, hands: { ...play.hands, [event.step]: counted } };
      }
      case 'deed':
        return deed(play, found, event.wrong);
      case 'page': {
        const on = walker.on(events, event.event);
        return on === events ? play : goTo(play, { events: on, cue: page });
      }
      case 'rewind': {
        const on = walker.on(events, { type: 'change', step: event.step });
        return on === events ? play : goTo(play, { events: on, cue: page }, { before: events });
      }
      case 'jump': {
        const route = routeTo(flow, event.step, found.answers);
        return route === null ? play : goTo(play, { events: route, cue: page }, { before: wayLeft(play.before, events, route) });
      }
      case 'debrief':
        return goTo(play, { events, cue: { kind: 'debrief' } });
      case 'region': {
        const here = (done: JourneyEvent): JourneyEvent =>
          done.type === 'answer' && done.step === flow.facts.region ? { ...done, options: [event.region] } : done;
        return { ...play, region: event.region, now: { ...play.now, events: events.map(here) } };
      }
      default:
        return play;
    }
  };
}

type Way = readonly JourneyEvent[];

const sameEvent = (a: JourneyEvent | undefined, b: JourneyEvent): boolean => JSON.stringify(a) === JSON.stringify(b);
const beginsWith = (way: Way, start: Way): boolean => start.every((event, index) => sameEvent(way[index], event));

/**
 * The way to compare with once `from` is left for `to`: the longest that was walked. Going back press by press leaves one way, not a
 * shorter one with every press; where no answer is taken back, none is left.
 */
export function wayLeft(before: Way | null, from: Way, to: Way): Way | null {
  const undone = from.filter((event, index) => !sameEvent(to[index], event));
  if (!undone.some(({ type }) => type === 'answer')) return before;
  return before !== null && beginsWith(before, from) ? before : from;
}
