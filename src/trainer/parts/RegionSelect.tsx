import type { Material } from '../case/material.ts';

type RegionSelectProps = {
  readonly material: Material;
  readonly region: string;
  readonly label: string;
  readonly onChange: (region: string) => void;
};

export function RegionSelect({ material: { flow }, region, label, onChange }: RegionSelectProps) {
  return (
    <select className="field" aria-label={label} value={region} data-studio="region" onChange={({ target }) => onChange(target.value)}>
      {flow.regions
        .filter(({ choice }) => choice)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </select>
  );
}
