import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { BarView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { Tap } from '../choice/Tap.tsx';

type BarProps = { readonly bar: BarView; readonly words: InterfaceWords; readonly on: On; readonly leaveTo: string | null };

/** The number, a person, the way out: on every page, in one line, never covered. */
export function Bar({ bar, words, on, leaveTo }: BarProps) {
  // The narrowest screens have room for the number alone.
  const [before = '', after = ''] = words.bar.call.split('{number}');
  return (
    <nav className={bar.tonight ? 'bar with-tonight' : 'bar'} aria-label={words.bar.label}>
      <a className="call" data-bar="emergency" href={bar.emergency.href ?? undefined} suppressHydrationWarning>
        {before !== '' && <span className="in-full">{before}</span>}
        {/* The early script has put in the number of the place where the device is. */}
        <bdi dir="ltr" translate="no" suppressHydrationWarning>
          {bar.emergency.number}
        </bdi>
        {after !== '' && <span className="in-full">{after}</span>}
      </a>
      <Tap className="talk" data-bar="talk" aria-label={words.bar.talk} onPress={on.press?.crisis} onTap={on.crisis}>
        <span className="in-full">{words.bar.talk}</span>
        <span className="in-short">{words.bar.talkShort}</span>
      </Tap>
      {bar.tonight && (
        <Tap className="tonight" data-bar="tonight" aria-label={words.bar.tonight} onTap={on.tonight}>
          <span className="in-full">{words.bar.tonight}</span>
          <span className="in-short">{words.bar.tonightShort}</span>
        </Tap>
      )}
      <a className="leave" data-bar="leave" href={leaveTo ?? undefined} onClick={on.leave} suppressHydrationWarning>
        {words.bar.leave}
      </a>
    </nav>
  );
}
