import { Numbers } from '../../parts/Numbers.tsx';
import { inOrder } from '../../text/in-order.ts';
import type { Paper, PaperPart } from './paper.ts';

type PaperSheetProps = { readonly paper: Paper; readonly title: string; readonly edition: string };

/** A paper as it is printed: shown on the page too, so that nobody prints unseen. */
export function PaperSheet({ paper, title, edition }: PaperSheetProps) {
  return (
    <div className="paper" data-paper={paper.id}>
      <article className={`paper-${paper.form}`}>
        <h2>{title}</h2>
        {inOrder(paper.parts, (part) => (
          <Part part={part} />
        ))}
      </article>
      {/* Not on the card: that is cut out. */}
      <p className="paper-foot">{[paper.draft, edition].filter(Boolean).join(' ')}</p>
    </div>
  );
}

function Part({ part: { over, heading, lines, kind } }: { readonly part: PaperPart }) {
  return (
    <section className={heading === null && kind !== 'lines' ? 'same' : undefined}>
      {over !== undefined && <h3 className="over">{over}</h3>}
      {heading !== null && <h3>{heading}</h3>}
      <Lines lines={lines} kind={kind} />
    </section>
  );
}

function Lines({ lines, kind }: Pick<PaperPart, 'lines' | 'kind'>) {
  if (kind === 'blank') return inOrder(lines, () => <p className="blank" />);
  if (kind === 'lines')
    return inOrder(lines, (line) => (
      <p>
        <Numbers text={line} />
      </p>
    ));
  return (
    <ul className={kind}>
      {inOrder(lines, (line) => (
        <li>
          <Numbers text={line} />
        </li>
      ))}
    </ul>
  );
}
