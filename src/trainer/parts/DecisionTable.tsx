import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { shareText } from '../case/hands.ts';
import type { RoomAnswer } from '../compare/decisions.ts';

type DecisionTableProps = { readonly decisions: readonly RoomAnswer[]; readonly words: TrainerWords };

/** What the room took, beside what fits the case, with the hands where they were counted. */
export function DecisionTable({ decisions, words }: DecisionTableProps) {
  const { debrief } = words;
  const counted = decisions.some(({ hands }) => hands !== null);
  return (
    <table className="decisions">
      <thead>
        <tr>
          <th scope="col">{debrief.question}</th>
          <th scope="col">{debrief.taken}</th>
          {counted && <th scope="col">{debrief.hands}</th>}
          <th scope="col">{debrief.caseSays}</th>
        </tr>
      </thead>
      <tbody>
        {decisions.map(({ step, question, taken, fits, same, hands }) => (
          <tr key={step} className={same || fits === null ? undefined : 'differs'}>
            <th scope="row">{question}</th>
            <td>{taken}</td>
            {counted && <td>{hands === null ? '' : shareText(hands, words)}</td>}
            <td>{same ? debrief.same : (fits ?? '–')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
