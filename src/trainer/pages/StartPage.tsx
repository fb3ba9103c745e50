import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { fill } from '../../ui/text/fill.ts';
import { caseOf } from '../case/case-of.ts';
import type { Material, StudioLibrary } from '../case/material.ts';
import type { DeskPage } from '../desk/desk-page.ts';
import { CaseCard } from '../parts/CaseCard.tsx';
import { FreePlay } from '../parts/FreePlay.tsx';
import { LocalPanel } from '../parts/LocalPanel.tsx';
import { Mark } from '../parts/Mark.tsx';
import { OpenRoom } from '../parts/OpenRoom.tsx';
import { PracticePanel } from '../parts/PracticePanel.tsx';
import { RegionSelect } from '../parts/RegionSelect.tsx';
import { SessionPanel } from '../parts/SessionPanel.tsx';
import type { RoomLink } from '../session/presenter.ts';
import type { Play } from '../session/studio.ts';
import type { PresenterProps } from './page-props.ts';

type StartPageProps = Omit<PresenterProps, 'on'> & {
  readonly library: StudioLibrary;
  readonly room: RoomLink;
  readonly openRoom: () => boolean;
};

/** Where a trainer begins, five minutes before. */
export function StartPage({ library, material, studio, room, dispatch, openRoom }: StartPageProps) {
  const { words } = material.training;
  const goTo = (page: DeskPage): void => dispatch({ type: 'goTo', page });
  const { start } = words;
  return (
    <>
      <Mark words={words} of="nothing" />
      <main className="start" data-screen="start">
        <header>
          <h1>{start.heading}</h1>
          <p className="lead">{start.lead}</p>
          {studio.left !== null && (
            <Tap className="tool" data-studio="go-on" onTap={() => dispatch({ type: 'goOn' })}>
              {goOnText(material, studio.left)}
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
          <OpenRoom words={words} room={room} openRoom={openRoom} />
          <h2>{start.region.heading}</h2>
          <p className="quiet">{start.region.help}</p>
          <RegionSelect
            material={material}
            region={studio.region}
            label={start.region.heading}
            onChange={(region) => dispatch({ type: 'region', region })}
          />
          <LocalPanel local={studio.local} words={words} dispatch={dispatch} />
          <div className="tool-row">
            <Tap className="tool" data-studio="packs" onTap={() => goTo({ name: 'packs', scenario: null })}>
              {start.packs}
            </Tap>
            <Tap className="tool" data-studio="cards" onTap={() => goTo({ name: 'cards' })}>
              {start.cards}
            </Tap>
          </div>
        </section>
        <SessionPanel library={library} studio={studio} dispatch={dispatch} />
        <PracticePanel library={library} dispatch={dispatch} />
        <section className="cases">
          <h2>{start.cases.heading}</h2>
          <p className="quiet">{start.cases.help}</p>
          <ul>
            {library.flatMap(({ training }) =>
              training.scenarios.map((scenario) => (
                <CaseCard key={scenario.id} scenario={scenario} words={words} studio={studio} dispatch={dispatch} />
              )),
            )}
          </ul>
        </section>
        <section className="panel">
          <h2>{words.own.heading}</h2>
          <p className="quiet">{words.own.help}</p>
          <div className="tool-row">
            <Tap className="tool" data-studio="own" onTap={() => goTo({ name: 'own' })}>
              {words.own.write}
            </Tap>
          </div>
        </section>
        <SavePanel words={words} />
        <FreePlay library={library} dispatch={dispatch} />
      </main>
    </>
  );
}

/** What was left is gone on with under its own name. */
function goOnText({ flow, training }: Material, left: Play): string {
  const { scenario } = caseOf(flow, training.scenarios, left);
  const { goOn, goOnFree } = training.words.start;
  return scenario === null ? goOnFree : fill(goOn, { letter: scenario.letter, title: scenario.title });
}

/** The whole studio as one file, which lies beside the page: src/build/plugins/trainer-file-plugin.ts. */
export const wholeFile = 'handrail-trainer.html';

/** For a room without network. The file itself has no use for it: `beside` is out of sight there. */
export function SavePanel({ words: { save } }: { readonly words: TrainerWords }) {
  return (
    <section className="panel beside">
      <h2>{save.heading}</h2>
      <p className="quiet">{save.help}</p>
      <div className="tool-row">
        <a className="tool" href={`./${wholeFile}`} download={wholeFile} data-studio="save">
          {save.save}
        </a>
      </div>
    </section>
  );
}
