import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { RegionControl } from '../prefers.ts';
import { Filled } from './Filled.tsx';

type RegionSelectProps = { readonly region: RegionControl | null; readonly words: InterfaceWords };

/** Whose numbers these are, as long as nobody has said where they are: shown, and another place one tap away. */
export function RegionSelect({ region, words }: RegionSelectProps) {
  if (region === null) return null;
  return (
    <form className="region" autoComplete="off">
      <label>
        <span>{words.region.label}</span>
        <select data-region="" value={region.id} onChange={({ target }) => region.choose(target.value)}>
          {region.places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {region.anywhere && (
        <p>
          <Filled words={words.region.anywhere} values={{ number: region.emergency }} />
        </p>
      )}
    </form>
  );
}
