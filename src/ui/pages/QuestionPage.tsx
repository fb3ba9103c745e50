import { useId } from 'react';
import type { QuestionView } from '../../journey/view.ts';
import { ChoiceForm } from '../parts/ChoiceForm.tsx';
import { Frame } from '../parts/Frame.tsx';
import { NowBox } from '../parts/NowBox.tsx';
import { OptionList } from '../parts/OptionList.tsx';
import { Prose } from '../parts/Prose.tsx';
import { QuestionsLeft } from '../parts/QuestionsLeft.tsx';
import { Services } from '../parts/Services.tsx';
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
      <Services services={view.services} prefers={prefers} words={words} />
    </Frame>
  );
}
