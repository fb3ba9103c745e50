import { Fragment } from 'react';
import type { FlowMap } from '../../flow/flow-map.ts';
import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { fill } from '../../ui/text/fill.ts';
import type { Walked } from '../case/walked.ts';

type MapListProps = {
  readonly map: FlowMap;
  readonly walked: Walked;
  readonly fold: Audience | null;
  readonly words: TrainerWords['map'];
  readonly onJump: (step: string) => void;
};

/** The map by ear and by keyboard: every step, what it is, and the ways on from it. */
export function MapList({ map, walked, fold, words, onJump }: MapListProps) {
  const forUs = (audiences: readonly Audience[]): boolean => fold === null || audiences.includes(fold);
  const nameOf = (id: string): string => map.nodes.find((node) => node.id === id)?.label ?? id;
  return (
    <details className="fold map-list">
      <summary>{words.list}</summary>
      <p className="quiet">{words.listHelp}</p>
      <ul>
        {map.nodes
          .filter(({ audiences }) => forUs(audiences))
          .map((node) => (
            <li key={node.id}>
              <Tap aria-label={fill(words.jump, { step: node.label })} onTap={() => onJump(node.id)}>
                {node.label}
              </Tap>{' '}
              <small>
                {words.kinds[node.kind]}
                {walked.here === node.id && <Fragment> · {words.here}</Fragment>}
                {walked.here !== node.id && walked.steps.has(node.id) && <Fragment> · {words.walked}</Fragment>}
              </small>
              <ul>
                {map.edges
                  .filter((edge) => edge.from === node.id && forUs(edge.audiences))
                  .map((edge) => (
                    <li key={`${edge.to} ${edge.label}`}>{[edge.label, nameOf(edge.to)].filter((part) => part !== '').join(' → ')}</li>
                  ))}
              </ul>
            </li>
          ))}
      </ul>
    </details>
  );
}
