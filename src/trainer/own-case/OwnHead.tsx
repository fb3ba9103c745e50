import { audiencesOf } from '../../flow/conditions/reached-by.ts';
import { materialOf, type StudioLibrary } from '../case/material.ts';
import { titleOfFlow } from '../case/names.ts';
import { ClockFields } from '../parts/ClockFields.tsx';
import { RegionSelect } from '../parts/RegionSelect.tsx';
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
    <label>
      {words.own[key]}
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        value={own[key]}
        data-own={key}
        onChange={({ target }) => write({ [key]: target.value })}
      />
    </label>
  );
  return (
    <>
      {line('title')}
      {line('people')}
      <div className="fields">
        {library.length > 1 && (
          <label>
            {words.own.flow}
            <select
              value={own.flow}
              data-own="flow"
              onChange={({ target }) => {
                const [first] = audiencesOf(materialOf(library, target.value).flow);
                write({ flow: target.value, answers: {}, audience: first ?? own.audience });
              }}
            >
              {library.map((one) => (
                <option key={one.id} value={one.id}>
                  {titleOfFlow(one.flow)}
                </option>
              ))}
            </select>
          </label>
        )}
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
