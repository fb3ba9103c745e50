import type { Property, SafetyPromise } from '../../flow/promise.ts';
import type { Breach, Decide, Decision } from './decision.ts';
import type { Ground } from './ground.ts';
import { allChecked, allSourced, everybodyFinds, secondHelper, takesEverybody } from './kinds/content.ts';
import { mostWords } from './kinds/most-words.ts';
import { offers, planOffers } from './kinds/offers.ts';
import { pageShows, peopleOnly, talkFromEverywhere } from './kinds/pages.ts';
import { planNeverSays } from './kinds/plan-never-says.ts';
import { firstTask, inOrder, mostTasks, nextRung, planHolds, planLacks, toolDoes } from './kinds/plans.ts';
import { silenceIsCautious } from './kinds/silence-is-cautious.ts';
import { askedBeforePlan, askedFirst, leadsTo, mostQuestions, noDeadEnd, onlyFor, passes } from './kinds/ways.ts';

/** `kept`: on every way; `broken`: `breach` shows where not; `vacuous`: it cannot fail, so it promises nothing; `elsewhere`: tests hold it. */
export type Verdict = {
  readonly promise: SafetyPromise;
  readonly verdict: 'kept' | 'broken' | 'vacuous' | 'elsewhere';
  readonly breach: Breach | null;
  /** Why it cannot fail. */
  readonly vacuous: string | null;
  readonly states: number;
  readonly ends: number;
};

/** How each kind of property is decided. */
const kinds: { readonly [K in Property['kind']]: Decide<Extract<Property, { readonly kind: K }>> } = {
  'asked-first': askedFirst,
  'asked-before-plan': askedBeforePlan,
  passes,
  'only-for': onlyFor,
  offers,
  'plan-offers': planOffers,
  'leads-to': leadsTo,
  'people-only': peopleOnly,
  'page-shows': pageShows,
  'plan-holds': planHolds,
  'plan-lacks': planLacks,
  'plan-never-says': planNeverSays,
  'first-task': firstTask,
  'most-tasks': mostTasks,
  'most-words': mostWords,
  'in-order': inOrder,
  'most-questions': mostQuestions,
  'everybody-finds': everybodyFinds,
  'second-helper': secondHelper,
  'takes-everybody': takesEverybody,
  'talk-from-everywhere': talkFromEverywhere,
  'no-dead-end': noDeadEnd,
  'silence-is-cautious': silenceIsCautious,
  'tool-does': toolDoes,
  'next-rung': nextRung,
  'all-sourced': allSourced,
  'all-checked': allChecked,
};

/** Decides one property. */
export function decideProperty<K extends Property['kind']>(ground: Ground, property: Extract<Property, { readonly kind: K }>): Decision {
  const decide: Decide<Extract<Property, { readonly kind: K }>> = kinds[property.kind as K];
  return decide(ground, property);
}

/** Decides one promise: every property it consists of, until one is broken. */
export function provePromise(ground: Ground, promise: SafetyPromise): Verdict {
  let states = 0;
  let ends = 0;
  let vacuous: string | null = null;
  for (const [index, property] of promise.holds.entries()) {
    const decision = decideProperty(ground, property);
    states += decision.states;
    ends += decision.ends;
    if (decision.breach !== null) return { promise, verdict: 'broken', breach: decision.breach, vacuous: null, states, ends };
    if (decision.vacuous !== null) vacuous ??= `property ${index + 1} (${property.kind}): ${decision.vacuous}`;
  }
  const decided = vacuous === null ? 'kept' : 'vacuous';
  return { promise, verdict: promise.holds.length === 0 ? 'elsewhere' : decided, breach: null, vacuous, states, ends };
}
