import { useState } from 'react';
import { audiencesOf } from '../../flow/conditions/reached-by.ts';
import type { Clock } from '../../flow/training.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { materialOf, type StudioLibrary } from '../case/material.ts';
import type { StudioEvent } from '../session/studio.ts';
import { ClockFields } from './ClockFields.tsx';
import { FlowSelect } from './FlowSelect.tsx';

type FreePlayProps = { readonly library: StudioLibrary; readonly dispatch: (event: StudioEvent) => void };

/** Any flow, any audience, any hour, no story. The place is chosen above. */
export function FreePlay({ library, dispatch }: FreePlayProps) {
  const [first] = library;
  const { words } = first.training;
  const [flow, setFlow] = useState(first.id);
  const [wanted, setAudience] = useState<Audience | null>(null);
  const [clock, setClock] = useState<Clock>({ day: 'sun', time: '23:00' });
  const offered = audiencesOf(materialOf(library, flow).flow);
  const audience = offered.find((one) => one === wanted) ?? offered[0];
  if (audience === undefined) return null;
  return (
    <section className="panel free">
      <h2>{words.start.free.heading}</h2>
      <p className="quiet">{words.start.free.help}</p>
      <form
        autoComplete="off"
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          dispatch({ type: 'playFree', flow, audience, clock, at: Date.now() });
        }}
      >
        <FlowSelect library={library} flow={flow} onChange={setFlow} />
        <label>
          {words.start.audience}
          <select
            value={audience}
            data-studio="free-audience"
            onChange={({ target }) => setAudience(offered.find((one) => one === target.value) ?? null)}
          >
            {offered.map((one) => (
              <option key={one} value={one}>
                {words.audiences[one]}
              </option>
            ))}
          </select>
        </label>
        <ClockFields clock={clock} words={words} onChange={setClock} />
        <button className="tool filled" type="submit" data-studio="free">
          {words.start.playFree}
        </button>
      </form>
    </section>
  );
}
