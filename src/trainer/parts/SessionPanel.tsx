import { useState } from 'react';
import { type TrainedGroup, trainedGroups } from '../../flow/vocabulary.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { counted, fill } from '../../ui/text/fill.ts';
import type { StudioLibrary } from '../case/material.ts';
import {
  casesOf,
  framing,
  minutesOf,
  planSession,
  type SessionLength,
  type SessionPlan,
  sessionLengths,
  turnMinutes,
  turnsPlanned,
} from '../case/session-plan.ts';
import type { PresenterEvent } from '../session/presenter.ts';
import type { Studio } from '../session/studio.ts';

type SessionPanelProps = {
  readonly library: StudioLibrary;
  readonly studio: Studio;
  readonly dispatch: (event: PresenterEvent) => void;
};

/** How long, and for whom: cases are picked and put in order, and can be changed. */
export function SessionPanel({ library, studio: { session }, dispatch }: SessionPanelProps) {
  const { words } = library[0].training;
  const [minutes, setMinutes] = useState<SessionLength>(session?.plan.minutes ?? 40);
  const [group, setGroup] = useState<TrainedGroup>(session?.plan.group ?? 'carers');
  return (
    <section className="panel session-panel">
      <h2>{words.session.heading}</h2>
      <p className="quiet">{words.session.help}</p>
      <form
        autoComplete="off"
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          dispatch({ type: 'plan', plan: planSession(casesOf(library), minutes, group) });
        }}
      >
        <label>
          {words.session.minutes}
          <select
            value={minutes}
            data-studio="minutes"
            onChange={({ target }) => setMinutes(sessionLengths.find((one) => String(one) === target.value) ?? minutes)}
          >
            {sessionLengths.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.session.group}
          <select
            value={group}
            data-studio="group"
            onChange={({ target }) => setGroup(trainedGroups.find((one) => one === target.value) ?? group)}
          >
            {trainedGroups.map((one) => (
              <option key={one} value={one}>
                {words.groups[one]}
              </option>
            ))}
          </select>
        </label>
        <button className="tool filled" type="submit" data-studio="plan-session">
          {words.session.plan}
        </button>
      </form>
      {session !== null && <Planned library={library} plan={session.plan} dispatch={dispatch} />}
    </section>
  );
}

type PlannedProps = Omit<SessionPanelProps, 'studio'> & { readonly plan: SessionPlan };

function Planned({ library, plan, dispatch }: PlannedProps) {
  const { words } = library[0].training;
  const { session } = words;
  const cases = casesOf(library);
  const planned = minutesOf(plan, cases);
  const { opening, closing } = framing[plan.minutes];
  const takes = (minutes: number): string => fill(session.takes, { minutes });
  const without = (id: string): SessionPlan => ({ ...plan, cases: plan.cases.filter((one) => one !== id) });
  const practice = turnsPlanned(library, plan);
  return (
    <>
      <ol className="session-parts" data-planned={planned}>
        <li>
          <span>{session.opening}</span> <small>{takes(opening)}</small>
        </li>
        {plan.cases.flatMap((id) => {
          const one = cases.find((candidate) => candidate.id === id);
          return one === undefined
            ? []
            : [
                <li key={id} data-planned-case={one.letter}>
                  <span>
                    {one.letter} · {one.title}
                  </span>{' '}
                  <small>{takes(one.minutes)}</small>
                  <Tap className="tool small filled" data-play={id} onTap={() => dispatch({ type: 'play', scenario: id, at: Date.now() })}>
                    {words.start.play}
                  </Tap>
                  <Tap className="tool small" data-remove={id} onTap={() => dispatch({ type: 'plan', plan: without(id) })}>
                    {session.remove}
                  </Tap>
                </li>,
              ];
        })}
        {practice !== null && (
          <li data-planned-practice={practice.turns.length}>
            <span>{counted(session.practice, practice.turns.length, words.locale)}</span> <small>{takes(plan.turns * turnMinutes)}</small>
            <Tap className="tool small filled" data-studio="practise-planned" onTap={() => dispatch({ type: 'practise', ...practice })}>
              {words.practice.start}
            </Tap>
          </li>
        )}
        <li>
          <span>{session.closing}</span> <small>{takes(closing)}</small>
        </li>
      </ol>
      {plan.cases.length === 0 && <p>{session.empty}</p>}
      <p className="quiet" role="status">
        {fill(planned > plan.minutes ? session.over : session.total, { planned, minutes: plan.minutes })}
      </p>
      <div className="tool-row">
        <Tap className="tool" data-studio="print-session" onTap={() => dispatch({ type: 'goTo', page: { name: 'packs', scenario: null } })}>
          {session.print}
        </Tap>
        <Tap className="tool" data-studio="drop-session" onTap={() => dispatch({ type: 'plan', plan: null })}>
          {session.clear}
        </Tap>
      </div>
    </>
  );
}
