import { useState } from 'react';
import { type TrainedGroup, trainedGroups } from '../../flow/vocabulary.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { counted } from '../../ui/text/fill.ts';
import type { StudioLibrary } from '../case/material.ts';
import type { PresenterEvent } from '../session/presenter.ts';

type PracticePanelProps = { readonly library: StudioLibrary; readonly dispatch: (event: PresenterEvent) => void };

/** Say-it practice, for whoever is in the room. */
export function PracticePanel({ library, dispatch }: PracticePanelProps) {
  const { words } = library[0].training;
  const [wanted, setWanted] = useState<TrainedGroup | null>(null);
  const practised = library.find(({ training }) => training.practice.length > 0);
  if (practised === undefined) return null;
  const { practice } = practised.training;
  const groups = trainedGroups.filter((group) => practice.some((turn) => turn.for.includes(group)));
  const turns = practice.filter((turn) => wanted === null || turn.for.includes(wanted));
  return (
    <section className="panel">
      <h2>{words.practice.heading}</h2>
      <p className="quiet">{words.practice.help}</p>
      <div className="fields">
        <label>
          {words.practice.for}
          <select
            value={wanted ?? ''}
            data-studio="practice-group"
            onChange={({ target }) => setWanted(trainedGroups.find((one) => one === target.value) ?? null)}
          >
            <option value="">{words.practice.all}</option>
            {groups.map((one) => (
              <option key={one} value={one}>
                {words.groups[one]}
              </option>
            ))}
          </select>
        </label>
        <Tap
          className="tool filled"
          data-studio="practise"
          onTap={() => dispatch({ type: 'practise', flow: practised.id, turns: turns.map(({ id }) => id) })}
        >
          {words.practice.start}
        </Tap>
      </div>
      <p className="quiet">{counted(words.practice.count, turns.length, words.locale)}</p>
    </section>
  );
}
