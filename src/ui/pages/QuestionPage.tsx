import { useId } from 'react';
import type { QuestionView } from '../../journey/view/view.ts';
import { ChoiceForm } from '../parts/choice/ChoiceForm.tsx';
import { OptionList } from '../parts/choice/OptionList.tsx';
import { QuestionsLeft } from '../parts/choice/QuestionsLeft.tsx';
import { Tap } from '../parts/choice/Tap.tsx';
import { Frame } from '../parts/frame/Frame.tsx';
import { Prose } from '../parts/Prose.tsx';
import { NowBox } from '../parts/plan/NowBox.tsx';
import { Services } from '../parts/service/Services.tsx';
import type { PageProps } from './page-props.ts';

export function QuestionPage({ view, words, on, prefers }: PageProps<QuestionView>) {
  const heading = useId();
  const ask = useId();
  const Choices = view.choose === 'one' ? OptionList : ChoiceForm;
  return (
    <Frame view={view} words={words} on={on} headingId={heading}>
      <NowBox now={view.now} shown={view.shown} words={words} on={on} />
      <Prose prose={view.help} />
      {view.ask !== null && <h2 id={ask}>{view.ask}</h2>}
      <Choices step={view.step} options={view.options} askedBy={view.ask === null ? heading : ask} words={words} on={on} />
      <QuestionsLeft count={view.questionsLeft} words={words} />
      {view.planNow && (
        <Tap className="plan-now" data-plan-now="" onTap={on.planNow}>
          {words.planNow}
        </Tap>
      )}
      <Services services={view.services} prefers={prefers} words={words} />
    </Frame>
  );
}
