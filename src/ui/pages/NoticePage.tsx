import { useId } from 'react';
import type { NoticeView } from '../../journey/view.ts';
import { Frame } from '../parts/Frame.tsx';
import { NowBox } from '../parts/NowBox.tsx';
import { OptionList } from '../parts/OptionList.tsx';
import { Prose } from '../parts/Prose.tsx';
import { Services } from '../parts/Services.tsx';
import type { PageProps } from './page-props.ts';

export function NoticePage({ view, words, on, prefers }: PageProps<NoticeView>) {
  const heading = useId();
  const ask = useId();
  return (
    <Frame view={view} words={words} on={on} headingId={heading}>
      <NowBox now={view.now} shown={view.shown} words={words} on={on} />
      <Prose prose={view.help} />
      {view.ask !== null && <h2 id={ask}>{view.ask}</h2>}
      <OptionList step={view.step} options={view.options} askedBy={view.ask === null ? heading : ask} words={words} on={on} />
      <Services services={view.services} prefers={prefers} words={words} />
    </Frame>
  );
}
