import type { ReactNode } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { ChannelView } from '../../../journey/view/service-view.ts';
import { channelAside, channelWords, leadsOutside } from '../../text/channel-words.ts';
import { isWritten } from '../../text-first.ts';
import { Filled } from '../Filled.tsx';
import { Numbers } from '../Numbers.tsx';
import { OutsideLink } from './OutsideLink.tsx';

type ChannelLinkProps = { readonly channel: ChannelView; readonly words: InterfaceWords };

/** One way to reach a helper. */
export function ChannelLink({ channel, words }: ChannelLinkProps): ReactNode {
  const named = channelWords(channel, words);
  const label = <Filled words={named.words} values={named.values} />;
  const aside = channelAside(channel, words);
  return (
    <li className={[kindOf(channel), aside === null ? '' : 'noted'].join(' ').trim() || undefined}>
      {(channel.by === 'relay' || channel.by === 'local') && channel.href === null ? (
        <p className="way-words">{label}</p>
      ) : (
        <Way href={channel.href} words={words} label={label} />
      )}
      {aside !== null && (
        <p className="way-note">
          <Numbers text={aside} />
        </p>
      )}
    </li>
  );
}

function kindOf(channel: ChannelView): string {
  if (channel.by === 'phone') return channel.abroad ? '' : 'ring';
  return isWritten(channel) ? 'write' : '';
}

type WayProps = { readonly href: string | null; readonly words: InterfaceWords; readonly label: ReactNode };

function Way({ href, words, label }: WayProps) {
  if (href !== null && leadsOutside(href)) {
    return (
      <OutsideLink className="way" href={href} words={words}>
        {label}
      </OutsideLink>
    );
  }
  return (
    <a className="way" href={href ?? undefined}>
      <span>{label}</span>
    </a>
  );
}
