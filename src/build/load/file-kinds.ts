import { z } from 'zod';
import { actionFileSchema } from '../../flow/schema/action-file.ts';
import { holidayFileSchema, platformSchema, regionFileSchema, serviceFileSchema, sourceSchema } from '../../flow/schema/directory-files.ts';
import { flowFileSchema } from '../../flow/schema/flow-file.ts';
import { handWordsSchema } from '../../flow/schema/hand-words.ts';
import { sourceTagSchema } from '../../flow/schema/id.ts';
import { interfaceWordsSchema } from '../../flow/schema/interface-words.ts';
import { libraryFileSchema, proseFileSchema, vocabularyFileSchema } from '../../flow/schema/library-files.ts';
import { codesFileSchema, factsFileSchema } from '../../flow/schema/lock-files.ts';
import { personFileSchema } from '../../flow/schema/person-file.ts';
import { howWeKnowWordsSchema, leftBehindWordsSchema } from '../../flow/schema/plain-page-words.ts';
import { promiseFileSchema } from '../../flow/schema/promise-file.ts';
import { reviewFileSchema } from '../../flow/schema/review-file.ts';
import { scenarioFileSchema } from '../../flow/schema/scenario-file.ts';
import { staticFrameSchema, staticWordsSchema } from '../../flow/schema/static-words.ts';
import { disagreementFileSchema, practiceFileSchema } from '../../flow/schema/teaching-files.ts';
import { toolFileSchema, toolWordsFileSchema } from '../../flow/schema/tool-file.ts';
import { stepReasonsSchema, trainerWordsSchema } from '../../flow/schema/trainer-words.ts';
import { dontSayFileSchema, mustSayFileSchema, registerFileSchema } from '../../flow/schema/word-rules-files.ts';
import { actionWordsFileSchema, stepWordsFileSchema } from '../../flow/schema/words-files.ts';

/** A file of one flow: the flow's name is the folder's. */
const own = (name: string): RegExp => new RegExp(`^(?!shared/|schema/)(?<flow>[a-z0-9-]+)/${name}\\.yaml$`);
const words = (name: string): RegExp => own(`words/(?<locale>[A-Za-z0-9-]+)/${name}`);
/** A file that every flow shares. */
const shared = (name: string): RegExp => new RegExp(`^shared/${name}\\.yaml$`);
const sharedWords = (name: string): RegExp => shared(`words/(?<locale>[A-Za-z0-9-]+)/${name}`);

