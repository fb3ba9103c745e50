import type { Flow } from '../../flow/flow.ts';
import type { Scenario } from '../../flow/scenario.ts';
import type { JourneyEvent } from '../../journey/journey.ts';
import { trailOf } from '../../journey/journey.ts';
import { routeTo } from '../../journey/route-to.ts';
import { fits, refinementsOffered, type Trail } from '../../journey/trail.ts';
import { type Case, caseOf, sameOptions, turnAt, wrongAt } from '../case/case-of.ts';
import type { Walker } from '../case/walker.ts';
import { type Cue, opening, type Play, type PlayPosition, type Studio, type StudioEvent } from './studio.ts';

type Reduce = (studio: Studio, event: StudioEvent) => Studio;

/** So many places can be gone back to. */
const mostPast = 200;

/** What each thing a trainer does makes of the studio: pure, so that both windows and the tests agree. */
export function reducerOf(flow: Flow, scenarios: readonly Scenario[], walker: Walker): Reduce {
  const page: Cue = { kind: 'page' };

  const goTo = (play: Play, now: PlayPosition, more: Partial<Play> = {}): Play => ({
    ...play,
    ...more,
    now,
    past: [...play.past, play.now].slice(-mostPast),
  });

  /** The page these events lead to, after what the case tells before it. */
  const arriveAt = (found: Case, events: readonly JourneyEvent[], from: string | null): PlayPosition => {
    const { step, cover } = walker.standing(events);
    const told = cover === null && step !== from && turnAt(found, step)?.arrives != null;
    return { events, cue: told ? { kind: 'arrives' } : page };
  };

  const take = (play: Play, found: Case, step: string, options: readonly string[]): Play => {
    const events = walker.on(play.now.events, { type: 'answer', step, options });
    if (events === play.now.events) return play;
    const turn = turnAt(found, step);
    if (turn === undefined) return goTo(play, arriveAt(found, events, step));
    const wrong = wrongAt(turn, options);
    return goTo(play, { events, cue: { kind: 'taken', step, options, wrong, fits: sameOptions(turn.options, options) } });
  };

  /** The answer that fits the case, else silence, else the only one there is. */
  const sensible = (found: Case, step: string, trail: Trail): readonly string[] | null => {
    const at = flow.steps[step];
    if (at === undefined || at.kind === 'plan') return null;
    const given = found.answers.find((answer) => answer.step === step);
    if (given !== undefined && fits(flow, trail, given)) return given.options;
    if (at.kind === 'question') return [at.silence];
    const [only, ...more] = at.options;
    return only !== undefined && more.length === 0 ? [only.id] : null;
  };

  const onFromPage = (play: Play, found: Case): Play => {
    const { events } = play.now;
    const { step, cover, journey } = walker.standing(events);
    if (step === null || (cover ?? null) !== null) return goTo(play, { events: walker.on(events, { type: 'resume' }), cue: page });
    const at = flow.steps[step];
    if (at?.kind === 'plan') {
      const open = refinementsOffered(flow, at, journey.way, journey.refinements);
      const next = found.refine.find(
        (turn) => open.includes(turn.step) && !journey.refinements.some((answer) => answer.step === turn.step),
      );
      if (next === undefined) return goTo(play, { events, cue: { kind: 'debrief' } });
      return goTo(play, arriveAt(found, walker.on(events, { type: 'refine', step: next.step }), step));
    }
    const options = sensible(found, step, trailOf(journey));
    return options === null ? play : take(play, found, step, options);
  };

  const next = (play: Play): Play => {
    const found = caseOf(flow, scenarios, play);
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
        return onFromPage(play, found);
      case 'debrief':
        return play;
      default:
        return cue satisfies never;
    }
  };

  const inPlay = (play: Play, event: StudioEvent): Play => {
    const found = caseOf(flow, scenarios, play);
    const { events } = play.now;
    switch (event.type) {
      case 'next':
        return next(play);
      case 'previous':
        return { ...play, now: play.past.at(-1) ?? play.now, past: play.past.slice(0, -1) };
      case 'take':
        return take(play, found, event.step, event.options);
      case 'deed': {
        const { step } = walker.standing(events);
        const wrong = turnAt(found, step)?.wrong[event.wrong];
        return step === null || wrong === undefined || 'options' in wrong
          ? play
          : goTo(play, { events, cue: { kind: 'deed', step, wrong: event.wrong } });
      }
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
        return route === null ? play : goTo(play, { events: route, cue: page }, { before: events });
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

  const start = (studio: Studio, play: Omit<Play, 'now' | 'past' | 'before' | 'region'>, cue: Cue): Studio => ({
    ...opening(studio.region),
    play: { ...play, region: studio.region, now: { events: [], cue }, past: [], before: null },
  });

  return (studio, event) => {
    switch (event.type) {
      case 'play': {
        const scenario = scenarios.find(({ id }) => id === event.scenario);
        if (scenario === undefined) return studio;
        const { id, audience, clock } = scenario;
        return start(studio, { scenario: id, audience, clock }, { kind: 'story', beats: 1 });
      }
      case 'playFree':
        return start(studio, { scenario: null, audience: event.audience, clock: event.clock }, page);
      case 'stop':
        return opening(studio.region);
      case 'blank':
        return { ...studio, blank: !studio.blank };
      case 'aside':
        return { ...studio, aside: event.aside, scroll: 0 };
      case 'scroll':
        return { ...studio, scroll: event.to };
      case 'region':
        return { ...studio, region: event.region, play: studio.play === null ? null : inPlay(studio.play, event) };
      default:
        break;
    }
    const forward = event.type === 'next' || event.type === 'previous';
    // What covers the page is taken away first: one press of the clicker never does two things.
    if (forward && studio.blank) return { ...studio, blank: false };
    if (forward && studio.aside !== null) return { ...studio, aside: null, scroll: 0 };
    if (studio.play === null) return studio;
    const play = inPlay(studio.play, event);
    return play === studio.play ? studio : { ...studio, play, aside: null, scroll: 0 };
  };
}
