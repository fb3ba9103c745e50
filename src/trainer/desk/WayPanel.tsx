import { Tap } from '../../ui/parts/choice/Tap.tsx';
import type { Material } from '../case/material.ts';
import { decisionsOf } from '../compare/decisions.ts';
import type { Play, StudioEvent } from '../session/studio.ts';

type WayPanelProps = { readonly material: Material; readonly play: Play; readonly dispatch: (event: StudioEvent) => void };

/** Every answer so far; each can be taken back. */
export function WayPanel({ material, play, dispatch }: WayPanelProps) {
  const words = material.training.words.way;
  const decisions = decisionsOf(material, play);
  return (
    <div className="notes">
      <p className="quiet">{decisions.length === 0 ? words.empty : words.help}</p>
      <ol className="way-list">
        {decisions.map(({ step, question, taken }) => (
          <li key={step}>
            <p>
              <small>{question}</small>
              <strong>{taken}</strong>
            </p>
            <Tap className="tool small" data-rewind={step} onTap={() => dispatch({ type: 'rewind', step })}>
              {words.back}
            </Tap>
          </li>
        ))}
      </ol>
    </div>
  );
}
