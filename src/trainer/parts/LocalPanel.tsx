import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import type { LocalNames, StudioEvent } from '../session/studio.ts';
import { TextField } from './TextField.tsx';

type LocalPanelProps = {
  readonly local: LocalNames;
  readonly words: TrainerWords;
  readonly dispatch: (event: StudioEvent) => void;
};

const names = ['lead', 'procedure', 'number'] as const;

/** Who helps in this very place: for one session, on the room's first page and on paper. */
export function LocalPanel({ local, words: { local: words }, dispatch }: LocalPanelProps) {
  return (
    <details className="panel fold" data-studio="local">
      <summary>{words.heading}</summary>
      <p className="quiet">{words.help}</p>
      <form autoComplete="off" className="fields stacked" onSubmit={(event) => event.preventDefault()}>
        {names.map((name) => (
          <TextField
            key={name}
            label={words[name]}
            maxLength={160}
            value={local[name]}
            data-local={name}
            onWrite={(text) => dispatch({ type: 'local', local: { ...local, [name]: text } })}
          />
        ))}
      </form>
    </details>
  );
}

type LocalLinesProps = { readonly local: LocalNames; readonly words: TrainerWords };

/** What was said of this place; nothing where nothing was. */
export function LocalLines({ local, words }: LocalLinesProps) {
  const said = names.filter((name) => local[name].trim() !== '');
  if (said.length === 0) return null;
  return (
    <section className="local-lines" data-local-shown="">
      <h3>{words.local.shown}</h3>
      <dl>
        {said.map((name) => (
          <div key={name}>
            <dt>{words.local[name]}</dt>
            <dd>{local[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
