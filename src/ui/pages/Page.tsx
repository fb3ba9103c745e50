import type { View } from '../../journey/view.ts';
import { CrisisPage } from './CrisisPage.tsx';
import { NoticePage } from './NoticePage.tsx';
import { PlanPage } from './PlanPage.tsx';
import type { PageProps } from './page-props.ts';
import { QuestionPage } from './QuestionPage.tsx';

/** The page for a view. */
export function Page({ view, words, on }: PageProps<View>) {
  switch (view.page) {
    case 'notice':
      return <NoticePage view={view} words={words} on={on} />;
    case 'question':
      return <QuestionPage view={view} words={words} on={on} />;
    case 'crisis':
      return <CrisisPage view={view} words={words} on={on} />;
    case 'plan':
      return <PlanPage view={view} words={words} on={on} />;
    default:
      return view satisfies never;
  }
}
