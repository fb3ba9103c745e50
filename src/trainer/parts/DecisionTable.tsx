import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import type { RoomAnswer } from '../case/decisions.ts';

type DecisionTableProps = { readonly decisions: readonly RoomAnswer[]; readonly words: TrainerWords['debrief'] };

/** What the room took, beside what the case takes. */
export function DecisionTable({ decisions, words }: DecisionTableProps) {
  return (
    <table className="decisions">
      <thead>
        <tr>
          <th scope="col">{words.question}</th>
          <th scope="col">{words.taken}</th>
          <th scope="col">{words.caseSays}</th>
        </tr>
      </thead>
      <tbody>
        {decisions.map(({ step, question, taken, fits, same }) => (
          <tr key={step} className={same || fits === null ? undefined : 'differs'}>
            <th scope="row">{question}</th>
            <td>{taken}</td>
            <td>{same ? words.same : (fits ?? '–')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
