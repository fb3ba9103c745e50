import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { BarView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { Tap } from '../choice/Tap.tsx';

type BarProps = { readonly bar: BarView; readonly words: InterfaceWords; readonly on: On; readonly leaveTo: string | null };

/** The number, a person, the way out: on every page, never covered. */
export function Bar({ bar, words, on, leaveTo }: BarProps) {
  // The narrowest screens have room for the number alone.
  const [before = '', after = ''] = words.bar.call.split('{number}');
  return (
    <nav className={bar.tonight ? 'bar with-tonight' : 'bar'} aria-label={words.bar.label}>
      <a className="call" data-bar="emergency" href={bar.emergency.href ?? undefined}>
        {before !== '' && <span className="call-words">{before}</span>}
        <bdi dir="ltr">{bar.emergency.number}</bdi>
        {after !== '' && <span className="call-words">{after}</span>}
      </a>
      <Tap className="talk" data-bar="talk" onTap={on.crisis}>
        {words.bar.talk}
      </Tap>
      {bar.tonight && (
        <Tap className="tonight" data-bar="tonight" onTap={on.tonight}>
          {words.bar.tonight}
        </Tap>
      )}
      <a className="leave" data-bar="leave" href={leaveTo ?? undefined} onClick={on.leave}>
        {words.bar.leave}
      </a>
    </nav>
  );
}
