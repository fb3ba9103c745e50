import type { TrainerWords } from '../../flow/schema/trainer-words.ts';

/** The whole studio as one file, which lies beside the page: src/build/trainer-file-plugin.ts. */
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
