import type { HandWords } from '../../flow/schema/hand-words.ts';
import { fill } from '../text/fill.ts';

type InsideAppProps = {
  /** Null: one that is not known. */
  readonly app: string | null;
  /** A link that leads out, where there is such a thing. */
  readonly outside: string | null;
  readonly words: HandWords;
};

/** One calm line for whoever opened the page inside another app: what it may see, and the way out of it. */
export function InsideApp({ app, outside, words: { insideApp } }: InsideAppProps) {
  return (
    <section className="beneath quiet" data-inside-app={app ?? ''}>
      <p>{fill(insideApp.what, { app: app ?? insideApp.another })}</p>
      <p>{outside === null ? insideApp.how : <a href={outside}>{insideApp.open}</a>}</p>
    </section>
  );
}
