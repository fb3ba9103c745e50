import type { StaticWords } from '../../src/flow/schema/static-words.ts';
import type { Audience } from '../../src/flow/vocabulary.ts';
import { type Desk, type Edit, otherwise } from './edit.ts';

type Key = 'what' | 'how' | 'cannot' | 'cant' | 'say';

/** The action that carries a tag, by its id; of several, the first. */
function carrying(desk: Desk, tag: string): string {
  const [id] =
    Object.entries(desk.open('actions', (all) => Object.values(all).some(({ tags }) => tags.includes(tag)))).find(([, { tags }]) =>
      tags.includes(tag),
    ) ?? [];
  if (id === undefined) throw new Error(`no action is tagged ${tag}`);
  return id;
}

/** Somebody reads something else in an action, which is named by what it is for. */
const inAction =
  (tagOrId: string, key: Key, audience: Audience | 'common', text: string) =>
  (desk: Desk): void => {
    const isId = desk.files().some(({ kind, value }) => kind === 'actions' && tagOrId in Object(value));
    const id = isId ? tagOrId : carrying(desk, tagOrId);
    const words = desk.open('actionWords', (all) => id in all)[id] as unknown as Record<string, never> | undefined;
    if (words === undefined) throw new Error(`no words of ${id}`);
    words[key] = otherwise(words[key], audience, text, key === 'say') as never;
  };

const inStep =
  (step: string, key: string, audience: Audience | 'common', text: string) =>
  (desk: Desk): void => {
    const words = desk.open('stepWords', (all) => step in all)[step] as unknown as Record<string, never>;
    words[key] = otherwise(words[key], audience, text) as never;
  };

const inStatic =
  (change: (words: StaticWords) => void) =>
  (desk: Desk): void =>
    change(desk.open('staticWords', ({ sections }) => 'keep' in sections && 'remove' in sections));

/** One section of the static guide says something else. */
const section = (id: string, text: string) =>
  inStatic((words) => {
    const found = words.sections[id];
    if (found === undefined) throw new Error(`the static guide has no section ${id}`);
    found.text = text;
  });

const inService =
  (id: string, key: 'what' | 'expect' | 'cannot', text: string) =>
  (desk: Desk): void => {
    const service = desk.open('services', (all) => all.some((one) => one.id === id)).find((one) => one.id === id);
    if (service !== undefined) service[key] = text;
  };

const edit = (name: string, make: Edit['make']): Edit => ({ group: 'words', name, make });

/** Those of the list of unsafe edits. */
const listed: readonly Edit[] = [
  edit(
    'keep the words: a snap, picture and all',
    inAction('keep-the-words', 'how', 'young-person', 'Grab a snap of the screen too, picture and all.'),
  ),
  edit(
    'stop payment: a small card keeps them calm',
    inAction('stop-payment', 'how', 'young-person', 'A small card may keep them calm until morning.'),
  ),
  edit('don’t pay becomes: pay only if you must', inAction('dont-pay', 'what', 'common', 'Pay only if you must.')),
  edit(
    'record: one glance at the image',
    inAction('record', 'how', 'professional', 'One glance at the image is enough to assess how serious it is.'),
  ),
  edit('Report Remove: no human being sees it', inAction('report-remove', 'how', 'young-person', 'No human being ever sees it.')),
  edit('Report Remove: it tells police', inAction('report-remove', 'cannot', 'young-person', 'It tells police, so you need not.')),
  edit('Take It Down: you send the picture in', inService('take-it-down', 'what', 'You send the picture in, and staff look at it.')),
  edit(
    'paid: a poor choice to trust them',
    inAction('paid-no-blame', 'how', 'adult', 'It was a poor choice to trust them. Next time, think first.'),
  ),
  edit(
    'don’t reply, in words nobody reads',
    inAction('dont-reply', 'how', 'adult', 'Notwithstanding contrary inclinations, refrain from corresponding with the perpetrator.'),
  ),
  edit('quiet phone: it helps to delete the chat', inAction('quiet', 'how', 'young-person', 'It helps to delete the chat.')),
  edit(
    'known person: talk to them first',
    inAction('known-person', 'how', 'young-person', 'Talk to them first, calmly, and hear their side.'),
  ),
  edit('known person: go and see their parents', inAction('known-person', 'how', 'young-person', 'Go and see their mum or dad.')),
  edit(
    'carer: search the web for the picture',
    inAction('shared-not-your-fault', 'how', 'carer', 'Search the web for the picture, and have a friend show you what came.'),
  ),
  edit(
    'words to say become a message to the offender',
    inAction('tell-someone', 'say', 'young-person', 'Wipe it by noon or I go to the police about you.'),
  ),
  edit('suicide: the label of no says yes', (desk) => {
    const words = desk.open('stepWords', (all) => 'suicide-check' in all)['suicide-check'] as { options: Record<string, unknown> };
    words.options.no = 'Yes, I think about it';
  }),
  edit(
    'static guide: pay a bit',
    inStatic(({ donts }) => {
      donts.items[0] = 'Pay a bit if it keeps them quiet.';
    }),
  ),
  edit(
    'static guide: nobody looks at it',
    inStatic(({ sections }) => {
      Object.assign(sections.remove?.tools ?? {}, { 'report-remove': 'Under 18 now, in the UK? Use Report Remove. Nobody looks at it.' });
    }),
  ),
  edit('static guide: close your account', section('keep', 'You can close your account now.')),
];

