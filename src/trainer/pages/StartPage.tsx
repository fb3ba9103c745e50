import { useState } from 'react';
import type { Clock } from '../../flow/scenario.ts';
import { type Audience, audiences } from '../../flow/vocabulary.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { fill } from '../../ui/text/fill.ts';
import type { Material } from '../case/material.ts';
import { Mark } from '../parts/Mark.tsx';
import { OpenRoom } from '../parts/OpenRoom.tsx';
import { RegionSelect } from '../parts/RegionSelect.tsx';
import type { DeskPage } from '../session/desk-page.ts';
import type { Studio, StudioEvent } from '../session/studio.ts';

type StartPageProps = {
  readonly material: Material;
  readonly studio: Studio;
  readonly linked: boolean;
  readonly dispatch: (event: StudioEvent) => void;
  readonly openRoom: () => boolean;
  readonly goTo: (page: DeskPage) => void;
};

/** Where a trainer begins, five minutes before. */
export function StartPage({ material, studio, linked, dispatch, openRoom, goTo }: StartPageProps) {
  const { words, scenarios } = material.training;
  const { start } = words;
  const playing = scenarios.find(({ id }) => id === studio.play?.scenario);
  return (
    <>
      <Mark words={words} />
      <main className="start" data-screen="start">
        <header>
          <h1>{start.heading}</h1>
          <p className="lead">{start.lead}</p>
          {playing !== undefined && (
            <Tap className="tool" data-studio="go-on" onTap={() => goTo({ name: 'desk' })}>
              {fill(start.goOn, { letter: playing.letter, title: playing.title })}
            </Tap>
          )}
        </header>
        <section className="panel">
          <h2>{start.before}</h2>
          <ul className="dashes">
            {start.checklist.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section className="panel">
          <h2>{start.windows.heading}</h2>
          <p>{start.windows.help}</p>
          <OpenRoom words={words} linked={linked} openRoom={openRoom} />
          <h2>{start.region.heading}</h2>
          <p className="quiet">{start.region.help}</p>
          <RegionSelect
            material={material}
            region={studio.region}
            label={start.region.heading}
            onChange={(region) => dispatch({ type: 'region', region })}
          />
          <div className="tool-row">
            <Tap className="tool" data-studio="packs" onTap={() => goTo({ name: 'packs', scenario: null })}>
              {start.packs}
            </Tap>
            <Tap className="tool" data-studio="cards" onTap={() => goTo({ name: 'cards' })}>
              {start.cards}
            </Tap>
          </div>
        </section>
        <section className="cases">
          <h2>{start.cases.heading}</h2>
          <p className="quiet">{start.cases.help}</p>
          <ul>
            {scenarios.map(({ id, letter, title, people, about, audience }) => (
              <li key={id} className="panel" data-case={letter}>
                <p className="eyebrow">
                  {letter} · {words.audiences[audience]}
                </p>
                <h3>{title}</h3>
                <p className="quiet">{people}</p>
                <p>{about}</p>
                <div className="tool-row">
                  <Tap
                    className="tool filled"
                    data-play={id}
                    onTap={() => {
                      dispatch({ type: 'play', scenario: id });
                      goTo({ name: 'desk' });
                    }}
                  >
                    {start.play}
                  </Tap>
                  <Tap className="tool" data-handouts={id} onTap={() => goTo({ name: 'packs', scenario: id })}>
                    {start.handouts}
                  </Tap>
                </div>
              </li>
            ))}
          </ul>
        </section>
        <FreePlay
          material={material}
          onPlay={(audience, clock) => {
            dispatch({ type: 'playFree', audience, clock });
            goTo({ name: 'desk' });
          }}
        />
      </main>
    </>
  );
}

type FreePlayProps = { readonly material: Material; readonly onPlay: (audience: Audience, clock: Clock) => void };

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Any audience, any hour, no story. The place is chosen above. */
function FreePlay({ material, onPlay }: FreePlayProps) {
  const { words } = material.training;
  const [audience, setAudience] = useState<Audience>('young-person');
  const [clock, setClock] = useState<Clock>({ day: 'sun', time: '23:00' });
  return (
    <section className="panel free">
      <h2>{words.start.free.heading}</h2>
      <p className="quiet">{words.start.free.help}</p>
      <form
        autoComplete="off"
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          onPlay(audience, clock);
        }}
      >
        <label>
          {words.start.audience}
          <select value={audience} onChange={({ target }) => setAudience(audiences.find((one) => one === target.value) ?? audience)}>
            {audiences.map((one) => (
              <option key={one} value={one}>
                {words.audiences[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.start.day}
          <select
            value={clock.day}
            onChange={({ target }) => setClock({ ...clock, day: dayNames.find((one) => one === target.value) ?? clock.day })}
          >
            {dayNames.map((one) => (
              <option key={one} value={one}>
                {words.days[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.start.time}
          <input
            type="time"
            required
            value={clock.time}
            onChange={({ target }) => target.value !== '' && setClock({ ...clock, time: target.value })}
          />
        </label>
        <button className="tool filled" type="submit" data-studio="free">
          {words.start.playFree}
        </button>
      </form>
    </section>
  );
}
