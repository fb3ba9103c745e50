import { Numbers } from '../parts/Numbers.tsx';
import { inOrder } from '../text/in-order.ts';
import type { Paper, PaperPart } from './paper.ts';

type PaperSheetProps = { readonly paper: Paper; readonly title: string; readonly edition: string };

/** A paper as it is printed: shown on the page too, so that nobody prints unseen. */
export function PaperSheet({ paper, title, edition }: PaperSheetProps) {
  return (
    <article className={`paper paper-${paper.form}`} data-paper={paper.id}>
      <h2>{title}</h2>
      {inOrder(paper.parts, (part) => (
        <Part part={part} />
      ))}
      <p className="paper-foot">{edition}</p>
    </article>
  );
}

function Part({ part: { heading, lines, kind } }: { readonly part: PaperPart }) {
  return (
    <section>
      {heading !== null && <h3>{heading}</h3>}
      {kind === 'lines' ? (
        inOrder(lines, (line) => (
          <p>
            <Numbers text={line} />
          </p>
        ))
      ) : (
        <ul className={kind}>
          {inOrder(lines, (line) => (
            <li>
              <Numbers text={line} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
