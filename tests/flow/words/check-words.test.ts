import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkWords } from '../../../src/flow/words/check-words.ts';
import type { Finding } from '../../../src/flow/words/finding.ts';
import { aLine, loadedFlow, locale, type Parts } from '../../support/a-flow.ts';

const long = 'This is a sentence that goes on and on and on for far too long to be read at night.';

const rule = {
  dont: 'asking why',
  patterns: ['\\bwhy did you\\b', '\\bChat\\b'],
  why: 'It blames.',
  say: 'What happened?',
  sources: ['BOOK'],
};

const limit = {
  about: 'A screenshot',
  when: ['\\bscreenshot'],
  says: ['\\bpaper\\b'],
  why: 'It may show a picture.',
  say: 'Else paper.',
  sources: ['BOOK'],
};

type Rules = { readonly dontSay?: object; readonly mustSay?: object; readonly register?: object };

function findings(parts: Parts, { dontSay = {}, mustSay = {}, register = { audiences: {} } }: Rules): readonly Finding[] {
  const files = {
    ...parts.files,
    [`shared/words/${locale}/dont-say.yaml`]: stringify(dontSay),
    [`shared/words/${locale}/must-say.yaml`]: stringify(mustSay),
    [`shared/words/${locale}/register.yaml`]: stringify(register),
  };
  const { content, raw, problems } = loadedFlow({ ...parts, files });
  if (content === null || raw === null) throw new Error(JSON.stringify(problems));
  return checkWords(content, raw).filter(({ place }) => place.file !== `shared/words/${locale}/interface.yaml`);
}

const why = (how: string | object): Parts => ({ actionWords: { call: { what: 'Call', how } } });

test('a sentence that says what it should not is found, with its place, its readers and what to say', () => {
  const [found, ...more] = findings(why({ common: 'Be calm. Why did you do it?', carer: 'Be calm.' }), { dontSay: { 'why-did': rule } });
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    rule: 'why-did',
    place: { file: `small/words/${locale}/actions-all.yaml`, path: ['call', 'how', 'common'] },
    readers: ['young-person', 'professional', 'adult'],
    sentence: 'Why did you do it?',
    suggestion: 'What happened?',
  });
});

test('a rule for some audiences leaves the words of others alone', () => {
  expect(
    findings(why({ common: 'All is well.', carer: 'Why did you do it?' }), { dontSay: { 'why-did': { ...rule, audiences: ['adult'] } } }),
  ).toEqual([]);
});

test('curly and straight quotes are the same to a pattern', () => {
  const dontSay = { fine: { ...rule, patterns: ["it's fine"] } };
  expect(findings(why('It’s fine.'), { dontSay }).map(({ sentence }) => sentence)).toEqual(['It’s fine.']);
});

test('a rule for scripts looks at ready-made words only, one for words not at the directory', () => {
  const scripts = { leave: { ...rule, patterns: ['leave me alone'], 'only-in': 'scripts' } };
  const words = { actionWords: { call: { what: 'Call', how: 'They do not leave me alone.', say: ['Leave me alone.'] } } };
  expect(findings(words, { dontSay: scripts }).map(({ place }) => place.path)).toEqual([['call', 'say', 0]]);
  const somebody = { somebody: { ...rule, patterns: ['somebody to talk to'], 'only-in': 'words' } };
  expect(findings({}, { dontSay: somebody })).toEqual([]);
});

test('an allowance lets one sentence stand, and is reported when nothing needs it', () => {
  const allow = [{ text: 'Why did you do it?', why: 'It tells what not to say.' }];
  expect(findings(why('Why did you do it?'), { dontSay: { 'why-did': { ...rule, allow } } })).toEqual([]);
  expect(findings(why('All is well.'), { dontSay: { 'why-did': { ...rule, allow } } })).toMatchObject([
    {
      rule: 'why-did',
      place: { file: `shared/words/${locale}/dont-say.yaml`, path: ['why-did', 'allow', 0] },
      what: expect.stringContaining('allows nothing'),
    },
  ]);
});

test('what must be said with its limit has it in the same paragraph, a list in that of its opening', () => {
  const mustSay = { limit };
  expect(findings(why('Take a screenshot, else use paper.'), { mustSay })).toEqual([]);
  expect(findings(why('Keep, on paper where a picture shows:\n\n- a screenshot\n- the date'), { mustSay })).toEqual([]);
  expect(findings(why('Take a screenshot.\n\nElse use paper.'), { mustSay })).toMatchObject([
    { rule: 'limit', place: { path: ['call', 'how'] }, sentence: 'Take a screenshot.', suggestion: 'Else paper.' },
  ]);
});

