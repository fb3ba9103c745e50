import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { PlanActionView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { Prose } from '../Prose.tsx';
import { Helpers } from '../service/Helpers.tsx';
import { GoLink } from './GoLink.tsx';
import { Guides } from './Guides.tsx';
import { Marks } from './Marks.tsx';
import { Programmes } from './Programmes.tsx';
import { Say } from './Say.tsx';
import { ToolLinks } from './ToolLinks.tsx';
import { Why } from './Why.tsx';

type ActionBodyProps = {
  readonly action: PlanActionView;
  /** The heading of the action. */
  readonly heading: string;
  readonly words: InterfaceWords;
  readonly on: On;
};

/** How, with which words, who helps; the rest folded away. */
export function ActionBody({ action, heading, words, on }: ActionBodyProps) {
  return (
    <div className="action-body">
      <Prose prose={action.how} />
      <Say say={action.say} words={words} on={on} />
      <GoLink go={action.go} words={words} />
      <ToolLinks tools={action.tools} on={on} />
      <Helpers services={action.services} words={words} />
      <Programmes programmes={action.programmes} words={words} />
      <div className="folds">
        <Guides guides={action.guides} words={words} />
        <Why action={action} words={words} />
      </div>
      <Marks action={action} namedBy={heading} words={words} on={on} />
    </div>
  );
}
