import type { Material } from '../case/material.ts';
import { type PlayOn, playOnOf } from './play-on.ts';
import { beginPractice, chosenIn, practised } from './practise.ts';
import { type Cue, opening, type Play, type Studio, type StudioEvent } from './studio.ts';

export type Reduce = (studio: Studio, event: StudioEvent) => Studio;

/** A press of the clicker turns so much of a screen, so that the last line is read again as the first. */
const turned = 0.8;

/** A page that is this little longer than the screen is read without turning it. */
const fitting = 1.03;

/** What each thing a trainer does makes of the studio, in whichever flow the case is. */
export function reducerOf(library: readonly Material[]): Reduce {
  const playOn = new Map<string, PlayOn>(library.map(({ id, flow, training, walker }) => [id, playOnOf(flow, training.scenarios, walker)]));

  const begin = (
    studio: Studio,
    flow: string,
    play: Pick<Play, 'scenario' | 'own' | 'audience' | 'clock' | 'began'>,
    cue: Cue,
  ): Studio => ({
    ...fresh(studio, flow),
    left: null,
    session: begun(studio.session, play.began),
    play: { ...play, region: studio.region, now: { events: [], cue }, past: [], before: null, hands: {} },
  });

  const inPlay = (studio: Studio, event: StudioEvent): Studio => {
    if (studio.play === null) return studio;
    const play = playOn.get(studio.flow)?.(studio.play, event) ?? studio.play;
    if (play === studio.play) return studio;
    const stays = play.now === studio.play.now;
    return stays ? { ...studio, play } : { ...studio, play, ...topOfPage, aside: null, whole: false };
  };

  return (studio, event) => {
    switch (event.type) {
      case 'play': {
        const material = library.find(({ training }) => training.scenarios.some(({ id }) => id === event.scenario));
        const scenario = material?.training.scenarios.find(({ id }) => id === event.scenario);
        if (material === undefined || scenario === undefined) return studio;
        const { id, audience, clock } = scenario;
        return begin(studio, material.id, { scenario: id, own: null, audience, clock, began: event.at }, { kind: 'story', beats: 1 });
      }
      case 'playOwn': {
        const { id, audience, clock, region } = event.scenario;
        const play = { scenario: id, own: event.scenario, audience, clock, began: event.at };
        return begin({ ...studio, region }, event.flow, play, { kind: 'story', beats: 1 });
      }
      case 'playFree': {
        const { flow, audience, clock, at } = event;
        return begin(studio, flow, { scenario: null, own: null, audience, clock, began: at }, { kind: 'page' });
      }
      case 'stop':
        return { ...fresh(studio), left: studio.play ?? studio.left };
      case 'goOn':
        return studio.left === null ? studio : { ...fresh(studio), region: studio.left.region, play: studio.left };
      case 'practise':
        return event.turns.length === 0
          ? studio
          : { ...fresh(studio, event.flow), left: studio.play ?? studio.left, practice: beginPractice(event.flow, event.turns) };
      case 'firstAnswer':
        return studio.practice === null ? studio : { ...studio, ...topOfPage, practice: chosenIn(studio.practice, event.chosen) };
      case 'plan':
        return { ...studio, session: event.plan === null ? null : { plan: event.plan, began: studio.session?.began ?? null } };
      case 'local':
        return { ...studio, local: event.local };
      case 'blank':
        return { ...studio, blank: !studio.blank };
      case 'aside':
        return { ...studio, ...topOfPage, aside: event.aside };
      case 'whole':
        return { ...studio, ...topOfPage, whole: event.whole };
      case 'scroll':
        return { ...studio, scroll: event.to };
      case 'fills':
        return Math.abs(studio.screens - event.screens) < 0.01 ? studio : { ...studio, screens: event.screens };
      case 'region':
        return { ...inPlay(studio, event), region: event.region };
      case 'next':
        return forward(studio, 1) ?? turnedOver(studio, 1) ?? inPlay(studio, event);
      case 'previous':
        return forward(studio, -1) ?? turnedOver(studio, -1) ?? inPlay(studio, event);
      default:
        return inPlay(studio, event);
    }
  };
}

/** Another page is read from its top. */
const topOfPage = { scroll: 0, screens: 1 } as const;

/** The opening page of the same session: what is planned, and what was said of this place, stay. */
function fresh({ flow, region, session, local, left }: Studio, other: string = flow): Studio {
  return { ...opening(other, region), session, local, left };
}

/** The session runs from its first case on. */
const begun = (session: Studio['session'], at: number): Studio['session'] => session && { ...session, began: session.began ?? at };

/** One stage of the practice on or back; null where none is going on. */
function turnedOver(studio: Studio, way: 1 | -1): Studio | null {
  if (studio.practice === null) return null;
  const practice = practised(studio.practice, way);
  return practice === studio.practice ? studio : { ...studio, ...topOfPage, practice };
}

/** True where the page goes on below the edge of the screen. */
export function goesOn({ scroll, screens }: Studio): boolean {
  return screens > fitting && scroll < 0.99;
}

/**
 * What a press does before it turns the case: what covers the page is taken away, and what does not fit on the screen is read first.
 * One press never does two things. Null: the press is the case's.
 */
function forward(studio: Studio, way: 1 | -1): Studio | null {
  if (studio.blank) return { ...studio, blank: false };
  const { scroll, screens, aside } = studio;
  const more = way === 1 ? goesOn(studio) : screens > fitting && scroll > 0.01;
  if (more) return { ...studio, scroll: Math.min(1, Math.max(0, scroll + (way * turned) / (screens - 1))) };
  return aside === null ? null : { ...studio, ...topOfPage, aside: null };
}