test('a limit for some audiences leaves the words of others alone; an allowance is reported when nothing needs it', () => {
  const forCarers = { limit: { ...limit, audiences: ['carer'] } };
  expect(findings(why({ common: 'Take a screenshot.', carer: 'All is well.' }), { mustSay: forCarers })).toEqual([]);
  expect(findings(why({ common: 'All is well.', carer: 'Take a screenshot.' }), { mustSay: forCarers })).toHaveLength(1);
  const allow = [{ text: 'They sent a screenshot', why: 'It asks nobody to take one.' }];
  expect(findings(why('They sent a screenshot of it.'), { mustSay: { limit: { ...limit, allow } } })).toEqual([]);
  expect(findings(why('All is well.'), { mustSay: { limit: { ...limit, allow } } })).toMatchObject([
    {
      place: { file: `shared/words/${locale}/must-say.yaml`, path: ['limit', 'allow', 0] },
      what: expect.stringContaining('allows nothing'),
    },
  ]);
});

test('the name of an app or a service is not what a rule looks for', () => {
  expect(findings(why('Open Chat.'), { dontSay: { chat: rule } })).toEqual([]);
});

test('too many words in one sentence are found for whom they are too many, names counted as one', () => {
  const register = { audiences: { 'young-person': { sentence: 12, why: 'Short.', sources: ['BOOK'] } } };
  expect(findings(why(long), { register })).toMatchObject([{ rule: 'sentence-length', readers: ['young-person'], sentence: long }]);
  expect(findings(why({ common: long, 'young-person': 'Short.' }), { register })).toEqual([]);
  const named = 'Call the Board of the Whole Very Long Name and tell them what happened today.';
  expect(findings(why(named), { register: { ...register, names: ['Board of the Whole Very Long Name'] } })).toEqual([]);
  expect(findings(why(long), { register: { ...register, 'long-sentences': [{ text: long, why: 'Agreed.' }] } })).toEqual([]);
});

test('a unit that is too hard is found for whom it is too hard, with its hard words', () => {
  const register = { audiences: { carer: { grade: 6, why: 'Plain.', sources: ['BOOK'] } } };
  const hard = 'Organisations specialising in multidisciplinary intervention facilitate comprehensive safeguarding arrangements. '.repeat(
    4,
  );
  expect(findings(why(hard), { register })).toMatchObject([
    { rule: 'reading-age', readers: ['carer'], place: { path: ['call'] }, suggestion: expect.stringContaining('multidisciplinary') },
  ]);
  expect(findings(why('Sit down. Be near. Say that you are glad to know. '.repeat(6)), { register })).toEqual([]);
});

test('a number in what is said of a service must be a number of the directory', () => {
  const line = (cannot: string): Parts => ({ services: { 'a-line': { ...aLine, cannot } } });
  expect(findings(line('In danger call 999. At night call 116 123.'), {})).toEqual([]);
  expect(findings(line('It speaks 200 languages.'), {})).toEqual([]);
  expect(findings(line('At night call 028 9504 0000.'), {})).toMatchObject([
    { rule: 'strange-number', what: expect.stringContaining('028 9504 0000') },
  ]);
});

test('a number in what is said of a place must work there', () => {
  const note = (text: string): Parts => ({
    regions: {
      away: { name: 'Away', 'part-of': 'world', emergency: { number: '111' }, 'leave-to': 'https://example.org', note: text },
    },
  });
  expect(findings(note('In danger call 111, or 112 where it works.'), {})).toEqual([]);
  expect(findings(note('In danger call 999.'), {})).toMatchObject([{ rule: 'strange-number', place: { path: [2, 'note'] } }]);
});

test('one hard sentence is found in an easy text, and a reason may be hard', () => {
  const register = { audiences: { adult: { hardest: 12, why: 'So.', sources: ['BOOK'] } } };
  const hard = 'Notwithstanding contrary inclinations, refrain from corresponding with the perpetrator.';
  expect(findings(why(`Be calm. ${hard}`), { register })).toMatchObject([{ rule: 'sentence-length', sentence: hard, readers: ['adult'] }]);
  expect(findings({ actionWords: { call: { what: 'Call', how: 'Be calm.', why: hard } } }, { register })).toEqual([]);
});

