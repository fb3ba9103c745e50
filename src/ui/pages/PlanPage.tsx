import { useId } from 'react';
import type { PlanView } from '../../journey/view.ts';
import { AnswersSoFar } from '../parts/AnswersSoFar.tsx';
import { Donts } from '../parts/Donts.tsx';
import { Frame } from '../parts/Frame.tsx';
import { PlanGroup } from '../parts/PlanGroup.tsx';
import { PlanTools } from '../parts/PlanTools.tsx';
import { Refinements } from '../parts/Refinements.tsx';
import type { PageProps } from './page-props.ts';

export function PlanPage({ view, words, on }: PageProps<PlanView>) {
  const heading = useId();
  const urgent = view.groups.filter(isUrgent);
  const rest = view.groups.filter((group) => !isUrgent(group));
  const firstFolded = view.groups.find(({ timing }) => timing !== 'now');
  return (
    <Frame view={view} words={words} on={on} headingId={heading}>
      <Donts donts={view.donts} words={words} />
      {view.regionNote !== null && <p className="quiet">{view.regionNote}</p>}
      {urgent.map((group) => (
        <PlanGroup key={group.timing} group={group} help={group === firstFolded ? words.plan.openOne : null} words={words} on={on} />
      ))}
      <Refinements refinements={view.refinements} words={words} on={on} />
      {rest.map((group) => (
        <PlanGroup key={group.timing} group={group} help={group === firstFolded ? words.plan.openOne : null} words={words} on={on} />
      ))}
      <AnswersSoFar answers={view.answers} words={words} on={on} />
      <PlanTools view={view} words={words} on={on} />
      {view.draft && <p className="draft">{words.plan.draft}</p>}
    </Frame>
  );
}

/** What stands before the offer to fit the plan better. */
function isUrgent({ timing }: PlanView['groups'][number]): boolean {
  return timing === 'now' || timing === 'tonight';
}