/** Sentences that nobody must read, and where a hurried hand may put them. */
const turned: readonly (readonly [string, Key, Audience, string])[] = [
  ['dont-reply', 'what', 'adult', 'Reply once, politely.'],
  ['dont-reply', 'how', 'young-person', 'Keep them chatting until help comes.'],
  ['dont-send', 'what', 'young-person', 'Send one more and be done.'],
  ['dont-send', 'how', 'adult', 'You could send one more picture to win time.'],
  ['dont-look', 'what', 'professional', 'Have a quick look at the picture first.'],
  ['dont-look', 'how', 'carer', 'You can check the picture to see how bad it is.'],
  ['stop-payment', 'what', 'adult', 'Pay the first part, not the rest'],
  ['stop-payment', 'how', 'carer', 'Negotiate a lower sum.'],
  ['not-in-trouble', 'what', 'young-person', 'You may be in trouble for sending it'],
  ['not-in-trouble', 'how', 'carer', 'Your child broke the law, so wait and see.'],
  ['keep-original', 'what', 'young-person', 'Delete the picture now'],
  ['keep-original', 'how', 'adult', 'Wipe everything from your phone tonight.'],
  ['suspend', 'what', 'young-person', 'Delete your account for good'],
  ['suspend', 'how', 'carer', 'Then delete the account and the chat.'],
  ['not-alone', 'what', 'young-person', 'Stay alone tonight, and rest'],
  ['not-alone', 'how', 'adult', 'Have a drink and go to bed.'],
  ['stay-near-your-child', 'how', 'carer', 'Leave them alone tonight, they need space.'],
  ['suicide-plan', 'how', 'professional', 'Do not mention suicide to the child.'],
  ['ask-about-suicide', 'what', 'carer', 'Watch for signs, and do not ask about suicide'],
  ['ask-about-suicide', 'say', 'carer', 'You are OK, aren’t you?'],
  ['no-search', 'what', 'professional', 'Search the phone for evidence'],
  ['do-not-go-looking', 'how', 'adult', 'Look at their page once a day.'],
  ['evidence-words-only', 'how', 'professional', 'Save the picture to the record.'],
  ['keep-the-words', 'how', 'carer', 'Take a screenshot of everything, the picture too.'],
  ['keep-the-words', 'how', 'adult', 'Forward the picture to the police.'],
  ['recovery-scam', 'what', 'adult', 'Hire a company that gets pictures back'],
  ['recovery-scam', 'how', 'young-person', 'Pay a hacker to wipe their phone.'],
  ['tell-someone', 'what', 'young-person', 'Keep it to yourself for now'],
  ['tell-someone', 'how', 'young-person', 'You need not tell an adult.'],
  ['ask-police', 'how', 'adult', 'The police cannot help with this.'],
  ['report-crime', 'what', 'young-person', 'You need not tell the police'],
  ['refer', 'how', 'professional', 'Handle it alone until you are sure.'],
  ['no-blame', 'what', 'young-person', 'Think twice next time'],
  ['paid-no-blame-carer', 'how', 'carer', 'Your child made a bad choice.'],
  ['home', 'how', 'young-person', 'Meet him in a public place, by day.'],
  ['partner', 'how', 'adult', 'Go and talk to him with a friend, by day.'],
  ['peer', 'how', 'carer', 'Go and see the other family tonight.'],
  ['parents', 'how', 'professional', 'Show the picture to the parents.'],
  ['removal-adult', 'how', 'adult', 'Staff look at the picture you send in.'],
  ['take-it-down', 'how', 'young-person', 'You upload the picture for them to check.'],
  ['take-it-down', 'cannot', 'young-person', 'It tells police for you.'],
  ['block', 'how', 'young-person', 'Unblock him if he asks for one more chat.'],
  ['platform-report', 'how', 'carer', 'Send the picture to the app with the report.'],
  ['school', 'how', 'carer', 'Show the school the picture.'],
  ['friends', 'say', 'young-person', 'Open it and tell me how bad it is.'],
  ['first-minute', 'say', 'carer', 'Why did you send it?'],
  ['calm', 'how', 'carer', 'Take the phone away from your child.'],
  ['deadline', 'how', 'young-person', 'Do what they say before the time is up.'],
  ['hope', 'how', 'young-person', 'They will stop by themselves.'],
  ['come-back', 'what', 'young-person', 'It is over now, no need to come back'],
];

