import { useId } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { Mark, PlanActionView, PlanView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import type { Prefers } from '../../prefers.ts';
import { peopleAtHead } from '../../text/channel-order.ts';
import { ToolLinks } from '../action/ToolLinks.tsx';
import { Numbers } from '../Numbers.tsx';
import { TextFirst } from '../service/TextFirst.tsx';
import { AnswersSoFar } from './AnswersSoFar.tsx';
import { Donts, WhyDonts } from './Donts.tsx';
import { Happened } from './Happened.tsx';
import { PeopleFirst } from './PeopleFirst.tsx';
import { LaterGroup, UrgentGroup } from './PlanGroup.tsx';
import { PlanTools } from './PlanTools.tsx';
import { Refinements } from './Refinements.tsx';

type WholePlanProps = {
  readonly view: PlanView;
  /** The same, as it is copied: whatever is set on the page. */
  readonly copied: PlanView;
  readonly prefers: Prefers | undefined;
  readonly words: InterfaceWords;
  readonly on: On;
  readonly marked: (action: PlanActionView, mark: Mark | null) => void;
  /** Opens everything: paper shows what stands open. */
  readonly unfold: () => void;
};

type Group = PlanView['groups'][number];
const isUrgent = ({ timing }: Group): boolean => timing === 'now' || timing === 'tonight';

/** All of it: what stays in sight beside it, what is for now and tonight, then each later time on a line of its own. */
export function WholePlan({ view, copied, prefers, words, on, marked, unfold }: WholePlanProps) {
  const services = view.groups.flatMap(({ actions }) => actions.flatMap((action) => action.services));
  const people = peopleAtHead(view.groups);
  const atHead = people.map(({ id }) => id);
  const part = { byDay: view.byDay, next: view.next.current, place: prefers?.plan, atHead, words, on, marked };
  return (
    <>
      <div className="in-sight">
        <Donts donts={view.donts} words={words} />
        <TextFirst services={services} prefers={prefers} words={words} />
        <PeopleFirst people={people} words={words} />
        <WhyDonts donts={view.donts} words={words} />
        <InHand hand={view.hand} on={on} />
      </div>
      {view.regionNote !== null && (
        <p className="quiet">
          <Numbers text={view.regionNote} />
        </p>
      )}
      {view.groups.filter(isUrgent).map((group) => (
        <UrgentGroup key={group.timing} group={group} {...part} />
      ))}
      <div className="laters">
        {view.groups
          .filter((group) => !isUrgent(group))
          .map((group) => (
            <LaterGroup key={group.timing} group={group} {...part} />
          ))}
      </div>
      <Happened view={view} words={words} on={on} />
      <Refinements unsaid={view.unsaid} refinements={view.refinements} words={words} on={on} />
      <AnswersSoFar answers={view.answers} words={words} on={on} />
      <PlanTools view={copied} words={words} on={on} unfold={unfold} />
      {view.draft && <p className="draft">{words.plan.draft}</p>}
    </>
  );
}

type InHandProps = { readonly hand: PlanView['hand']; readonly on: On };

/** What makes something for the hand. */
export function InHand({ hand, on }: InHandProps) {
  const heading = useId();
  if (hand === null) return null;
  return (
    <section className="in-hand" aria-labelledby={heading}>
      <h2 id={heading}>{hand.heading}</h2>
      <p className="quiet">{hand.help}</p>
      <ToolLinks tools={hand.tools} on={on} />
    </section>
  );
}
