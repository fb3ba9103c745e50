import type { HandWords } from '../../../flow/schema/hand-words.ts';
import type { OnHand } from '../on-hand.ts';
import { Scan } from './Scan.tsx';
import { TakeAlong } from './TakeAlong.tsx';

type PlanCodeProps = { readonly code: string | null; readonly address: string; readonly words: HandWords; readonly on: OnHand };

/** The answers as a code to write down, to read out or to scan. */
export function PlanCode({ code, address, words, on }: PlanCodeProps) {
  if (code === null) return <p>{words.code.none}</p>;
  return (
    <section className="code-parts">
      <p className="code-text" data-code={code}>
        <bdi dir="ltr" translate="no">
          {code}
        </bdi>
      </p>
      <TakeAlong text={code} label={words.code.copy} words={words} on={on} />
      <Scan address={`${address}#${code}`} words={words.code.scan} label={words.scan} />
    </section>
  );
}
