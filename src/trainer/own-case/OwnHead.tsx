import { audiencesOf } from '../../flow/conditions/reached-by.ts';
import { materialOf, type StudioLibrary } from '../case/material.ts';
import { ClockFields } from '../parts/ClockFields.tsx';
import { FlowSelect } from '../parts/FlowSelect.tsx';
import { RegionSelect } from '../parts/RegionSelect.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { OwnCase } from './own-case.ts';

type OwnHeadProps = {
  readonly library: StudioLibrary;
  readonly own: OwnCase;
  readonly write: (changed: Partial<OwnCase>) => void;
};

/** Who, where and when, and what the case is called. */
export function OwnHead({ library, own, write }: OwnHeadProps) {
  const material = materialOf(library, own.flow);
  const { words } = material.training;
  const offered = audiencesOf(material.flow);
  const line = (key: 'title' | 'people') => (
    <TextField label={words.own[key]} maxLength={120} value={own[key]} data-own={key} onWrite={(text) => write({ [key]: text })} />
  );
  return (
    <>
      {line('title')}
      {line('people')}
      <div className="fields">
        <FlowSelect
          library={library}
          flow={own.flow}
          onChange={(flow) => {
            const [first] = audiencesOf(materialOf(library, flow).flow);
            write({ flow, answers: {}, arrives: {}, audience: first ?? own.audience });
          }}
        />
        <label>
          {words.own.who}
          <select
            value={own.audience}
            data-own="audience"
            onChange={({ target }) => write({ audience: offered.find((one) => one === target.value) ?? own.audience })}
          >
            {offered.map((one) => (
              <option key={one} value={one}>
                {words.audiences[one]}
              </option>
            ))}
          </select>
        </label>
        <RegionSelect material={material} region={own.region} label={words.start.region.heading} onChange={(region) => write({ region })} />
        <ClockFields clock={own.clock} words={words} onChange={(clock) => write({ clock })} />
      </div>
    </>
  );
}
