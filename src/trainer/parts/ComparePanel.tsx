import type { Timing } from '../../flow/vocabulary.ts';
import { fill } from '../../ui/text/fill.ts';
import { type Comparison, comparisonOf } from '../case/comparison.ts';
import type { Material } from '../case/material.ts';
import type { Stands } from '../case/plan-difference.ts';
import type { Play } from '../session/studio.ts';

type ComparePanelProps = { readonly material: Material; readonly play: Play; readonly with: 'case' | 'before' };

/** Two ways side by side: where they part, and what becomes of the plan, in words. */
export function ComparePanel({ material, play, with: other }: ComparePanelProps) {
  const words = material.training.words.compare;
  const comparison = comparisonOf(material, play, other);
  if (comparison === null) return <p className="quiet">{words.nothing}</p>;
  return (
    <div className="compare">
      <Parts comparison={comparison} words={words} />
      {comparison.same && <p className="lead">{words.same}</p>}
      <div className="columns">
        {comparison.groups.map(({ group, actions }) => (
          <section key={group} className={`changes ${group}`} data-changes={group}>
            <h2>{words[group]}</h2>
            <ul>
              {actions.map(({ action, what, first, second }) => (
                <li key={action}>
                  <strong>{what}</strong>
                  <small>{movedText(first, second, material)}</small>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

type PartsProps = { readonly comparison: Comparison; readonly words: Material['training']['words']['compare'] };

function Parts({ comparison, words }: PartsProps) {
  if (comparison.parts.length === 0) return null;
  return (
    <table className="decisions">
      <thead>
        <tr>
          <th scope="col">{words.ways}</th>
          <th scope="col">{words[comparison.with]}</th>
          <th scope="col">{words.now}</th>
        </tr>
      </thead>
      <tbody>
        {comparison.parts.map(({ question, first, second }) => (
          <tr key={question}>
            <th scope="row">{question}</th>
            <td>{first ?? words.unanswered}</td>
            <td>{second ?? words.unanswered}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function movedText(first: Stands, second: Stands, { flow, training }: Material): string {
  const { compare } = training.words;
  const name = (stands: Timing | 'dont'): string => (stands === 'dont' ? compare.dont : flow.words.plan.timings[stands]);
  if (first === null || second === null) return [first, second].flatMap((stands) => (stands === null ? [] : [name(stands)])).join('');
  return fill(compare.moved, { first: name(first), second: name(second) });
}
