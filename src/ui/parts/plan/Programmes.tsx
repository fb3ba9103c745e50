import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { ProgrammeView } from '../../../journey/view/view.ts';
import { programmeText } from '../../text/programme-text.ts';

type ProgrammesProps = { readonly programmes: readonly ProgrammeView[]; readonly words: InterfaceWords };

/** Which of the apps that were named a tool works in. */
export function Programmes({ programmes, words }: ProgrammesProps) {
  return programmes.map((programme) => (
    <p key={programme.tool} className="programme">
      {programmeText(programme, words)}
    </p>
  ));
}
