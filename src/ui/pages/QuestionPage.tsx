import { useId } from 'react';
import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { QuestionView } from '../../journey/view/view.ts';
import { ChoiceForm } from '../parts/choice/ChoiceForm.tsx';
import { FirstHelp } from '../parts/choice/FirstHelp.tsx';
import { MoreAbout } from '../parts/choice/MoreAbout.tsx';
import { OptionList } from '../parts/choice/OptionList.tsx';
import { Tap } from '../parts/choice/Tap.tsx';
import { Frame } from '../parts/frame/Frame.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Services } from '../parts/service/Services.tsx';
import { counted } from '../text/fill.ts';
import type { PageProps } from './page-props.ts';

/** The question, what to do now in one breath, and the answers: together on the first screen. The rest stands below. */
export function QuestionPage({ view, words, on, prefers }: PageProps<QuestionView>) {
  const heading = useId();
  const ask = useId();
  const help = useId();
  const Choices = view.choose === 'one' ? OptionList : ChoiceForm;
  return (
    <Frame view={view} words={words} on={on} headingId={heading} aside={<QuestionsLeft count={view.questionsLeft} words={words} />}>
      <FirstHelp shown={view.shown} id={help} />
      <Prose prose={view.help} className="help" />
      {view.ask !== null && <h2 id={ask}>{view.ask}</h2>}
      <Choices
        step={view.step}
        options={view.options}
        askedBy={view.ask === null ? heading : `${heading} ${ask}`}
        describedBy={view.shown.length === 0 ? undefined : help}
        prefers={prefers}
        words={words}
        on={on}
      />
      {view.planNow && (
        <Tap className="quiet-tap" data-plan-now="" onPress={on.press?.planNow} onTap={on.planNow}>
          {words.planNow}
        </Tap>
      )}
      <MoreAbout now={view.now} shown={view.shown} label={view.more} words={words} on={on} />
      <Services services={view.services} prefers={prefers} words={words} />
    </Frame>
  );
}

type QuestionsLeftProps = { readonly count: number | null; readonly words: InterfaceWords };

/** How much is still to come, without pushing. */
function QuestionsLeft({ count, words }: QuestionsLeftProps) {
  if (count === null) return null;
  const { last, more } = words.questionsLeft;
  return <p className="left">{count === 0 ? last : counted(more, count, words.locale)}</p>;
}
