import { useState } from 'react';
import { printPage } from '../../effects/print-page.ts';
import { audiencesOf } from '../../flow/conditions/reached-by.ts';
import type { Scenario } from '../../flow/training.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { type Material, materialOf, type StudioLibrary } from '../case/material.ts';
import type { OwnCase } from '../own-case/own-case.ts';
import { isPlayable, scenarioOf } from '../own-case/own-way.ts';
import type { PresenterProps } from '../pages/page-props.ts';
import { Mark } from '../parts/Mark.tsx';
import { RegionSelect } from '../parts/RegionSelect.tsx';
import { type Pack, packKinds, Sheets } from './Sheets.tsx';

type PacksPageProps = PresenterProps & {
  readonly library: StudioLibrary;
  readonly draft: OwnCase | null;
  readonly scenario: string | null;
  readonly toStart: () => void;
};

/** A case with the flow that it is played on. */
type CaseOnPaper = { readonly scenario: Scenario; readonly material: Material };

function casesOnPaper(library: StudioLibrary, draft: OwnCase | null): readonly CaseOnPaper[] {
  const written = library.flatMap((material) => material.training.scenarios.map((scenario) => ({ scenario, material })));
  const own = draft === null ? null : materialOf(library, draft.flow);
  if (draft === null || own === null || !isPlayable(own.flow, draft)) return written;
  const { words } = own.training;
  return [
    { scenario: scenarioOf(own.flow, draft, { letter: words.own.letter, remember: words.free.remember }), material: own },
    ...written,
  ];
}

/** What goes home on paper, for one place: chosen here, seen below, printed as it is seen. */
export function PacksPage({ library, material, studio, draft, scenario: asked, dispatch, toStart }: PacksPageProps) {
  const { words } = material.training;
  const cases = casesOnPaper(library, draft);
  const planned = cases.filter(({ scenario: { id } }) => studio.session?.plan.cases.includes(id));
  const [id, setId] = useState(asked ?? cases[0]?.scenario.id ?? '');
  const [kind, setKind] = useState<Pack>(asked === null && planned.length > 0 ? 'session' : 'participant');
  const chosen = cases.find(({ scenario }) => scenario.id === id) ?? cases[0];
  const [audience, setAudience] = useState<Audience | null>(null);
  const [printed, setPrinted] = useState(true);
  if (chosen === undefined) return null;
  const offered = audiencesOf(chosen.material.flow);
  const whose = offered.find((one) => one === audience) ?? chosen.scenario.audience;
  return (
    <div className="packs">
      <header className="pack-tools no-print">
        <Mark words={words} of="numbers" />
        <h1>{words.packs.heading}</h1>
        <p className="quiet">{words.packs.help}</p>
        <div className="fields">
          <Tap className="tool" data-studio="start" onTap={toStart}>
            {words.packs.back}
          </Tap>
          <label>
            {words.packs.case}
            <select value={chosen.scenario.id} data-studio="case" onChange={({ target }) => setId(target.value)}>
              {cases.map(({ scenario }) => (
                <option key={scenario.id} value={scenario.id}>
                  {scenario.letter} · {scenario.title}
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
          {kind === 'poster' && (
            <label>
              {words.start.audience}
              <select
                value={whose}
                data-studio="poster-audience"
                onChange={({ target }) => setAudience(offered.find((one) => one === target.value) ?? null)}
              >
                {offered.map((one) => (
                  <option key={one} value={one}>
                    {words.audiences[one]}
                  </option>
                ))}
              </select>
            </label>
          )}
          <fieldset className="kinds" aria-label={words.packs.which}>
            {packKinds
              .filter((one) => (one !== 'session' || planned.length > 0) && (one !== 'cards' || chosen.material.disagreements.length > 0))
              .map((one) => (
                <Tap key={one} className="tool small" aria-pressed={kind === one} data-pack={one} onTap={() => setKind(one)}>
                  {words.packs.kinds[one]}
                </Tap>
              ))}
          </fieldset>
          <Tap className="tool filled" data-studio="print" onTap={() => setPrinted(printPage())}>
            {words.packs.print}
          </Tap>
          <output className="quiet">{printed ? '' : words.packs.notPrinted}</output>
        </div>
      </header>
      <main className="sheets" data-screen="packs">
        <Sheets pack={kind} cases={kind === 'session' ? planned : [chosen]} audience={whose} region={studio.region} local={studio.local} />
      </main>
    </div>
  );
}
