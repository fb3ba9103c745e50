import type { Audience } from '../../flow/vocabulary.ts';
import { fill } from '../../ui/text/fill.ts';
import type { Material } from '../case/material.ts';
import { Sheet } from './Sheet.tsx';
import { wayOfAudience } from './way-of-audience.ts';

type PosterSheetProps = { readonly material: Material; readonly audience: Audience };

/** The way of one audience on A3, read from two metres: each page in its order, and where each answer leads. */
export function PosterSheet({ material, audience }: PosterSheetProps) {
  const { words } = material.training;
  return (
    <Sheet material={material} kind="poster" of="nothing">
      <h1>{fill(words.packs.posterFor, { audience: words.audiences[audience] })}</h1>
      <ol className="poster-way">
        {wayOfAudience(material, audience).map(({ id, number, name, kind, ways }) => (
          <li key={id} className={kind} data-poster-step={id}>
            <p>
              <b>{number}</b> <strong>{name}</strong>
            </p>
            <p className="kind">{words.map.kinds[kind]}</p>
            <ul>
              {ways.map(({ label, to }) => (
                <li key={`${label} ${to}`}>
                  {label} → <b>{to}</b>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