test('the guide that stands without the program keeps the same rules', () => {
  const found = findings({}, { dontSay: { nothing: { ...rule, patterns: ['^nothing\\.$'] } } });
  expect(found).toMatchObject([{ rule: 'nothing', place: { file: `small/words/${locale}/static.yaml` } }]);
});

const turn = {
  for: ['carers', 'helpline'],
  who: 'A boy of 14',
  says: 'You are sick.',
  answers: [
    { text: 'Why did you do it?', why: 'It asks why.', sources: ['BOOK'] },
    { text: 'Thank you for telling me. You are sick.', fits: true, why: 'It thanks.', sources: ['BOOK'] },
    { text: 'Then take a screenshot. You are sick.', why: 'It may show a picture. Why did you say it?', sources: ['BOOK'] },
  ],
};
const practised = (more: object = {}): Parts => ({ files: { 'small/practice.yaml': stringify({ 'i-sent-it': { ...turn, ...more } }) } });
const foundAt = (parts: Parts, rules: Rules) => findings(parts, rules).map(({ rule, place, readers }) => [rule, place.path, readers]);

test('what is quoted in the practice may say what is never said, for that is what it teaches; what is said there may not', () => {
  const dontSay = { 'why-did': rule };
  expect(foundAt(practised(), { dontSay, mustSay: { limit } })).toEqual([
    ['why-did', ['i-sent-it', 'answers', 2, 'why'], ['carer', 'professional']],
  ]);
  const why = 'Else take a screenshot.';
  const [first, fits, last] = turn.answers;
  expect(foundAt(practised({ answers: [first, { ...fits, why }, { ...last, why: 'No.' }] }), { mustSay: { limit } })).toEqual([
    ['limit', ['i-sent-it', 'answers', 1, 'why'], ['carer', 'professional']],
  ]);
});

test('nothing that humiliates is quoted either, and whatever is read there is as easy as the room needs it', () => {
  const dontSay = { sick: { ...rule, patterns: ['you are sick'], quoted: true } };
  const here = ['carer', 'professional'];
  expect(foundAt(practised(), { dontSay })).toEqual([
    ['sick', ['i-sent-it', 'says'], here],
    ['sick', ['i-sent-it', 'answers', 1, 'text'], here],
    ['sick', ['i-sent-it', 'answers', 2, 'text'], here],
  ]);
  const register = { audiences: { carer: { sentence: 12, why: 'Short.', sources: ['BOOK'] } } };
  const [first, fits, last] = turn.answers;
  expect(foundAt(practised({ who: long, says: long, answers: [{ ...first, text: long }, fits, last] }), { register })).toEqual(
    [['who'], ['says'], ['answers', 0, 'text']].map((path) => ['sentence-length', ['i-sent-it', ...path], ['carer']]),
  );
});

test('what a case tells is quoted too', () => {
  const dontSay = { sick: { ...rule, patterns: ['you are sick'], quoted: true }, 'why-did': rule };
  const scenario = {
    ...{ letter: 'A', title: 'A night', audience: 'carer', region: 'away', clock: { day: 'sun', time: '23:00' }, minutes: 10 },
    ...{ suits: ['carers'], people: 'Kim', about: 'A night.', story: ['He says, “You are sick.”', 'Why did you do it?'] },
    turns: [
      { step: 'who', answer: 'carer', why: 'So.', sources: ['BOOK'] },
      {
        ...{ step: 'safe', answer: 'yes', why: 'So.', sources: ['BOOK'], arrives: 'You are sick.' },
        wrong: [{ deed: 'She says, “You are sick.”', then: 'No.' }],
      },
      { step: 'where', answer: 'away', why: 'So.', sources: ['BOOK'] },
    ],
    ...{ expect: { must: {} }, discuss: ['What now?'], remember: ['a', 'b', 'c'] },
  };
  const away = { name: 'Away', 'part-of': 'world', emergency: { number: '111' }, 'leave-to': 'https://example.org' };
  const parts = { regions: { away }, files: { 'small/scenarios.yaml': stringify({ night: scenario }) } };
  expect(foundAt(parts, { dontSay }).map(([id, path]) => [id, path])).toEqual(
    [
      ['story', 0],
      ['turns', 1, 'arrives'],
      ['turns', 1, 'wrong', 0, 'deed'],
    ].map((path) => ['sick', ['night', ...path]]),
  );
});
