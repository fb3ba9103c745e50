import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { fill } from '../../ui/text/fill.ts';
import type { Material, StudioLibrary } from '../case/material.ts';
import { casesOf, turnsPlanned } from '../case/session-plan.ts';
import { nextStepOf } from '../compare/ways-on.ts';
import type { Reduce } from '../session/reduce.ts';
import { screenOf } from '../session/screen-of.ts';
import type { Play, Studio, StudioEvent } from '../session/studio.ts';

type DeskControlsProps = {
  readonly library: StudioLibrary;
  readonly material: Material;
  readonly studio: Studio;
  readonly play: Play;
  readonly reduce: Reduce;
  readonly dispatch: (event: StudioEvent) => void;
};

/** Under the presenter's thumb: on, back, what comes next, and what of a page the room sees. */
export function DeskControls({ library, material, studio, play, reduce, dispatch }: DeskControlsProps) {
  const { desk, notes } = material.training.words;
  const next = nextStepOf(studio, reduce(studio, { type: 'next' }));
  return (
    <footer className="desk-controls">
      <Tap className="tool" data-studio="previous" onTap={() => dispatch({ type: 'previous' })}>
        {desk.previous}
      </Tap>
      <Tap className="tool filled" data-studio="next" onTap={() => dispatch({ type: 'next' })}>
        {desk.next}
      </Tap>
      <p className="quiet" data-next={next}>
        {notes.next} {notes.nextTo[next]}
      </p>
      <NextCase library={library} studio={studio} play={play} dispatch={dispatch} />
      <Look material={material} studio={studio} play={play} dispatch={dispatch} />
      <Tap className="tool" data-studio="debrief" onTap={() => dispatch({ type: 'debrief' })}>
        {desk.debrief}
      </Tap>
      <Tap className="tool" aria-pressed={studio.blank} data-studio="pause" onTap={() => dispatch({ type: 'blank' })}>
        {studio.blank ? desk.resume : desk.pause}
      </Tap>
    </footer>
  );
}

/** At the end of a case: the next one that is planned, or the practice after the last of them. */
function NextCase({ library, studio: { session }, play, dispatch }: Pick<DeskControlsProps, 'library' | 'studio' | 'play' | 'dispatch'>) {
  if (session === null || play.now.cue.kind !== 'debrief') return null;
  const words = library[0].training.words.session;
  const { cases } = session.plan;
  const at = cases.indexOf(play.scenario ?? '');
  const next = casesOf(library).find((one) => one.id === cases[at + 1]);
  if (next !== undefined) {
    const { letter, title, minutes } = next;
    return (
      <Tap className="tool filled" data-studio="next-case" onTap={() => dispatch({ type: 'play', scenario: next.id, at: Date.now() })}>
        {fill(words.next, { letter, title, minutes })}
      </Tap>
    );
  }
  const practice = turnsPlanned(library, session.plan);
  if (practice === null || at === -1) return null;
  return (
    <Tap className="tool filled" data-studio="next-practice" onTap={() => dispatch({ type: 'practise', ...practice })}>
      {words.toPractice}
    </Tap>
  );
}

/** The page as a person would have it, or what of it is read from the back row. */
function Look({ material, studio, play, dispatch }: Omit<DeskControlsProps, 'reduce' | 'library'>) {
  const { desk } = material.training.words;
  const screen = screenOf(material, studio);
  const plan = screen.kind === 'plan' || (screen.kind === 'page' && screen.view.page === 'plan');
  if (plan)
    return (
      <Tap className="tool" data-studio="whole" onTap={() => dispatch({ type: 'whole', whole: !studio.whole })}>
        {studio.whole ? desk.short : desk.whole}
      </Tap>
    );
  if (screen.kind !== 'vote' && !(screen.kind === 'page' && screen.view.page === 'question')) return null;
  return (
    <Tap className="tool" data-studio="vote" onTap={() => dispatch({ type: 'vote' })}>
      {play.now.cue.kind === 'vote' ? desk.page : desk.vote}
    </Tap>
  );
}
