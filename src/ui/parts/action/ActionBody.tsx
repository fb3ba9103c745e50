import { useContext } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { Mark, PlanActionView, ProgrammeView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { programmeText } from '../../text/programme-text.ts';
import { Prose } from '../Prose.tsx';
import { Helpers } from '../service/Helpers.tsx';
import { KeptContext } from '../unfolded.ts';
import { CantHelp } from './CantHelp.tsx';
import { DidntWork } from './DidntWork.tsx';
import { GoLink } from './GoLink.tsx';
import { Guides } from './Guides.tsx';
import { Marks } from './Marks.tsx';
import { Say } from './Say.tsx';
import { ToolLinks } from './ToolLinks.tsx';
import { Why } from './Why.tsx';

type ActionBodyProps = {
  readonly action: PlanActionView;
  /** The heading of the action. */
  readonly heading: string;
  readonly headingLevel: 2 | 3;
  /** Helpers who stand at the head of the plan. */
  readonly atHead?: readonly string[];
  readonly words: InterfaceWords;
  /** Null: nothing can be tapped here but links. */
  readonly on: On | null;
  readonly marked?: (mark: Mark | null, by: Element) => void;
};

/** How, who helps, with which words; the rest folded away. */
export function ActionBody({ action, heading, headingLevel, atHead, words, on, marked }: ActionBodyProps) {
  const kept = useContext(KeptContext);
  return (
    <KeptContext value={(part) => kept(`${action.id} ${part}`)}>
      <div className="action-body">
        {action.mark === 'cant' && <CantHelp action={action} words={words} />}
        <Prose prose={action.how} />
        <Helpers services={action.services} level={headingLevel === 2 ? 3 : 4} atHead={atHead} words={words} />
        <Say say={action.say} words={words} on={on} />
        <GoLink go={action.go} words={words} />
        {on !== null && <ToolLinks tools={action.tools} on={on} />}
        <Programmes programmes={action.programmes} words={words} />
        <div className="folds">
          <Guides guides={action.guides} words={words} />
          <DidntWork rung={action.rung} level={headingLevel === 2 ? 3 : 4} words={words} />
          <Why action={action} words={words} />
        </div>
        {action.task && on !== null && <Marks action={action} namedBy={heading} words={words} on={on} marked={marked} />}
      </div>
    </KeptContext>
  );
}

type ProgrammesProps = { readonly programmes: readonly ProgrammeView[]; readonly words: InterfaceWords };

/** Which of the apps that were named a tool works in. */
function Programmes({ programmes, words }: ProgrammesProps) {
  return programmes.map((programme) => (
    <p key={programme.tool} className="programme">
      {programmeText(programme, words)}
    </p>
  ));
}
