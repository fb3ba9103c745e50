import type { ComponentType } from 'react';
import type { PlanView, View } from '../../journey/view/view.ts';
import { CrisisPage } from './CrisisPage.tsx';
import { NoticePage } from './NoticePage.tsx';
import type { PageProps } from './page-props.ts';
import { QuestionPage } from './QuestionPage.tsx';

/** `PlanPage`: what draws a plan, handed in, because the wizard's own comes after the questions. */
type AnyPageProps = PageProps<View> & { readonly PlanPage: ComponentType<PageProps<PlanView>> | undefined };

/** The page for a view. */
export function Page({ view, words, on, prefers, PlanPage }: AnyPageProps) {
  switch (view.page) {
    case 'notice':
      return <NoticePage view={view} words={words} on={on} prefers={prefers} />;
    case 'question':
      return <QuestionPage view={view} words={words} on={on} prefers={prefers} />;
    case 'crisis':
      return <CrisisPage view={view} words={words} on={on} prefers={prefers} />;
    case 'plan':
      return PlanPage && <PlanPage view={view} words={words} on={on} prefers={prefers} />;
    default:
      return view satisfies never;
  }
}
