import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import type { Timing } from '../../flow/vocabulary.ts';
import { fill } from '../../ui/text/fill.ts';
import type { Material } from '../case/material.ts';
import { type ComparedWith, type Comparison, comparisonOf } from '../compare/comparison.ts';
import type { Stands } from '../compare/plan-difference.ts';
import type { Play } from '../session/studio.ts';

type ComparePanelProps = { readonly material: Material; readonly play: Play; readonly with: ComparedWith };

/** Two ways side by side: where they part, which is safer and why, and what becomes of the plan, in words. */
export function ComparePanel({ material, play, with: other }: ComparePanelProps) {
  const words = material.training.words.compare;
  const comparison = comparisonOf(material, play, other);
  if (comparison === null) return <p className="quiet">{words.nothing}</p>;
  const named = { onlyFirst: words[other], onlySecond: words.now, moved: '' };
  return (
    <div className="compare">
      <Parts comparison={comparison} words={words} />
      {comparison.same ? <p className="lead">{words.same}</p> : <Verdict comparison={comparison} words={words} />}
      {!comparison.same && <h2>{words.plans}</h2>}
      <div className="columns">
        {comparison.groups.map(({ group, actions }) => (
          <section key={group} className={`changes ${group}`} data-changes={group}>
            <h3>{fill(words[group], { way: named[group] })}</h3>
            {group === 'moved' && <p className="quiet">{words.movedHelp}</p>}
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

type PartsProps = { readonly comparison: Comparison; readonly words: TrainerWords['compare'] };

/** Which way is safer, from what the case says of it, or why its page is there; and the promises that hold on it alone. */
function Verdict({ comparison: { safer, with: other }, words }: PartsProps) {
  if (safer === null)
    return (
      <section className="follows" data-safer="neither">
        <h2>{words.neither}</h2>
      </section>
    );
  const said = { case: words.saferCase, before: words.saferBefore };
  return (
    <section className="follows" data-safer={safer.side}>
      <h2>{safer.side === 'second' ? words.saferNow : said[other]}</h2>
      {safer.why.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {safer.promised.length > 0 && (
        <>
          <p className="quiet">{words.promised}</p>
          <ul className="dashes">
            {safer.promised.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

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
  return fill(compare.movedFrom, { first: name(first), second: name(second) });
}