/** Each kind of file in `flows/`: where it lies, the schema that reads it, and how deep its entries are. */
export const fileKinds = {
  library: { matches: /^library\.yaml$/, schema: libraryFileSchema, entryDepth: 1 },
  vocabulary: { matches: shared('vocabulary'), schema: vocabularyFileSchema, entryDepth: 2 },
  flow: { matches: own('flow'), schema: flowFileSchema, entryDepth: 2 },
  actions: { matches: own('actions'), schema: actionFileSchema, entryDepth: 1 },
  codes: { matches: own('codes\\.lock'), schema: codesFileSchema, entryDepth: 1 },
  tools: { matches: own('tools'), schema: toolFileSchema, entryDepth: 1 },
  core: { matches: shared('promises'), schema: promiseFileSchema, entryDepth: 1 },
  promises: { matches: own('promises'), schema: promiseFileSchema, entryDepth: 1 },
  people: { matches: own('people'), schema: personFileSchema, entryDepth: 1 },
  scenarios: { matches: own('scenarios'), schema: scenarioFileSchema, entryDepth: 1 },
  practice: { matches: own('practice'), schema: practiceFileSchema, entryDepth: 1 },
  disagreements: { matches: own('disagreements'), schema: disagreementFileSchema, entryDepth: 1 },
  regions: { matches: shared('directory/regions'), schema: regionFileSchema, entryDepth: 1 },
  holidays: { matches: shared('directory/holidays'), schema: holidayFileSchema, entryDepth: 1 },
  services: { matches: shared('directory/services/[a-z0-9-]+'), schema: serviceFileSchema, entryDepth: 1 },
  platform: { matches: shared('directory/platforms/[a-z0-9-]+'), schema: platformSchema, entryDepth: 1 },
  sources: { matches: shared('sources'), schema: z.record(sourceTagSchema, sourceSchema), entryDepth: 1 },
  factsLock: { matches: shared('facts\\.lock'), schema: factsFileSchema, entryDepth: 1 },
  stepWords: { matches: words('steps'), schema: stepWordsFileSchema, entryDepth: 1 },
  actionWords: { matches: words('actions(?:-[a-z-]+)?'), schema: actionWordsFileSchema, entryDepth: 1 },
  toolWords: { matches: words('tools(?:-[a-z-]+)?'), schema: toolWordsFileSchema, entryDepth: 1 },
  staticWords: { matches: words('static'), schema: staticWordsSchema, entryDepth: 1 },
  stepReasons: { matches: words('trainer'), schema: stepReasonsSchema, entryDepth: 1 },
  handWords: { matches: sharedWords('hand'), schema: handWordsSchema, entryDepth: 1 },
  interfaceWords: { matches: sharedWords('interface'), schema: interfaceWordsSchema, entryDepth: 1 },
  trainerWords: { matches: sharedWords('trainer'), schema: trainerWordsSchema, entryDepth: 1 },
  staticFrame: { matches: sharedWords('static'), schema: staticFrameSchema, entryDepth: 1 },
  howWeKnow: { matches: sharedWords('how-we-know'), schema: howWeKnowWordsSchema, entryDepth: 1 },
  leftBehind: { matches: sharedWords('left-behind'), schema: leftBehindWordsSchema, entryDepth: 1 },
  dontSay: { matches: sharedWords('dont-say'), schema: dontSayFileSchema, entryDepth: 1 },
  mustSay: { matches: sharedWords('must-say'), schema: mustSayFileSchema, entryDepth: 1 },
  register: { matches: sharedWords('register'), schema: registerFileSchema, entryDepth: 1 },
  prose: {
    matches:
      /^(?:shared|(?<flow>(?!shared\/|schema\/)[a-z0-9-]+))\/words\/(?<locale>[A-Za-z0-9-]+)\/(?:promises|scenarios|practice|disagreements|directory\/(?:regions|(?:services|platforms)\/[a-z0-9-]+))\.yaml$/,
    schema: proseFileSchema,
    entryDepth: 1,
  },
  reviews: { matches: /^reviews\.yaml$/, schema: reviewFileSchema, entryDepth: 1 },
} as const;

export type FileKind = keyof typeof fileKinds;
export const allKinds = Object.keys(fileKinds) as readonly FileKind[];

/** Files that must exist once for every flow and language, under `…`; the others are left out where there is nothing to say. */
export function neededFiles(flow: string, locale: string): readonly (readonly [FileKind, string])[] {
  return [
    ['flow', `${flow}/flow.yaml`],
    ['actions', `${flow}/actions.yaml`],
    ['stepWords', `${flow}/words/${locale}/steps.yaml`],
    ['staticWords', `${flow}/words/${locale}/static.yaml`],
    ['regions', 'shared/directory/regions.yaml'],
    ['sources', 'shared/sources.yaml'],
    ['vocabulary', 'shared/vocabulary.yaml'],
    ['core', 'shared/promises.yaml'],
    ['interfaceWords', `shared/words/${locale}/interface.yaml`],
    ['staticFrame', `shared/words/${locale}/static.yaml`],
  ];
}

/** Files that other parts of the build read. */
export const readElsewhere = [/^accepted\.lock\.yaml$/, /^shared\/new-flow\//, /\.md$/, /^LICENSE$/, /\.schema\.json$/];

export type FileValue<K extends FileKind> = z.infer<(typeof fileKinds)[K]['schema']>;
