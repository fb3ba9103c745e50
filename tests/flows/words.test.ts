import { expect, test } from 'vitest';
import { findingText } from '../../src/build/commands/print-problems.ts';
import { flowsFolder } from '../../src/build/flows-folder.ts';
import { readFolder } from '../../src/build/load/load-content.ts';
import { locator } from '../../src/build/load/locate-finding.ts';
import { audiences } from '../../src/flow/vocabulary.ts';
import { checkWordsOf } from '../../src/flow/words/check-words.ts';
import { dontSayFindings } from '../../src/flow/words/dont-say.ts';
import { mustSayFindings } from '../../src/flow/words/must-say.ts';
import { textsRead } from '../../src/flow/words/texts.ts';
import { allFlows, currentContent } from '../support/current-flows.ts';

const { raw, promises: _, ...content } = currentContent();

test('nothing that Handrail says breaks its own rules of words', () => {
  expect(
    checkWordsOf(allFlows())
      .map(locator(readFolder(flowsFolder)))
      .map(findingText),
  ).toEqual([]);
});

// Each of these is bad, and was written by nobody: a rule that lets it pass looks for nothing.
const bad: Readonly<Record<string, readonly string[]>> = {
  'why-did-you': ['Why did you send it?', "Why didn't you tell me?"],
  'should-have': ['You should have known.', 'Next time be more careful.'],
  'own-fault': ['You got yourself into this.', 'It is your fault.'],
  'shaming-words': ['You fell for it.', 'That was stupid.'],
  'shaming-pictures': ['a naked selfie', 'dirty pictures'],
  porn: ['child porn'],
  consented: ['She agreed.', 'You took part.'],
  relationship: ['her boyfriend'],
  sextortion: ['a sextortion victim'],
  'victim-to-you': ['You are the victim.'],
  victim: ['the victim'],
  'law-threat': ['You could be arrested.', 'You broke the law.'],
  nationality: ['They are Nigerian.'],
  jargon: ['the perpetrator', 'your disclosure', 'a minor'],
  forever: ["It's out there forever.", 'It stays online.'],
  'nothing-will-happen': ['Nothing will happen.', "It's fine.", 'Just ignore it.'],
  'only-a-picture': ["It's just a picture.", 'Others have it worse.', "You'll laugh about it."],
  secrecy: ["I won't tell anyone.", 'Nobody will ever know.', 'This stays between us.', 'It is completely confidential.'],
  outcome: [
    'The picture will be deleted.',
    'Police will catch them.',
    'Everything will be okay.',
    'We guarantee it.',
    'They will give up.',
  ],
  'make-them-promise': ["Promise me you won't."],
  'committed-suicide': ['He committed suicide.'],
  'anything-silly': ["You're not going to do anything silly?", 'Think what it would do to us.'],
  attention: ['That is attention seeking.'],
  deaths: ['Three boys died.'],
  figures: ['40% of them', 'one in four'],
  'words-to-the-offender': ['Leave me alone.', 'I have reported you.', 'I do not consent.', 'I will not pay you.'],
  'send-them-words': ['Reply to them with this.', 'Tell them you have told the police.', 'Send them one last message.'],
  confront: ['Confront him.'],
  'exclamation-mark': ['You can do this!'],
  emoji: ['You can do this 🙂'],
  'number-in-words': ['Call 999.', 'Ring 0800 1111 now.'],
  'address-in-words': ['Go to www.example.org', 'See example.co.uk'],
  pay: [
    'Paying once is the quickest way out.',
    'A firm can get it back for a fee.',
    'Pay only if you must.',
    'You may pay once.',
    'A small card may keep them calm.',
    'Hire a hacker.',
    'Negotiate a lower sum.',
  ],
  'answer-them': ['Keep them chatting until the police come.', 'Answer politely.', 'Ask him for more time.', 'Hear their side.'],
  'send-more': ['Send one more and it will be over.', 'Do as they say until morning.', 'Give them the code.'],
  'leave-alone': ['Leave him alone tonight.', 'Stay alone and rest.', 'Have a drink to calm down.'],
  'the-phone': ['Take the phone away from your child.', 'Read through your child’s messages.'],
  'police-number-for-harm': ['If you are already hurt, call 101.', 'Not safe? Then, if you are in danger, ring 105.'],
  'meet-them': ['Go and see their mum or dad.', 'Go with a friend, by day.', 'Meet him in a public place.'],
  'see-the-picture': ['One glance is enough to assess it.', 'Search the web for the picture.', 'Show the picture to your teacher.'],
  'save-the-picture': ['Grab a snap of the screen, picture and all.', 'Save the picture as proof.'],
  'delete-things': [
    'It helps to delete the chat.',
    'Clear the chat before you go on.',
    'Wipe everything.',
    'It comes back whenever you like.',
  ],
  'keep-silent': ['Keep this to yourself for now.', 'You need not tell the police.', 'The police cannot help.'],
  'blame-softly': ['It was a poor choice to trust them.', 'Next time, think first.', 'You were careless.'],
  'harsh-to-the-child': ['Punish your child.', 'Make your child tell you everything.', 'Ask your child for every detail.'],
  'tell-too-many': ['Tell the whole class what happened.', 'Warn the suspected teacher first.', 'Let the two children talk it out.'],
  'codes-and-links': [
    'Give the code to support.',
    'Click the link they sent.',
    'Type your address here.',
    'Share your screen with support.',
  ],
  'a-risky-verb': [
    'Use your savings if it ends the fear.',
    'Open the file so that you know.',
    'Humour them for a while.',
    'Wait for it to pass.',
  ],
  humiliating: ['You must be out of your mind.', 'You are so pathetic.'],
  graphic: ['A word like erotic stands in it.'],
  'block-too-soon': ['Block them first, then think.', 'Block right away, before police.'],
};
const register = raw.register?.value ?? null;
const foundBy = (id: string, sentence: string): boolean => {
  const text = { unit: 'action:one', place: raw.flow.place, readers: audiences, script: true, text: sentence };
  return dontSayFindings([text], raw.dontSay, register, (same) => same).some(({ rule, readers }) => rule === id && readers.length > 0);
};

