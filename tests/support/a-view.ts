import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { flowsFolder } from '../../src/build/flows-folder.ts';
import type { Prose } from '../../src/flow/prose.ts';
import { interfaceWordsSchema } from '../../src/flow/schema/interface-words.ts';
import type { ServiceView } from '../../src/journey/view/service-view.ts';
import type {
  BarView,
  CrisisView,
  NoticeView,
  OptionView,
  PlanActionView,
  PlanView,
  QuestionView,
  ShownAction,
} from '../../src/journey/view/view.ts';
import { locale } from './a-flow.ts';

/** The words a person reads, so that a test finds what a person finds. */
export const words = {
  ...interfaceWordsSchema.parse(parse(readFileSync(join(flowsFolder, `shared/words/${locale}/interface.yaml`), 'utf8'))),
  locale,
};

export const prose = (...paragraphs: readonly string[]): Prose => paragraphs.map((text) => ({ p: [text] }));

const page = { lead: [], note: [], canGoBack: true } as const;
const above = { now: [], more: null, help: [], shown: [], services: [] } as const;

export const anOption = (label: string, more: Partial<OptionView> = {}): OptionView => ({
  id: label.toLowerCase().replaceAll(' ', '-'),
  label,
  hint: null,
  chosen: false,
  silence: false,
  ...more,
});

export const aQuestion = (more: Partial<QuestionView> = {}): QuestionView => ({
  ...page,
  ...above,
  page: 'question',
  step: 'fruit',
  heading: 'Which fruit?',
  choose: 'one',
  ask: null,
  options: [anOption('Apple'), anOption('Pear'), anOption('Nothing said', { silence: true })],
  questionsLeft: 3,
  planNow: false,
  ...more,
});

export const aNotice = (more: Partial<NoticeView> = {}): NoticeView => ({
  ...page,
  ...above,
  page: 'notice',
  step: 'start',
  heading: 'Welcome',
  ask: null,
  options: [anOption('Go in')],
  go: null,
  canGoBack: false,
  ...more,
});

export const aCrisisPage = (more: Partial<CrisisView> = {}): CrisisView => ({
  ...page,
  page: 'crisis',
  step: null,
  cover: 'crisis',
  heading: 'A person',
  help: [],
  services: [],
  options: [],
  resume: 'Back again',
  ...more,
});

export const aPlan = (more: Partial<PlanView> = {}): PlanView => ({
  ...page,
  page: 'plan',
  step: 'end',
  heading: 'The plan',
  donts: [],
  groups: [],
  answers: [],
  unsaid: [],
  refinements: [],
  happened: [],
  alone: false,
  next: { current: null, then: [], done: 0, count: 0, putOff: [] },
  turned: {},
  byDay: false,
  regionNote: null,
  draft: false,
  hand: null,
  ...more,
});

export const anAction = (what: string, more: Partial<PlanActionView> = {}): PlanActionView => ({
  id: what.toLowerCase().replaceAll(' ', '-'),
  timing: 'now',
  what,
  how: [],
  why: [],
  cannot: [],
  cant: [],
  say: [],
  go: null,
  services: [],
  guides: [],
  programmes: [],
  sources: [],
  tools: [],
  rung: null,
  mark: null,
  task: true,
  reviewed: true,
  ...more,
});

export const aDont = (what: string, more: Partial<ShownAction> = {}): ShownAction => ({
  id: what.toLowerCase().replaceAll(' ', '-'),
  dont: true,
  what,
  how: [],
  say: [],
  sayHere: true,
  go: null,
  ...more,
});

export const aService = (name: string, more: Partial<ServiceView> = {}): ServiceView => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind: 'helpline',
  what: `${name} listens.`,
  expect: null,
  cannot: null,
  cost: null,
  bill: null,
  anonymous: null,
  access: null,
  openness: { state: 'always' },
  holidays: null,
  channels: [{ by: 'phone', href: 'tel:+442890000000', shown: '028 9000 0000', abroad: false, note: null }],
  checked: '2026-11-22',
  overdue: false,
  repeated: false,
  noAnswer: null,
  ...more,
});

export const aBar = (more: Partial<BarView> = {}): BarView => ({
  emergency: { number: '999', href: 'tel:999' },
  region: { id: 'somewhere', name: 'Somewhere' },
  tonight: false,
  ...more,
});
