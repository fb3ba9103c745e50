import type { HandWords } from '../../../flow/schema/hand-words.ts';
import type { ToolView } from '../../../journey/tools/tool-view.ts';
import type { ServiceView } from '../../../journey/view/service-view.ts';
import { Filled } from '../../parts/Filled.tsx';
import { Scan } from '../carry/Scan.tsx';

type ShowCardProps = { readonly view: ToolView; readonly address: string; readonly words: HandWords };

/** The screen to turn round: few words, large, no details. */
export function ShowCard({ view: { texts, services, entry }, address, words }: ShowCardProps) {
  // Whoever reads it along may ring with them; nobody at a desk is asked to.
  const ring = entry === null ? null : services.map(numberOf).find((found) => found !== null);
  return (
    <section className="card-to-show" data-card="">
      {texts.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      {ring && (
        <p className="card-number">
          <Filled words={words.ring} values={ring} />
        </p>
      )}
      {entry !== null && <Scan address={`${address}#${entry.to}`} words={entry.words} label={words.scan} />}
    </section>
  );
}

function numberOf({ name, channels }: ServiceView): { readonly name: string; readonly number: string } | null {
  for (const channel of channels) if (channel.by === 'phone') return { name, number: channel.shown };
  return null;
}
