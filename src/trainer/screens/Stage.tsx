import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import type { ScreenProps } from '../pages/page-props.ts';
import { Mark } from '../parts/Mark.tsx';
import { screenOf } from '../session/screen-of.ts';
import { AsideScreen } from './AsideScreen.tsx';
import { DebriefScreen } from './DebriefScreen.tsx';
import { OpeningScreen } from './OpeningScreen.tsx';
import { PageScreen } from './PageScreen.tsx';
import { PlanScreen } from './PlanScreen.tsx';
import { PracticeScreen } from './PracticeScreen.tsx';
import { StoryScreen } from './StoryScreen.tsx';
import { ArrivesScreen, DeedScreen, TakenScreen } from './TakenScreen.tsx';
import { ToolScreen } from './ToolScreen.tsx';
import { VoteScreen } from './VoteScreen.tsx';

/** What the room sees: the same in both windows. */
export function Stage(props: ScreenProps) {
  const { studio, material } = props;
  return (
    <>
      <Mark words={material.training.words} of={studio.play === null && studio.practice === null ? 'numbers' : 'case'} />
      <Shown {...props} />
    </>
  );
}

function Shown(props: ScreenProps) {
  const { material, studio, dispatch, on } = props;
  const { words } = material.training;
  const screen = screenOf(material, studio);
  switch (screen.kind) {
    case 'blank':
      return <PauseScreen words={words} />;
    case 'opening':
      return <OpeningScreen screen={screen} words={words} pageWords={material.flow.words} />;
    case 'practice':
      return <PracticeScreen screen={screen} material={material} dispatch={dispatch} />;
    case 'story':
      return <StoryScreen screen={screen} words={words} />;
    case 'arrives':
      return <ArrivesScreen text={screen.text} words={words} />;
    case 'page':
      return <PageScreen screen={screen} words={material.flow.words} trainerWords={words} on={on} />;
    case 'vote':
      return <VoteScreen key={screen.step} screen={screen} words={words} dispatch={dispatch} />;
    case 'plan':
      return <PlanScreen view={screen.view} words={material.flow.words} on={on} />;
    case 'tool':
      return <ToolScreen view={screen.view} words={words} />;
    case 'taken':
      return <TakenScreen screen={screen} words={words} dispatch={dispatch} />;
    case 'deed':
      return <DeedScreen screen={screen} words={words} dispatch={dispatch} />;
    case 'debrief':
      return <DebriefScreen {...props} />;
    case 'aside':
      return <AsideScreen {...props} aside={screen.aside} />;
    default:
      return screen satisfies never;
  }
}

/** A calm page that shows nothing of the case. */
export function PauseScreen({ words }: { readonly words: TrainerWords }) {
  return (
    <main className="card-screen" data-screen="pause">
      <h1>{words.pause.heading}</h1>
      <p className="lead">{words.pause.lead}</p>
    </main>
  );
}