const inSteps: readonly (readonly [string, string, Audience | 'common', string])[] = [
  ['suicide-check', 'heading', 'adult', 'You are OK, aren’t you?'],
  ['suicide-check', 'lead', 'carer', 'Asking may put the idea into a child’s head.'],
  ['suicide-check', 'lead', 'young-person', 'Do not say it aloud. Think of your family.'],
  ['safe-now', 'help', 'young-person', 'You can pay to be safe.'],
  ['emergency', 'lead', 'young-person', 'Wait until it passes.'],
  ['crisis-now', 'lead', 'adult', 'Have a drink and sleep on it.'],
  ['coerced-harm', 'lead', 'young-person', 'Do as they say until morning.'],
];

const elsewhere: readonly Edit[] = [
  edit('services: Report Remove is seen by nobody', inService('report-remove', 'expect', 'No person looks at the picture.')),
  edit('services: StopNCII takes any age', inService('stopncii', 'cannot', 'It takes pictures of any age.')),
  edit('services: Take It Down works everywhere', inService('take-it-down', 'cannot', 'It works in any app.')),
  edit('static guide: meet them with a friend', section('tell', 'Go and meet them with a friend, by day.')),
  edit('static guide: open it once', section('friend', 'You can open the picture once, to know what it is.')),
  edit('suicide: the labels of now and no change places', (desk) => {
    const words = desk.open('stepWords', (all) => 'suicide-check' in all)['suicide-check'] as { options: Record<string, unknown> };
    [words.options.no, words.options.now] = [words.options.now, words.options.no];
  }),
  edit('safe now: the labels of safe and not safe change places', (desk) => {
    const words = desk.open('stepWords', (all) => 'safe-now' in all)['safe-now'] as { options: Record<string, unknown> };
    [words.options.safe, words.options['not-safe']] = [words.options['not-safe'], words.options.safe];
  }),
  edit('the tools: words to leave ask for time', (desk) => {
    const [tool] = Object.values(desk.open('toolWords', (all) => Object.values(all).some(({ texts }) => Object.keys(texts).length > 0)));
    const [text] = Object.values(tool?.texts ?? {});
    if (text !== undefined) text.text = 'I will pay you if you give me more time.';
  }),
];

export const editsOfWords: readonly Edit[] = [
  ...listed,
  ...turned.map(([of, key, audience, text]) => edit(`${of}, ${key}, ${audience}: “${text}”`, inAction(of, key, audience, text))),
  ...inSteps.map(([step, key, audience, text]) => edit(`step ${step}, ${key}, ${audience}: “${text}”`, inStep(step, key, audience, text))),
  ...elsewhere,
];
