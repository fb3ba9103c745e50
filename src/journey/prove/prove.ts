import type { Property, SafetyPromise } from '../../flow/promise.ts';
import type { Breach, Decide, Decision } from './decision.ts';
import type { Ground } from './ground.ts';
import { allChecked } from './kinds/all-checked.ts';
import { allSourced } from './kinds/all-sourced.ts';
import { askedBeforePlan } from './kinds/asked-before-plan.ts';
import { askedFirst } from './kinds/asked-first.ts';
import { everybodyFinds } from './kinds/everybody-finds.ts';
import { firstTask } from './kinds/first-task.ts';
import { inOrder } from './kinds/in-order.ts';
import { leadsTo } from './kinds/leads-to.ts';
import { mostQuestions } from './kinds/most-questions.ts';
import { mostTasks } from './kinds/most-tasks.ts';
import { noDeadEnd } from './kinds/no-dead-end.ts';
import { offers, planOffers } from './kinds/offers.ts';
import { onlyFor } from './kinds/only-for.ts';
import { pageShows } from './kinds/page-shows.ts';
import { passes } from './kinds/passes.ts';
import { peopleOnly } from './kinds/people-only.ts';
import { planHolds } from './kinds/plan-holds.ts';
import { planLacks } from './kinds/plan-lacks.ts';
import { planNeverSays } from './kinds/plan-never-says.ts';
import { secondHelper } from './kinds/second-helper.ts';
import { silenceIsCautious } from './kinds/silence-is-cautious.ts';
import { talkFromEverywhere } from './kinds/talk-from-everywhere.ts';
import { toolDoes } from './kinds/tool-does.ts';

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
  'in-order': inOrder,
  'most-questions': mostQuestions,
  'everybody-finds': everybodyFinds,
  'second-helper': secondHelper,
  'talk-from-everywhere': talkFromEverywhere,
  'no-dead-end': noDeadEnd,
  'silence-is-cautious': silenceIsCautious,
  'tool-does': toolDoes,
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
