import type { Action } from '../../flow/flow.ts';
import { proseTo, saidTo } from '../../flow/said.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { type Wording, wordsFor } from '../../flow/wording.ts';
import type { Person } from '../person.ts';
import type { GoView, ShownAction } from './view.ts';

/** The link to another flow's page, which opens beside this one: nothing answered here is lost. */
export function goTo(page: string | undefined, label: Wording<string> | undefined, audience: Audience | null): GoView | null {
  return page === undefined ? null : { href: `./${page}`, label: wordsFor(label, audience) ?? '' };
}

/** An action above a question, or a don't above the plan. */
export function viewOfShown(action: Action, { audience, chosenAt }: Pick<Person, 'audience' | 'chosenAt'>): ShownAction {
  return {
    id: action.id,
    dont: action.dont,
    what: wordsFor(action.words.what, audience) ?? '',
    how: proseTo(wordsFor(action.words.how, audience) ?? [], chosenAt),
    say: saidTo(wordsFor(action.words.say, audience) ?? [], chosenAt),
    sayHere: action.timing === null,
    go: goTo(action.leadsTo, action.words.go, audience),
  };
}
