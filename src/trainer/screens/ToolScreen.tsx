import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import type { ToolView } from '../../journey/tools/tool-view.ts';
import { Prose } from '../../ui/parts/Prose.tsx';

type ToolScreenProps = { readonly view: ToolView; readonly words: TrainerWords };

/** What a plan makes for the hand, to look at: words to say, a sheet with what was answered and written, a code. */
export function ToolScreen({ view, words: { tool } }: ToolScreenProps) {
  return (
    <main className="card-screen broad tool-screen" data-screen="tool" data-tool={view.tool}>
      <p className="eyebrow">{tool.eyebrow}</p>
      <h1>{view.heading}</h1>
      <Prose prose={view.lead} className="lead" />
      {view.code !== null && <p className="said-aloud">{view.code}</p>}
      {view.papers !== null && (
        <ul className="dashes">
          {view.papers.tools.map((paper) => (
            <li key={paper.tool}>{paper.heading}</li>
          ))}
        </ul>
      )}
      <div className="columns">
        {view.texts.map(({ id, label, text }) => (
          <section key={id}>
            <h2>{label}</h2>
            <blockquote>{text}</blockquote>
          </section>
        ))}
      </div>
      {view.fields.length > 0 && (
        <dl className="tool-fields">
          {view.fields.map(({ id, label, value }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd className={value === '' ? 'blank' : undefined}>{value === '' ? tool.blank : value}</dd>
            </div>
          ))}
        </dl>
      )}
    </main>
  );
}
