import type { ReactNode } from 'react';
import type { Scenario, Turn } from '../../flow/scenario.ts';
import { answerInWords, shortNameOf } from '../../journey/view/view-of-plan.ts';
import { Prose } from '../../ui/parts/Prose.tsx';
import { dateText } from '../../ui/text/day.ts';
import { fill } from '../../ui/text/fill.ts';
import type { Material } from '../case/material.ts';
import { carerSheet, numbersOf, planOfCase } from '../case/pack-content.ts';
import { sourceNames } from '../case/source-names.ts';
import { windowOf } from '../map/map-window.ts';
import { FlowMapView } from '../parts/FlowMapView.tsx';
import { Mark } from '../parts/Mark.tsx';
import { PlanSheet } from '../parts/PlanSheet.tsx';
import { ServiceLines } from '../parts/ServiceLines.tsx';

type SheetProps = { readonly material: Material; readonly region: string };
type CaseSheetProps = SheetProps & { readonly scenario: Scenario };

/** One sheet of a pack: it begins on a page of its own and says that it is training. */
function Sheet({ material, kind, children }: { readonly material: Material; readonly kind: string; readonly children: ReactNode }) {
  const { training, flow, today } = material;
  const printed = dateText(today.toISOString().slice(0, 10), flow.words) ?? '';
  return (
    <article className={`sheet ${kind}`} data-sheet={kind}>
      <Mark words={training.words} on="paper" />
      {children}
      <p className="quiet">{fill(training.words.packs.printed, { date: printed })}</p>
    </article>
  );
}

function Lines({ lines, ordered = false }: { readonly lines: readonly string[]; readonly ordered?: boolean }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={ordered ? 'numbers' : 'dashes'}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}

function Numbers({ material, region }: SheetProps) {
  const { bar, services } = numbersOf(material, region);
  const { packs, opening } = material.training.words;
  return (
    <section className="numbers-here">
      <h2>{fill(packs.numbers, { region: bar.region.name })}</h2>
      <ServiceLines services={services} words={material.flow.words} />
      {services.every(({ kind }) => kind !== 'emergency') && (
        <p>{fill(opening.emergency, { number: bar.emergency.number, region: bar.region.name })}</p>
      )}
    </section>
  );
}

export function ParticipantSheet({ material, scenario, region }: CaseSheetProps) {
  const { flow, training } = material;
  const { packs, debrief } = training.words;
  const plan = planOfCase(material, scenario, region);
  const asked = [...scenario.turns, ...scenario.refine].filter(
    ({ step }) => step !== flow.facts.region && flow.steps[step]?.kind === 'question',
  );
  return (
    <Sheet material={material} kind="participant">
      <h1>
        {scenario.letter} · {scenario.title}
      </h1>
      <h2>{packs.story}</h2>
      {scenario.story.map((beat) => (
        <p key={beat}>{beat}</p>
      ))}
      <h2>{packs.decide}</h2>
      <ol className="decide">
        {asked.map(({ step, ask, arrives }) => (
          <li key={step}>
            <p>
              <strong>{shortNameOf(flow, step, scenario.audience)}</strong>
            </p>
            {arrives !== null && <p>{arrives}</p>}
            {ask !== null && <p>{ask}</p>}
            <p className="write">{packs.ourAnswer}</p>
          </li>
        ))}
      </ol>
      <h2>{debrief.discuss}</h2>
      <Lines lines={scenario.discuss} />
      {plan !== null && (
        <section className="fresh">
          <h2>{packs.plan}</h2>
          <PlanSheet view={plan} words={flow.words} until={['now', 'tonight', 'tomorrow', 'this-week']} />
        </section>
      )}
      <h2>{debrief.remember}</h2>
      <Lines lines={scenario.remember} ordered />
      <Numbers material={material} region={region} />
    </Sheet>
  );
}

