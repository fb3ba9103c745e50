import type { Content } from './assemble/content.ts';
import { actionsPlaced } from './checks/actions.ts';
import type { Check } from './checks/check.ts';
import { emergencyNumbersAgree, namedServicesConfirmed, regionsHold } from './checks/directory.ts';
import { factsConfirmed } from './checks/facts-confirmed.ts';
import { hostsHold } from './checks/hosts.ts';
import { audiencesExist, namesAreFree } from './checks/names.ts';
import { needsMet } from './checks/needs-met.ts';
import { numbersSharedKnowingly } from './checks/numbers-shared.ts';
import { partsRead } from './checks/parts.ts';
import { refinementsHold } from './checks/refinements.ts';
import { mayNotAnswer } from './checks/silence.ts';
import { toolNamesHold, toolWordsComplete, toolWordsUsed } from './checks/tools.ts';
import { namesInVocabulary } from './checks/vocabulary.ts';
import { noCircle, waysLeadOn } from './checks/ways.ts';
import { wordsComplete, wordsUsed } from './checks/words.ts';
import { crisisWordsComplete, serviceWordsComplete } from './checks/words-of-helpers.ts';
import type { Problem } from './problem.ts';
import type { RawContent } from './raw-content.ts';

const checks: readonly Check[] = [
  namesAreFree,
  namesInVocabulary,
  audiencesExist,
  waysLeadOn,
  noCircle,
  refinementsHold,
  mayNotAnswer,
  actionsPlaced,
  wordsComplete,
  wordsUsed,
  toolNamesHold,
  toolWordsComplete,
  toolWordsUsed,
  partsRead,
  crisisWordsComplete,
  namedServicesConfirmed,
];
/** These look services up, which needs the one region that all others are part of. */
const directoryChecks: readonly Check[] = [needsMet, serviceWordsComplete, emergencyNumbersAgree, numbersSharedKnowingly];

/** Runs every check and returns every problem, never only the first. */
export function verify(content: Content, raw: RawContent): readonly Problem[] {
  const regions = regionsHold(content, raw);
  return [
    ...checks.flatMap((check) => check(content, raw)),
    ...regions,
    ...factsConfirmed(raw),
    ...hostsHold(raw),
    ...(regions.length === 0 ? directoryChecks.flatMap((check) => check(content, raw)) : []),
  ];
}
