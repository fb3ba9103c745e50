import { useId } from 'react';
import type { NoticeView } from '../../journey/view/view.ts';
import { GoLink } from '../parts/action/GoLink.tsx';
import { FirstHelp } from '../parts/choice/FirstHelp.tsx';
import { MoreAbout } from '../parts/choice/MoreAbout.tsx';
import { OptionList } from '../parts/choice/OptionList.tsx';
import { Frame } from '../parts/frame/Frame.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Services } from '../parts/service/Services.tsx';
import type { PageProps } from './page-props.ts';

export function NoticePage({ view, words, on, prefers }: PageProps<NoticeView>) {
  const heading = useId();
  const ask = useId();
  const help = useId();
  return (
    <Frame view={view} words={words} on={on} headingId={heading}>
      <FirstHelp shown={view.shown} id={help} />
      {view.shown.map(({ id, go }) => (
        <GoLink key={id} go={go} words={words} />
      ))}
      <Prose prose={view.help} className="help" />
      {view.ask !== null && <h2 id={ask}>{view.ask}</h2>}
      <OptionList
        step={view.step}
        options={view.options}
        askedBy={view.ask === null ? heading : `${heading} ${ask}`}
        describedBy={view.shown.length === 0 ? undefined : help}
        words={words}
        on={on}
      />
      <MoreAbout now={view.now} shown={view.shown} label={view.more} words={words} on={on} />
      <GoLink go={view.go} words={words} quiet />
      <Services services={view.services} prefers={prefers} words={words} />
    </Frame>
  );
}
