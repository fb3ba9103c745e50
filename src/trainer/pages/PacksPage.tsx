import { useState } from 'react';
import type { Scenario } from '../../flow/scenario.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import type { Material } from '../case/material.ts';
import { Card } from '../parts/Card.tsx';
import { Mark } from '../parts/Mark.tsx';
import { RegionSelect } from '../parts/RegionSelect.tsx';
import type { PresenterProps } from './page-props.ts';
import { CarerSummarySheet, FacilitatorSheet, ParticipantSheet, PosterSheet } from './Sheets.tsx';

type PacksPageProps = PresenterProps & { readonly scenario: string | null; readonly toStart: () => void };

const kinds = ['participant', 'facilitator', 'poster', 'carer', 'cards'] as const;
type Kind = (typeof kinds)[number];

/** What goes home on paper, for one place: chosen here, seen below, printed as it is seen. */
export function PacksPage({ material, studio, scenario: asked, dispatch, toStart }: PacksPageProps) {
  const { words, scenarios } = material.training;
  const [id, setId] = useState(asked ?? scenarios[0]?.id ?? '');
  const [kind, setKind] = useState<Kind>('participant');
  const scenario = scenarios.find((candidate) => candidate.id === id);
  return (
    <div className="packs">
      <header className="pack-tools no-print">
        <Mark words={words} />
        <h1>{words.packs.heading}</h1>
        <p className="quiet">{words.packs.help}</p>
        <div className="fields">
          <Tap className="tool" data-studio="start" onTap={toStart}>
            {words.packs.back}
          </Tap>
          <label>
            {words.packs.case}
            <select value={id} data-studio="case" onChange={({ target }) => setId(target.value)}>
              {scenarios.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.letter} · {one.title}
                </option>
              ))}
            </select>
          </label>
          <RegionSelect
            material={material}
            region={studio.region}
            label={words.start.region.heading}
            onChange={(region) => dispatch({ type: 'region', region })}
          />
          <fieldset className="kinds" aria-label={words.packs.which}>
            {kinds
              .filter((one) => one !== 'cards' || material.disagreements.length > 0)
              .map((one) => (
                <Tap key={one} className="tool small" aria-pressed={kind === one} data-pack={one} onTap={() => setKind(one)}>
                  {words.packs.kinds[one]}
                </Tap>
              ))}
          </fieldset>
          <Tap className="tool filled" data-studio="print" onTap={() => print()}>
            {words.packs.print}
          </Tap>
        </div>
      </header>
      <main className="sheets" data-screen="packs">
        {scenario !== undefined && <Chosen material={material} region={studio.region} scenario={scenario} kind={kind} />}
      </main>
    </div>
  );
}

type ChosenProps = { readonly material: Material; readonly region: string; readonly scenario: Scenario; readonly kind: Kind };

function Chosen({ kind, scenario, ...props }: ChosenProps) {
  switch (kind) {
    case 'participant':
      return <ParticipantSheet {...props} scenario={scenario} />;
    case 'facilitator':
      return <FacilitatorSheet {...props} scenario={scenario} />;
    case 'poster':
      return <PosterSheet {...props} />;
    case 'carer':
      return <CarerSummarySheet {...props} />;
    case 'cards':
      return (
        <article className="sheet cards" data-sheet="cards">
          <Mark words={props.material.training.words} on="paper" />
          {props.material.disagreements.map((card) => (
            <Card key={card.id} card={card} material={props.material} level={2} />
          ))}
        </article>
      );
    default:
      return kind satisfies never;
  }
}
