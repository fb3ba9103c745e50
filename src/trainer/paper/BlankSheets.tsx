import type { Material } from '../case/material.ts';
import { Lines, Sheet } from './Sheet.tsx';

/** A room of thirty signs on one page. */
const rows = Array.from({ length: 30 }, (_, index) => index + 1);

/** Who was there, written by hand: nothing of it is ever in the studio. */
export function AttendanceSheet({ material }: { readonly material: Material }) {
  const { attendance } = material.training.words.packs;
  return (
    <Sheet material={material} kind="attendance" of="nothing">
      <h1>{attendance.heading}</h1>
      <p>{attendance.help}</p>
      <table className="blank-rows">
        <thead>
          <tr>
            <th scope="col">{attendance.number}</th>
            {attendance.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {attendance.columns.map((column) => (
                <td key={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

/** What it was good for, without a name. */
export function EvaluationSheet({ material }: { readonly material: Material }) {
  const { evaluation } = material.training.words.packs;
  return (
    <Sheet material={material} kind="evaluation" of="nothing">
      <h1>{evaluation.heading}</h1>
      <p>{evaluation.help}</p>
      <table className="blank-rows scale">
        <thead>
          <tr>
            <th scope="col">{evaluation.statement}</th>
            {evaluation.scale.map((step) => (
              <th key={step} scope="col">
                {step}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {evaluation.statements.map((line) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {evaluation.scale.map((step) => (
                <td key={step} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {evaluation.open.map((line) => (
        <div key={line}>
          <p>
            <strong>{line}</strong>
          </p>
          <p className="write tall" />
        </div>
      ))}
      <Lines lines={[evaluation.close]} />
    </Sheet>
  );
}