test.each([...raw.dontSay.keys()])('the rule %s finds what it is for', (id) => {
  const examples = bad[id] ?? [];
  expect(examples).not.toEqual([]);
  expect(examples.filter((example) => !foundBy(id, example))).toEqual([]);
});

// What the guidance says instead must never be caught.
const good = [
  'What happened? Tell me as much as you want.',
  'Someone chose to hurt you.',
  'It is not your fault.',
  'There are ways to block it and take it down.',
  'Lots of threats are not carried out. If this one is, we have a plan.',
  'I’ll only tell people who help. I’ll tell you first.',
  'What they’re doing is a crime. You’re not in trouble for asking.',
  'They might say: one more and I’ll stop. They don’t stop.',
  'Nobody can promise how it ends.',
  'They made a fake picture of you. You did nothing.',
  'Don’t pay, not even a bit.',
  'People who pay are often asked for more.',
  'They may say: pay, and I’ll stop.',
  'Nobody looks at the picture, copies it or sends it on.',
  'Never copy, save or screenshot a private picture.',
  'Hide your account, don’t delete it.',
  'Do not go and see the other family.',
  'Paying does not stop it.',
  'Asking about suicide does not plant the idea.',
  'Whoever offers to get it back for a fee is running a scam.',
  'Ask the bank to stop the payment.',
  'Never give a code to anyone.',
];

test('what the guidance says instead is found by no rule', () => {
  const found = [...raw.dontSay.keys()].flatMap((id) =>
    good.filter((sentence) => foundBy(id, sentence)).map((sentence) => `${id}: ${sentence}`),
  );
  expect(found).toEqual([]);
});

// Paragraphs that leave the limit out, and paragraphs that have it.
const unlimited: Readonly<Record<string, { readonly without: readonly string[]; readonly within: readonly string[] }>> = {
  'screenshot-with-its-limit': {
    without: ['Take a screenshot of the threats.', 'Your child can send us screen shots.'],
    within: ['A screenshot only where no part of a picture is on the screen, else paper.', 'Never screenshot a private picture.'],
  },
};

test('each rule of what must be said finds the paragraph without its limit, and no other', () => {
  const limits = [...raw.mustSay].filter(([, { value }]) => value.when !== undefined);
  expect(Object.keys(unlimited).sort()).toEqual(limits.map(([id]) => id).sort());
  for (const [id, { value }] of limits) {
    const matches = (patterns: readonly string[], text: string): boolean =>
      patterns.some((pattern) => new RegExp(pattern, 'iu').test(text));
    const found = (text: string): boolean => matches(value.when ?? [], text) && !matches(value.says, text);
    expect(unlimited[id]?.without.filter((text) => !found(text))).toEqual([]);
    expect(unlimited[id]?.within.filter(found)).toEqual([]);
  }
});

test('each core statement, answer and tag is held, and what turns it round is refused', () => {
  const texts = allFlows().flatMap(({ content, raw: of }) => textsRead(content, of));
  const of = [...raw.mustSay].filter(([, { value }]) => value.when === undefined && !(value.of !== undefined && 'helper' in value.of));
  for (const [id, located] of of) {
    const rule = new Map([[id, located]]);
    expect(mustSayFindings(texts, rule, content), id).toEqual([]);
    const bent = texts.map((text) => ({ ...text, text: located.value.refuses ?? text.text }));
    expect(mustSayFindings(bent, rule, content).map((finding) => finding.rule)).toContain(id);
  }
});

test('an action whose tag promises a helper names one', () => {
  const alone = { ...content, flow: { ...content.flow, actions: content.flow.actions.map((action) => ({ ...action, services: [] })) } };
  const found = mustSayFindings(textsRead(content, raw), raw.mustSay, alone).map(({ rule }) => rule);
  expect(found).toEqual(expect.arrayContaining(['human-helper-is-there', 'emergency-has-a-number']));
});
