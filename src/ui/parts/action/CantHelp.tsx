import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { PlanActionView } from '../../../journey/view/view.ts';
import { Prose } from '../Prose.tsx';

type CantHelpProps = { readonly action: PlanActionView; readonly words: InterfaceWords };

/** For whoever can't: a person, or an easier step. */
export function CantHelp({ action, words }: CantHelpProps) {
  return <div className="cant-help">{action.cant.length === 0 ? <p>{words.plan.cantHelp}</p> : <Prose prose={action.cant} />}</div>;
}
