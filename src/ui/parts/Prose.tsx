import type { ReactNode } from 'react';
import type { Block, Line, Prose as ProseValue } from '../../flow/prose.ts';
import { inOrder } from '../text/in-order.ts';
import { Numbers } from './Numbers.tsx';

type ProseProps = { readonly prose: ProseValue; readonly className?: string };

/** Formatted text; nothing at all where there are no words. */
export function Prose({ prose, className }: ProseProps): ReactNode {
  if (prose.length === 0) return null;
  return <div className={className === undefined ? 'prose' : `prose ${className}`}>{inOrder(prose, blockNode)}</div>;
}

function blockNode(block: Block): ReactNode {
  if ('p' in block) return <p>{lineNode(block.p)}</p>;
  if ('list' in block) return <ul className="dashes">{inOrder(block.list, itemNode)}</ul>;
  if ('numbered' in block) return <ol className="numbers">{inOrder(block.numbered, itemNode)}</ol>;
  return (
    <blockquote>
      {inOrder(block.quote, (line) => (
        <p>{lineNode(line)}</p>
      ))}
    </blockquote>
  );
}

function itemNode(line: Line): ReactNode {
  return <li>{lineNode(line)}</li>;
}

function lineNode(line: Line): ReactNode {
  return inOrder(line, (inline) =>
    typeof inline === 'string' ? (
      <Numbers text={inline} />
    ) : (
      <strong>
        <Numbers text={inline.strong} />
      </strong>
    ),
  );
}
