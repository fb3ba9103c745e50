import type { View } from '../../journey/view/view.ts';
import { CrisisPage } from './CrisisPage.tsx';
import { NoticePage } from './NoticePage.tsx';
import { PlanPage } from './PlanPage.tsx';
import type { PageProps } from './page-props.ts';
import { QuestionPage } from './QuestionPage.tsx';

/** The page for a view. */
export function Page({ view, words, on, prefers }: PageProps<View>) {
  switch (view.page) {
    case 'notice':
      return <NoticePage view={view} words={words} on={on} prefers={prefers} />;
    case 'question':
      return <QuestionPage view={view} words={words} on={on} prefers={prefers} />;
    case 'crisis':
      return <CrisisPage view={view} words={words} on={on} prefers={prefers} />;
    case 'plan':
      return <PlanPage view={view} words={words} on={on} prefers={prefers} />;
    default:
      return view satisfies never;
  }
}