export function FacilitatorSheet({ material, scenario, region }: CaseSheetProps) {
  const { training } = material;
  const { packs, start, debrief } = training.words;
  return (
    <Sheet material={material} kind="facilitator">
      <h1>
        {scenario.letter} · {scenario.title}
      </h1>
      <p className="lead">{scenario.about}</p>
      <p>{packs.minutes}</p>
      <h2>{packs.rules}</h2>
      <Lines lines={start.checklist} />
      <h2>{packs.story}</h2>
      <Lines lines={scenario.story} ordered />
      <h2>{packs.run}</h2>
      <ol className="run">
        {[...scenario.turns, ...scenario.refine].map((turn) => (
          <RunStep
            key={turn.step}
            material={material}
            scenario={scenario}
            turn={turn.step === material.flow.facts.region ? { ...turn, options: [region] } : turn}
          />
        ))}
      </ol>
      <h2>{debrief.discuss}</h2>
      <Lines lines={scenario.discuss} />
      <h2>{debrief.remember}</h2>
      <Lines lines={scenario.remember} ordered />
      <p>{debrief.close}</p>
      <Numbers material={material} region={region} />
    </Sheet>
  );
}

function RunStep({
  material: { flow, training },
  scenario,
  turn,
}: {
  readonly material: Material;
  readonly scenario: Scenario;
  readonly turn: Turn;
}) {
  const { packs, notes } = training.words;
  return (
    <li>
      {turn.arrives !== null && (
        <p>
          <em>{turn.arrives}</em>
        </p>
      )}
      <p>
        <strong>{shortNameOf(flow, turn.step, scenario.audience)}</strong> {answerInWords(flow, turn, scenario.audience)}
      </p>
      <p>{turn.why}</p>
      {turn.ask !== null && (
        <p>
          {notes.ask}: <strong>{turn.ask}</strong>
        </p>
      )}
      {turn.wrong.length > 0 && (
        <>
          <p>{packs.wrong}</p>
          <ul className="dashes">
            {turn.wrong.map((wrong) => (
              <li key={wrong.then}>
                <strong>
                  {'deed' in wrong ? wrong.deed : answerInWords(flow, { step: turn.step, options: wrong.options }, scenario.audience)}
                </strong>{' '}
                {wrong.then}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet">
        {notes.sources} {sourceNames(flow, turn.sources).join('; ')}
      </p>
    </li>
  );
}

export function PosterSheet({ material }: SheetProps) {
  const { map, training } = material;
  const nowhere = { here: null, steps: new Set<string>(), ways: new Set<string>() };
  return (
    <Sheet material={material} kind="poster">
      <h1>{training.words.map.heading}</h1>
      <FlowMapView
        map={map}
        walked={nowhere}
        fold={null}
        window={windowOf(map, 1, null, map.width / map.height)}
        words={training.words}
        onJump={null}
      />
    </Sheet>
  );
}

export function CarerSummarySheet({ material, region }: SheetProps) {
  const { flow, training } = material;
  const { carer } = training.words.packs;
  const { first, plan } = carerSheet(material, region);
  return (
    <Sheet material={material} kind="carer">
      <h1>{carer.heading}</h1>
      <p className="lead">{carer.lead}</p>
      <h2>{carer.first}</h2>
      {first !== null && (
        <>
          <Prose prose={first.now} />
          {first.shown
            .filter(({ dont }) => !dont)
            .map(({ id, what, how, say }) => (
              <div key={id}>
                <p>
                  <strong>{what}</strong>
                </p>
                <Prose prose={how} />
                {say.map((text) => (
                  <blockquote key={text}>{text}</blockquote>
                ))}
              </div>
            ))}
        </>
      )}
      {plan !== null && (
        <>
          <h2>{carer.tonight}</h2>
          <PlanSheet view={plan} words={flow.words} until={['now', 'tonight']} brief />
        </>
      )}
      <Numbers material={material} region={region} />
      <p>{carer.back}</p>
    </Sheet>
  );
}
