import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { Mark, PlanActionView, PlanView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import type { PlanPlace } from '../../prefers.ts';
import { takeFocus } from '../../take-focus.ts';
import { Tap } from '../choice/Tap.tsx';
import { WhyDonts } from './Donts.tsx';
import { Enough } from './Enough.tsx';
import { Happened } from './Happened.tsx';
import { NextTask, Unable } from './NextTask.tsx';

type OneThingProps = {
  readonly view: PlanView;
  readonly place: PlanPlace;
  readonly words: InterfaceWords;
  readonly on: On;
  readonly marked: (action: PlanActionView, mark: Mark | null) => void;
};

/** How many of the tasks that follow are named. */
const named = 2;

/** The plan one card at a time. What follows is named, and the whole plan is one tap away. */
export function OneThing({ view, place, words, on, marked }: OneThingProps) {
  const { next } = view;
  const actions = view.groups.flatMap((group) => group.actions);
  const find = (id: string | null): PlanActionView | undefined => actions.find((action) => action.id === id);
  const unable = find(place.unable);
  const current = find(next.current);
  return (
    <>
      {unable !== undefined && (
        <Unable
          action={unable}
          onward={(by) => {
            toHeading(by);
            place.stayAt(null);
          }}
          words={words}
        />
      )}
      {unable === undefined && current !== undefined && (
        <NextTask
          key={current.id}
          action={current}
          marked={(mark, by) => {
            toHeading(by);
            marked(current, mark);
            if (mark === 'cant') place.stayAt(current.id);
          }}
          words={words}
          on={on}
        />
      )}
      {unable === undefined && current === undefined && <Enough view={view} tonight={place.tonight} words={words} on={on} />}
      {next.then.length > 0 && (
        <ul className="then">
          {next.then.slice(0, named).map((id) => (
            <li key={id}>
              <span className="quiet">{words.plan.then}</span>
              <span>{` ${find(id)?.what}`}</span>
            </li>
          ))}
        </ul>
      )}
      <Tap
        className="quiet-tap"
        data-whole-plan=""
        onTap={(event) => {
          toHeading(event.currentTarget);
          place.turn('whole', true);
        }}
      >
        {words.plan.whole}
      </Tap>
      <WhyDonts donts={view.donts} words={words} />
      <Happened view={view} words={words} on={on} />
    </>
  );
}

/** Up to the heading of the page, for whoever has just asked for another part of it. */
export function toHeading(from: Element): void {
  const heading = from.ownerDocument.querySelector<HTMLElement>('main h1');
  try {
    from.ownerDocument.defaultView?.scrollTo(0, 0);
  } catch {
    // A browser that refuses it still takes the focus there.
  }
  takeFocus(heading, { preventScroll: true });
}
