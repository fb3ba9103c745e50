import { useId, useState } from 'react';
import type { PlanView, ServiceView } from '../../journey/view/view.ts';
import { Frame } from '../parts/frame/Frame.tsx';
import { Numbers } from '../parts/Numbers.tsx';
import { AnswersSoFar } from '../parts/plan/AnswersSoFar.tsx';
import { Donts } from '../parts/plan/Donts.tsx';
import { InHand } from '../parts/plan/InHand.tsx';
import { PlanGroup } from '../parts/plan/PlanGroup.tsx';
import { PlanTools } from '../parts/plan/PlanTools.tsx';
import { Refinements } from '../parts/plan/Refinements.tsx';
import { TextFirst } from '../parts/service/TextFirst.tsx';
import { UnfoldedContext } from '../parts/unfolded.ts';
import { textFirst } from '../text-first.ts';
import type { PageProps } from './page-props.ts';

export function PlanPage({ view, words, on, prefers }: PageProps<PlanView>) {
  const heading = useId();
  const [allOpen, setAllOpen] = useState(false);
  const drawn = prefers?.printing ? 'drawn' : 'none';
  const groups = prefers?.textFirst ? view.groups.map(inTextFirst) : view.groups;
  const urgent = groups.filter(isUrgent);
  const rest = groups.filter((group) => !isUrgent(group));
  const firstFolded = groups.find(({ timing }) => timing !== 'now');
  const part = (group: Group) => (
    <PlanGroup
      key={group.timing}
      group={group}
      byDay={view.byDay}
      help={group === firstFolded ? words.plan.openOne : null}
      words={words}
      on={on}
    />
  );
  return (
    <UnfoldedContext value={allOpen ? 'all' : drawn}>
      <Frame view={view} words={words} on={on} headingId={heading}>
        <Donts donts={view.donts} words={words} />
        {view.regionNote !== null && (
          <p className="quiet">
            <Numbers text={view.regionNote} />
          </p>
        )}
        <TextFirst services={view.groups.flatMap(servicesOf)} prefers={prefers} words={words} />
        {urgent.map(part)}
        <InHand hand={view.hand} on={on} />
        <Refinements unsaid={view.unsaid} refinements={view.refinements} words={words} on={on} />
        {rest.map(part)}
        <AnswersSoFar answers={view.answers} words={words} on={on} />
        <PlanTools view={view} words={words} on={on} unfold={() => setAllOpen(true)} />
        {view.draft && <p className="draft">{words.plan.draft}</p>}
      </Frame>
    </UnfoldedContext>
  );
}

type Group = PlanView['groups'][number];

const servicesOf = ({ actions }: Group): readonly ServiceView[] => actions.flatMap(({ services }) => services);

function inTextFirst(group: Group): Group {
  return { ...group, actions: group.actions.map((action) => ({ ...action, services: textFirst(action.services) })) };
}

/** What stands before the offer to fit the plan better. */
function isUrgent({ timing }: Group): boolean {
  return timing === 'now' || timing === 'tonight';
}
