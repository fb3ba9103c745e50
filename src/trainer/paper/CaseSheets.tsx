import type { Scenario, Turn } from '../../flow/training.ts';
import { answerInWords, shortNameOf } from '../../journey/view/view-of-plan.ts';
import { fill } from '../../ui/text/fill.ts';
import type { Material } from '../case/material.ts';
import { sourceNames } from '../case/names.ts';
import { letterAt } from '../session/screen-of.ts';
import { PlanSheet } from './PlanSheet.tsx';
import { askedIn, planOfCase } from './pack-content.ts';
import { Lines, Numbers, Sheet, type SheetProps } from './Sheet.tsx';

type CaseSheetProps = SheetProps & { readonly scenario: Scenario };

/** For whoever takes part: the story, every question with its answers, the plan that fits, and what to remember. */
export function ParticipantSheet({ material, scenario, region, local }: CaseSheetProps) {
  const { flow, training } = material;
  const { packs, debrief } = training.words;
  const plan = planOfCase(material, scenario, region);
  const asked = askedIn(material, scenario, region);
  return (
    <Sheet material={material} kind="participant" draft={plan?.draft ?? false}>
      <h1>
        {scenario.letter} · {scenario.title}
      </h1>
      <h2>{packs.story}</h2>
      {scenario.story.map((beat) => (
        <p key={beat}>{beat}</p>
      ))}
      <h2>{packs.decide}</h2>
      <ol className="decide">
        {asked.map(({ turn: { step, ask, arrives }, question, options }) => (
          <li key={step}>
            <p>
              <strong>{question}</strong> {arrives}
            </p>
            <p className="paper-options">
              {options.map((option, index) => (
                <span key={option}>
                  <b>{letterAt(index)}</b> {option}
                </span>
              ))}
            </p>
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
      <Numbers material={material} region={region} local={local} />
    </Sheet>
  );
}

/** For whoever leads it: how the case runs, answer by answer, with what goes wrong easily and who says so. */
export function FacilitatorSheet({ material, scenario, region, local }: CaseSheetProps) {
  const { training } = material;
  const { packs, start, debrief } = training.words;
  return (
    <Sheet material={material} kind="facilitator">
      <h1>
        {scenario.letter} · {scenario.title}
      </h1>
      <p className="lead">{scenario.about}</p>
      <p>{fill(start.takes, { minutes: scenario.minutes })}</p>
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
      <Numbers material={material} region={region} local={local} />
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
      {turn.talk !== null && (
        <p>
          {notes.talk}: <strong>{turn.talk}</strong>
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
      {turn.sources.length > 0 && (
        <p className="quiet">
          {notes.sources} {sourceNames(flow, turn.sources).join('; ')}
        </p>
      )}
    </li>
  );
}
