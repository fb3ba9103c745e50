import type { Flow } from '../../flow/flow.ts';
import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { wordsFor } from '../../flow/wording.ts';
import { questionOf } from '../case/names.ts';
import { TextField } from '../parts/TextField.tsx';
import type { OwnCase } from './own-case.ts';
import { type OwnQuestion, questionsOf } from './own-way.ts';

type OwnAnswersProps = {
  readonly flow: Flow;
  readonly own: OwnCase;
  readonly words: TrainerWords['own'];
  readonly write: (changed: Partial<OwnCase>) => void;
};

/** The questions that this case comes to, each with what may be answered there: the way is the flow's own. */
export function OwnAnswers({ flow, own, words, write }: OwnAnswersProps) {
  const { way, plan } = questionsOf(flow, own);
  const question = (one: OwnQuestion, unsaid: string | null) => (
    <div key={one.step.id} className="own-question">
      <Question
        question={one}
        label={questionOf(flow, one.step.id, own.audience)}
        unsaid={unsaid}
        own={own}
        answer={(options) => write({ answers: { ...own.answers, [one.step.id]: options } })}
      />
      <TextField
        label={words.arrives}
        maxLength={300}
        value={own.arrives[one.step.id] ?? ''}
        data-arrives={one.step.id}
        onWrite={(text) => write({ arrives: { ...own.arrives, [one.step.id]: text } })}
      />
    </div>
  );
  return (
    <section className="panel own-answers">
      <h2>{words.answers}</h2>
      <p className="quiet">{words.answersHelp}</p>
      <form autoComplete="off" className="fields stacked" onSubmit={(event) => event.preventDefault()}>
        {way.map((one) => question(one, null))}
        {plan.length > 0 && <h3>{words.plan}</h3>}
        {plan.map((one) => question(one, words.notAsked))}
      </form>
    </section>
  );
}

type QuestionProps = {
  readonly question: OwnQuestion;
  readonly label: string;
  /** What stands where nothing is chosen; null: the most careful answer counts. */
  readonly unsaid: string | null;
  readonly own: OwnCase;
  readonly answer: (options: readonly string[]) => void;
};

function Question({ question: { step, offered, chosen }, label, unsaid, own, answer }: QuestionProps) {
  const nameOf = (option: OwnQuestion['offered'][number]): string => wordsFor(option.label, own.audience) ?? '';
  if (step.choose === 'several')
    return (
      <fieldset className="own-several" data-question={step.id}>
        <legend>{label}</legend>
        {offered.map((option) => (
          <label key={option.id}>
            <input
              type="checkbox"
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={({ target }) => answer(target.checked ? [...chosen, option.id] : chosen.filter((one) => one !== option.id))}
            />{' '}
            {nameOf(option)}
          </label>
        ))}
      </fieldset>
    );
  const silence = step.kind === 'question' ? step.silence : null;
  const [only] = chosen;
  return (
    <label>
      {label}
      <select
        value={only ?? (unsaid === null ? (silence ?? offered[0]?.id) : '')}
        data-question={step.id}
        onChange={({ target }) => answer(target.value === '' ? [] : [target.value])}
      >
        {unsaid !== null && <option value="">{unsaid}</option>}
        {offered.map((option) => (
          <option key={option.id} value={option.id}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
