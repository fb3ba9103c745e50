import { useState } from 'react';
import { saveFile } from '../../effects/save-file.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { fill } from '../../ui/text/fill.ts';
import { materialOf, type StudioLibrary } from '../case/material.ts';
import { questionOf } from '../case/names.ts';
import { Mark } from '../parts/Mark.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import type { PresenterEvent } from '../session/presenter.ts';
import type { Studio } from '../session/studio.ts';
import { OpenCase } from './OpenCase.tsx';
import { OwnAnswers } from './OwnAnswers.tsx';
import { OwnHead } from './OwnHead.tsx';
import { fileOf, type OwnCase } from './own-case.ts';
import { isPlayable, missingIn, scenarioOf, unfitAnswers } from './own-way.ts';
import { unsaidIn } from './own-words.ts';

type OwnCasePageProps = {
  readonly library: StudioLibrary;
  readonly studio: Studio;
  readonly draft: OwnCase | null;
  readonly dispatch: (event: PresenterEvent) => void;
  readonly toStart: () => void;
};

/** A case for one group, without code: it is checked while it is written, plays at once, and is kept in a file alone. */
export function OwnCasePage({ library, studio, draft, dispatch, toStart }: OwnCasePageProps) {
  const own: OwnCase = draft ?? emptyCase(library[0].id, studio.region);
  const { flow, training } = materialOf(library, own.flow);
  const { words } = training;
  const [saved, setSaved] = useState<'yes' | 'no' | null>(null);
  const write = (changed: Partial<OwnCase>): void => {
    setSaved(null);
    dispatch({ type: 'draft', draft: { ...own, ...changed } });
  };
  const missing = missingIn(flow, own);
  const playable = isPlayable(flow, own);
  const unsaid = unsaidIn(training.quoted, own);
  const lines = (key: 'story' | 'discuss' | 'remember') => (
    <label>
      {words.own[key]}
      <textarea
        autoComplete="off"
        spellCheck={false}
        rows={key === 'story' ? 5 : 3}
        value={own[key].join('\n')}
        data-own={key}
        onChange={({ target }) => write({ [key]: target.value.split('\n') })}
      />
    </label>
  );
  const play = (): void =>
    dispatch({
      type: 'playOwn',
      flow: own.flow,
      scenario: scenarioOf(flow, own, { letter: words.own.letter, remember: words.free.remember }),
      at: Date.now(),
    });
  return (
    <>
      <Mark words={words} />
      <main className="start own-case" data-screen="own">
        <PageHead back={words.desk.start} heading={words.own.heading} lead={words.own.help} toStart={toStart}>
          <OpenCase library={library} words={words.own} onOpen={(opened) => dispatch({ type: 'draft', draft: opened })} />
        </PageHead>
        <form autoComplete="off" className="panel fields stacked" onSubmit={(event) => event.preventDefault()}>
          <OwnHead library={library} own={own} write={write} />
          {lines('story')}
          {lines('discuss')}
          {lines('remember')}
        </form>
        <OwnAnswers flow={flow} own={own} words={words.own} write={write} />
        <section className="panel own-finish">
          <ul className="dashes" data-missing={missing.join(' ')} aria-live="polite">
            {missing.map((one) => (
              <li key={one}>
                {words.own.missing[one]}
                {one === 'answers' &&
                  ` ${unfitAnswers(flow, own)
                    .map((step) => questionOf(flow, step, own.audience))
                    .join('; ')}`}
              </li>
            ))}
            {unsaid.map(({ said, dont, say }) => (
              <li key={said} data-unsaid="">
                {fill(words.own.unsaid, { said, dont, say })}
              </li>
            ))}
          </ul>
          <div className="tool-row">
            <Tap className="tool filled" data-studio="play-own" disabled={!playable} onTap={play}>
              {words.own.play}
            </Tap>
            <Tap
              className="tool"
              data-studio="save-own"
              onTap={() =>
                setSaved(saveFile(`${own.title.trim() || words.own.letter}.json`, 'application/json', fileOf(own)) ? 'yes' : 'no')
              }
            >
              {words.own.save}
            </Tap>
            <Tap
              className="tool"
              data-studio="print-own"
              disabled={!playable}
              onTap={() => dispatch({ type: 'goTo', page: { name: 'packs', scenario: null } })}
            >
              {words.own.print}
            </Tap>
          </div>
          <output className="quiet">{saved === 'yes' && words.own.saved}</output>
          {saved === 'no' && (
            <>
              <p>{words.own.notSaved}</p>
              <pre>{fileOf(own)}</pre>
            </>
          )}
        </section>
      </main>
    </>
  );
}

/** Nothing written yet: the first audience of the flow, on an ordinary evening. */
function emptyCase(flow: string, region: string): OwnCase {
  return {
    flow,
    title: '',
    people: '',
    audience: 'carer',
    region,
    clock: { day: 'thu', time: '19:30' },
    story: [],
    answers: {},
    arrives: {},
    discuss: [],
    remember: [],
  };
}
