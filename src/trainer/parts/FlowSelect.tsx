import type { StudioLibrary } from '../case/material.ts';
import { titleOfFlow } from '../case/names.ts';

type FlowSelectProps = {
  readonly library: StudioLibrary;
  readonly flow: string;
  readonly onChange: (flow: string) => void;
};

/** Which guide, where there is more than one. */
export function FlowSelect({ library, flow, onChange }: FlowSelectProps) {
  const [first] = library;
  if (library.length === 1) return null;
  return (
    <label>
      {first.training.words.start.which}
      <select value={flow} data-studio="flow" onChange={({ target }) => onChange(target.value)}>
        {library.map((one) => (
          <option key={one.id} value={one.id}>
            {titleOfFlow(one.flow)}
          </option>
        ))}
      </select>
    </label>
  );
}
