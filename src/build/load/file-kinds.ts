import { z } from 'zod';
import { actionFileSchema } from '../../flow/schema/action-file.ts';
import { platformSchema, regionFileSchema, serviceFileSchema, sourceSchema } from '../../flow/schema/directory-files.ts';
import { disagreementFileSchema } from '../../flow/schema/disagreement-file.ts';
import { flowFileSchema } from '../../flow/schema/flow-file.ts';
import { handWordsSchema } from '../../flow/schema/hand-words.ts';
import { howWeKnowWordsSchema } from '../../flow/schema/how-we-know-words.ts';
import { sourceTagSchema } from '../../flow/schema/id.ts';
import { interfaceWordsSchema } from '../../flow/schema/interface-words.ts';
import { leftBehindWordsSchema } from '../../flow/schema/left-behind-words.ts';
import { promiseFileSchema } from '../../flow/schema/promise-file.ts';
import { reviewFileSchema } from '../../flow/schema/review-file.ts';
import { scenarioFileSchema } from '../../flow/schema/scenario-file.ts';
import { staticWordsSchema } from '../../flow/schema/static-words.ts';
import { toolFileSchema, toolWordsFileSchema } from '../../flow/schema/tool-file.ts';
import { trainerWordsSchema } from '../../flow/schema/trainer-words.ts';
import { dontSayFileSchema, mustSayFileSchema, registerFileSchema } from '../../flow/schema/word-rules-files.ts';
import { actionWordsFileSchema, stepWordsFileSchema } from '../../flow/schema/words-files.ts';

/** Each kind of file in `flows/`: where it lies, the schema that reads it, and how deep its entries are. */
export const fileKinds = {
  flow: { matches: /^extortion\/flow\.yaml$/, schema: flowFileSchema, entryDepth: 2 },
  actions: { matches: /^extortion\/actions\.yaml$/, schema: actionFileSchema, entryDepth: 1 },
  tools: { matches: /^extortion\/tools\.yaml$/, schema: toolFileSchema, entryDepth: 1 },
  promises: { matches: /^extortion\/promises\.yaml$/, schema: promiseFileSchema, entryDepth: 1 },
  scenarios: { matches: /^extortion\/scenarios\.yaml$/, schema: scenarioFileSchema, entryDepth: 1 },
  disagreements: { matches: /^extortion\/disagreements\.yaml$/, schema: disagreementFileSchema, entryDepth: 1 },
  regions: { matches: /^shared\/directory\/regions\.yaml$/, schema: regionFileSchema, entryDepth: 1 },
  services: { matches: /^shared\/directory\/services\/[a-z0-9-]+\.yaml$/, schema: serviceFileSchema, entryDepth: 1 },
  platform: { matches: /^shared\/directory\/platforms\/[a-z0-9-]+\.yaml$/, schema: platformSchema, entryDepth: 1 },
  sources: { matches: /^shared\/sources\.yaml$/, schema: z.record(sourceTagSchema, sourceSchema), entryDepth: 1 },
  stepWords: { matches: /^extortion\/words\/en-GB\/steps\.yaml$/, schema: stepWordsFileSchema, entryDepth: 1 },
  actionWords: { matches: /^extortion\/words\/en-GB\/actions-[a-z-]+\.yaml$/, schema: actionWordsFileSchema, entryDepth: 1 },
  toolWords: { matches: /^extortion\/words\/en-GB\/tools-[a-z-]+\.yaml$/, schema: toolWordsFileSchema, entryDepth: 1 },
  handWords: { matches: /^shared\/words\/en-GB\/hand\.yaml$/, schema: handWordsSchema, entryDepth: 1 },
  interfaceWords: { matches: /^shared\/words\/en-GB\/interface\.yaml$/, schema: interfaceWordsSchema, entryDepth: 1 },
  trainerWords: { matches: /^shared\/words\/en-GB\/trainer\.yaml$/, schema: trainerWordsSchema, entryDepth: 1 },
  staticWords: { matches: /^shared\/words\/en-GB\/static\.yaml$/, schema: staticWordsSchema, entryDepth: 1 },
  howWeKnow: { matches: /^shared\/words\/en-GB\/how-we-know\.yaml$/, schema: howWeKnowWordsSchema, entryDepth: 1 },
  leftBehind: { matches: /^shared\/words\/en-GB\/left-behind\.yaml$/, schema: leftBehindWordsSchema, entryDepth: 1 },
  dontSay: { matches: /^shared\/words\/en-GB\/dont-say\.yaml$/, schema: dontSayFileSchema, entryDepth: 1 },
  mustSay: { matches: /^shared\/words\/en-GB\/must-say\.yaml$/, schema: mustSayFileSchema, entryDepth: 1 },
  register: { matches: /^shared\/words\/en-GB\/register\.yaml$/, schema: registerFileSchema, entryDepth: 1 },
  reviews: { matches: /^reviews\.yaml$/, schema: reviewFileSchema, entryDepth: 1 },
} as const;

export type FileKind = keyof typeof fileKinds;
/** Kinds of which exactly one file must exist. */
export const singleFiles: readonly (readonly [FileKind, string])[] = [
  ['flow', 'extortion/flow.yaml'],
  ['actions', 'extortion/actions.yaml'],
  ['regions', 'shared/directory/regions.yaml'],
  ['sources', 'shared/sources.yaml'],
  ['stepWords', 'extortion/words/en-GB/steps.yaml'],
  ['interfaceWords', 'shared/words/en-GB/interface.yaml'],
];
/** Files that other parts of the build read. */
export const readElsewhere = [/\.md$/, /^LICENSE$/, /\.schema\.json$/];

export type FileValue<K extends FileKind> = z.infer<(typeof fileKinds)[K]['schema']>;
