import { useId, useState } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { NoAnswerView, ServiceView } from '../../../journey/view/service-view.ts';
import { fill } from '../../text/fill.ts';
import { opennessText } from '../../text/openness.ts';
import { Tap } from '../choice/Tap.tsx';
import { Filled } from '../Filled.tsx';
import { Ways } from './Ways.tsx';

type NoAnswerProps = { readonly service: ServiceView; readonly words: InterfaceWords };

/** "No answer, or a long wait?": never a dead end. Opens on the spot; nothing of it is kept. */
export function NoAnswer({ service, words }: NoAnswerProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { kind, noAnswer, openness } = service;
  if (noAnswer === null) return null;
  return (
    <div className="no-answer">
      <Tap data-no-answer={service.id} aria-expanded={open} aria-controls={panel} onTap={() => setOpen(!open)}>
        {words.noAnswer.ask}
      </Tap>
      <div id={panel} hidden={!open}>
        {open && (
          <Instead noAnswer={noAnswer} lead={kind === 'emergency' ? words.noAnswer.emergencyLead : words.noAnswer.lead} words={words} />
        )}
        {open && <p>{openness.state === 'closed' ? opennessText(openness, words) : words.noAnswer.again}</p>}
      </div>
    </div>
  );
}

type InsteadProps = { readonly noAnswer: NoAnswerView; readonly lead: string; readonly words: InterfaceWords };

function Instead({ noAnswer: { next, emergency, leave }, lead, words }: InsteadProps) {
  const { noAnswer } = words;
  return (
    <>
      {next === null ? (
        <p>
          <Filled words={noAnswer.none} values={{ number: emergency }} />
        </p>
      ) : (
        <>
          <p>{lead}</p>
          <p className="fold-label" data-next-helper={next.id}>
            {fill(noAnswer.next, { name: next.name })}
          </p>
          <p className={`open ${next.openness.state}`}>{opennessText(next.openness, words)}</p>
          <Ways channels={next.channels} words={words} />
          <p>
            <Filled words={noAnswer.near} values={{ number: emergency }} />
          </p>
        </>
      )}
      <p className="fold-label">{noAnswer.leaveLabel}</p>
      <blockquote>{leave}</blockquote>
      <p className="fold-label">{noAnswer.fiveLabel}</p>
      <p>{noAnswer.five}</p>
    </>
  );
}
