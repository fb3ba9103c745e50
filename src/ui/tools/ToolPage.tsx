import { useId } from 'react';
import type { HandWords } from '../../flow/schema/hand-words.ts';
import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { ToolView } from '../../journey/tools/tool-view.ts';
import { Tap } from '../parts/choice/Tap.tsx';
import { Prose } from '../parts/Prose.tsx';
import { ServiceCard } from '../parts/service/ServiceCard.tsx';
import { Cited } from './Cited.tsx';
import { LockedFile } from './carry/LockedFile.tsx';
import { PlanCode } from './carry/PlanCode.tsx';
import { Fields } from './Fields.tsx';
import type { OnHand } from './on-hand.ts';
import { Papers } from './paper/Papers.tsx';
import { ShowCard } from './paper/ShowCard.tsx';
import { Texts } from './Texts.tsx';

export type ToolPageProps = {
  readonly view: ToolView;
  readonly words: InterfaceWords;
  readonly handWords: HandWords;
  readonly on: OnHand;
  /** Where this page is found, for somebody else's phone. */
  readonly address: string;
  /** Which content this copy was made from. */
  readonly edition: string;
};

/** A page that makes something for the hand: what it makes first, then who takes it, then who says so. */
export function ToolPage({ view, words, handWords, on, address, edition }: ToolPageProps) {
  const heading = useId();
  return (
    <main data-page="tool" data-tool={view.tool} aria-labelledby={heading}>
      <Tap className="back" data-back="" onTap={on.resume}>
        {handWords.resume}
      </Tap>
      <h1 id={heading} tabIndex={-1}>
        {view.heading}
      </h1>
      <Prose prose={view.lead} className="lead" />
      {view.tool === 'show' ? (
        <ShowCard view={view} address={address} words={handWords} />
      ) : (
        <Texts texts={view.texts} words={words} hand={handWords} keptSaid={view.fields.length > 0} on={on} />
      )}
      {view.papers !== null && <Papers papers={view.papers} words={words} hand={handWords} edition={edition} on={on} />}
      {view.tool === 'code' && <PlanCode code={view.code} address={address} words={handWords} on={on} />}
      {view.tool === 'file' && <LockedFile words={handWords} on={on} />}
      <Fields heading={view.texts.length === 0 ? view.heading : null} fields={view.fields} words={handWords} on={on} />
      {view.held.map(({ id, what, how }) => (
        <section key={id} className="held-words" data-held-action={id}>
          <h2>{what}</h2>
          <Prose prose={how} />
        </section>
      ))}
      {view.leads.length > 0 && view.papers === null && (
        <section className="tools">
          <h2>{handWords.leads}</h2>
          <div className="tool-row">
            {view.leads.map(({ id, label }) => (
              <Tap key={id} className="tool" data-tool={id} onTap={() => on.open(id)}>
                {label}
              </Tap>
            ))}
          </div>
        </section>
      )}
      {view.services.length > 0 && view.tool !== 'show' && (
        <section className="services">
          <h2>{handWords.people}</h2>
          {view.services.map((service) => (
            <ServiceCard key={service.id} service={service} level={3} brief={true} words={words} />
          ))}
        </section>
      )}
      <Prose prose={view.note} className="quiet" />
      <Cited sources={view.sources} handWords={handWords} words={words} />
      {view.draft && <p className="draft">{handWords.draft}</p>}
    </main>
  );
}
