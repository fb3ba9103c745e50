import { expect, test } from 'vitest';
import { flowsFolder } from '../../src/build/flows-folder.ts';
import { readFolder } from '../../src/build/load/load-content.ts';
import { locator } from '../../src/build/load/locate-finding.ts';
import { findingText } from '../../src/build/print-findings.ts';
import { checkWordsOf } from '../../src/flow/words/check-words.ts';
import { allFlows, currentContent } from '../support/current-flows.ts';

const { raw } = currentContent();

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
};

test.each([...raw.dontSay].map(([id, { value }]) => ({ id, value })))('the rule $id finds what it is for', ({ id, value }) => {
  const examples = bad[id] ?? [];
  expect(examples).not.toEqual([]);
  for (const example of examples) {
    expect(
      value.patterns.some((pattern) => new RegExp(pattern, 'iu').test(example)),
      example,
    ).toBe(true);
  }
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
];

test('what the guidance says instead is found by no rule', () => {
  const found = [...raw.dontSay].flatMap(([id, { value }]) =>
    good
      .map((sentence) => sentence.replaceAll('’', "'"))
      .filter((sentence) => value.patterns.some((pattern) => new RegExp(pattern, 'iu').test(sentence)))
      .map((sentence) => `${id}: ${sentence}`),
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
  expect(Object.keys(unlimited).sort()).toEqual([...raw.mustSay.keys()].sort());
  for (const [id, { value }] of raw.mustSay) {
    const matches = (patterns: readonly string[], text: string): boolean =>
      patterns.some((pattern) => new RegExp(pattern, 'iu').test(text));
    const found = (text: string): boolean => matches(value.when, text) && !matches(value.says, text);
    expect(unlimited[id]?.without.filter((text) => !found(text))).toEqual([]);
    expect(unlimited[id]?.within.filter(found)).toEqual([]);
  }
});
