import type { Turn, WrongTurn } from '../../flow/training.ts';
import { answerInWords } from '../../journey/view/view-of-plan.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { fill } from '../../ui/text/fill.ts';
import { caseOf, turnAt } from '../case/case-of.ts';
import { expectedIn } from '../case/expected.ts';
import { planHere } from '../case/follow-through.ts';
import type { Material } from '../case/material.ts';
import { sourceNames } from '../case/names.ts';
import { waysOn } from '../compare/ways-on.ts';
import { screenOf, stepTalkedAbout } from '../session/screen-of.ts';
import type { Play, Studio, StudioEvent } from '../session/studio.ts';
import { HandsCount } from './HandsCount.tsx';

type NotesProps = {
  readonly material: Material;
  readonly studio: Studio;
  readonly play: Play;
  readonly dispatch: (event: StudioEvent) => void;
};

/**
 * For the presenter alone, and about what the room sees now: what to say, what fits, what goes wrong easily, why the page is there and
 * who says so, and every answer with where it leads.
 */
export function Notes({ material, studio, play, dispatch }: NotesProps) {
  const { flow, training } = material;
  const words = training.words.notes;
  const found = caseOf(flow, training.scenarios, play);
  const step = stepTalkedAbout(material, play);
  const turn = turnAt(found, step);
  const reason = step === null ? undefined : training.reasons[step];
  const screen = screenOf(material, studio);
  const { kind } = play.now.cue;
  const answered = kind === 'taken' || kind === 'deed';
  return (
    <div className="notes" data-notes={step ?? kind}>
      {kind === 'story' && found.scenario !== null && (
        <>
          <Note label={words.about}>{found.scenario.about}</Note>
          <Note label={words.people}>{found.scenario.people}</Note>
        </>
      )}
      {screen.kind === 'vote' && <HandsCount screen={screen} words={training.words.vote} dispatch={dispatch} />}
      {turn?.arrives != null && !answered && <Note label={words.arrives}>{turn.arrives}</Note>}
      {turn?.ask != null && !answered && (
        <Note label={words.ask} strong>
          {turn.ask}
        </Note>
      )}
      {turn?.talk != null && answered && (
        <Note label={words.talk} strong>
          {turn.talk}
        </Note>
      )}
      {turn !== undefined && <Fits material={material} play={play} turn={turn} />}
      {turn !== undefined && turn.wrong.length > 0 && <Wrong material={material} play={play} turn={turn} dispatch={dispatch} />}
      {step !== null && !answered && <WaysOn material={material} play={play} step={step} dispatch={dispatch} />}
      <Holds material={material} play={play} />
      {reason !== undefined && (
        <section>
          <h3>{words.stepWhy}</h3>
          <p>{reason.why}</p>
          <Sources material={material} tags={reason.sources} />
        </section>
      )}
    </div>
  );
}

function Note({ label, strong = false, children }: { readonly label: string; readonly strong?: boolean; readonly children: string }) {
  return (
    <section className={strong ? 'note-strong' : undefined}>
      <h3>{label}</h3>
      <p>{children}</p>
    </section>
  );
}

function Sources({ material, tags }: { readonly material: Material; readonly tags: readonly string[] }) {
  return (
    <p className="quiet sources-line">
      {material.training.words.notes.sources} {sourceNames(material.flow, tags).join('; ')}
    </p>
  );
}

type TurnProps = { readonly material: Material; readonly play: Play; readonly turn: Turn };

function Fits({ material, play, turn }: TurnProps) {
  return (
    <section>
      <h3>{material.training.words.notes.fits}</h3>
      <p>
        <strong>{answerInWords(material.flow, turn, play.audience)}</strong>
      </p>
      {turn.why !== '' && <p>{turn.why}</p>}
      {turn.sources.length > 0 && <Sources material={material} tags={turn.sources} />}
    </section>
  );
}

function Wrong({ material, play, turn, dispatch }: TurnProps & Pick<NotesProps, 'dispatch'>) {
  const words = material.training.words.notes;
  const show = (wrong: WrongTurn, index: number): void =>
    dispatch('deed' in wrong ? { type: 'deed', wrong: index } : { type: 'take', step: turn.step, options: wrong.options });
  return (
    <section>
      <h3>{words.wrong}</h3>
      <ul className="tempts">
        {turn.wrong.map((wrong, index) => (
          <li key={wrong.then}>
            <p>{'deed' in wrong ? wrong.deed : answerInWords(material.flow, { step: turn.step, options: wrong.options }, play.audience)}</p>
            <Tap className="tool small" data-wrong={index} onTap={() => show(wrong, index)}>
              {words.show}
            </Tap>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WaysOn({ material, play, step, dispatch }: Omit<NotesProps, 'studio'> & { readonly step: string }) {
  const words = material.training.words.notes;
  const ways = waysOn(material, play);
  if (ways.length === 0 || ways.length > 8) return null;
  return (
    <section>
      <h3>{words.ways}</h3>
      <ul className="ways-on">
        {ways.map(({ options, label, leadsTo }) => (
          <li key={options.join()}>
            <Tap data-take={options.join()} onTap={() => dispatch({ type: 'take', step, options })}>
              {label}
            </Tap>
            {leadsTo !== null && <small>{fill(words.leadsTo, { step: leadsTo })}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** On the plan: what the case must lead to where it is played, held against what is there. */
function Holds({ material, play }: Pick<NotesProps, 'material' | 'play'>) {
  const { notes: words, free } = material.training.words;
  const { scenario } = caseOf(material.flow, material.training.scenarios, play);
  const onPlan = planHere(material, play.now.events) !== null;
  if (!onPlan) return null;
  const expected = scenario === null ? null : expectedIn(material, play, scenario);
  return (
    <section>
      {expected !== null && expected.length > 0 && (
        <>
          <h3>{words.plan}</h3>
          <p className="quiet">{words.planHelp}</p>
          <ul className="holds">
            {expected.map(({ action, what, is }) => (
              <li key={action} className={is}>
                <span>{what}</span> <small>{is === 'holds' ? words.holds : words[is]}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.discuss}</h3>
      <ul className="dashes">
        {(scenario ?? free).discuss.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
