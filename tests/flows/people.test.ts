import { content } from 'virtual:handrail/whole';
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/flow/wording.ts';
import { aPerson } from '../support/a-person.ts';

/** The people of guidance, section 9. All of them are invented. */

/** What nobody under 18, and nobody who helps a child, is ever told. */
const forGrownUps = ['keep-what-they-sent', 'stopncii', 'removal-help-grown', 'report-the-crime-grown', 'take-it-down-grown'];
const three = ['dont-reply', 'dont-pay', 'dont-send'];
const notIn = (list: readonly string[], ids: readonly string[]) => ids.filter((id) => list.includes(id));

describe('A. Cal, 15, on Sunday night: money is asked for, nothing is shared yet', () => {
  const cal = aPerson(content, {
    audience: 'young-person',
    'safe-now': 'safe',
    'suicide-check': 'no',
    demand: ['money'],
    shared: 'no',
    person: 'online',
    paid: 'no',
    tell: 'parent',
    age: '13-15',
    region: 'gb-nir',
  });

  test('is told first not to reply, pay or send', () => expect(cal.donts).toEqual(three));
  test('tells one person now, and lets the phone be quiet', () => {
    expect(cal.now).toEqual(expect.arrayContaining(['tell-someone', 'quiet-the-phone']));
    expect(cal.now.length).toBeLessThanOrEqual(3);
  });
  test('keeps words on paper, reports and blocks tonight', () =>
    expect(cal.by('tonight')).toEqual(expect.arrayContaining(['keep-the-words', 'report-in-the-app', 'block-them', 'report-the-crime'])));
  test('has Take It Down tonight and Report Remove when ready', () => {
    expect(cal.by('tonight')).toContain('take-it-down');
    expect(cal.by('tomorrow')).toContain('report-remove');
  });
  test('finds CEOP or the police', () => expect(cal.helpers('report-the-crime').some((id) => /ceop|psni|police/.test(id))).toBe(true));
  test('has somebody to talk to at any hour', () => expect(cal.helpers('tell-someone')).toContain('childline-uk'));
  test('may ask school for cover', () => expect(cal.everything).toContain('tell-school'));
  test('is told nothing that is for grown people', () => expect(notIn(cal.everything, forGrownUps)).toEqual([]));
  test('is not told to look at, save or copy pictures', () => expect([...cal.tags()]).toContain('evidence-words-only'));

  test('if he wants to disappear, a human comes before every task', () => {
    const low = aPerson(content, {
      audience: 'young-person',
      'safe-now': 'safe',
      'suicide-check': 'unsure',
      tell: 'parent',
      age: '13-15',
      region: 'gb-nir',
    });
    expect(low.now[0]).toBe('talk-now');
    expect(low.now.length).toBeLessThanOrEqual(3);
    expect(low.now).not.toContain('keep-the-words');
    expect(low.way).not.toContain('demand');
  });

  test('if no adult is safe to tell, a helpline stands in that place', () => {
    const alone = aPerson(content, {
      audience: 'young-person',
      'safe-now': 'safe',
      'suicide-check': 'no',
      demand: ['money'],
      shared: 'no',
      person: 'online',
      paid: 'no',
      tell: 'nobody',
      age: '13-15',
      region: 'gb-nir',
    });
    expect(alone.now).toContain('helpline-first');
    expect(alone.now).not.toContain('tell-someone');
  });
});

describe('B. Amara, 13, and her mother: a video by six o’clock, and she hates herself', () => {
  const mother = aPerson(
    content,
    { audience: 'carer', 'safe-now': 'safe', 'suicide-check': 'unsure', age: '13-15', region: 'gb-eng' },
    {
      demand: ['images'],
      shared: 'no',
      person: 'online',
      paid: 'sent-more',
    },
  );

  test('what she fears is not a "no": the plan comes at once, people first', () => {
    expect(mother.way).toEqual(['audience', 'safe-now', 'suicide-check', 'age', 'region', 'plan']);
    expect(mother.now).toEqual(expect.arrayContaining(['talk-now', 'sit-with-your-child', 'ask-about-suicide']));
  });
  test('does not reply, pay, send or look', () => expect(mother.donts).toEqual([...three, 'dont-look']));
  test('stays near and has a plan for tonight', () =>
    expect(mother.by('tonight')).toEqual(expect.arrayContaining(['stay-near-your-child', 'ask-about-suicide'])));
  test('calls the police today', () => expect(mother.by('tonight')).toContain('report-the-crime'));
  test('keeps words only, and Amara holds the phone for Report Remove', () => {
    expect(mother.everything).toEqual(expect.arrayContaining(['keep-the-words', 'report-remove', 'look-after-the-phone-together']));
  });
  test('tells school and a doctor, and asks again', () =>
    expect(mother.everything).toEqual(expect.arrayContaining(['tell-school', 'see-a-doctor', 'ask-again'])));
  test('is told nothing that is for grown people', () => expect(notIn(mother.everything, forGrownUps)).toEqual([]));
});

describe('C. Two 16-year-olds at school: the one who helps is their teacher', () => {
  const lead = aPerson(content, {
    audience: 'professional',
    'safe-now': 'safe',
    'suicide-check': 'no',
    setting: 'school',
    demand: ['control'],
    shared: 'no',
    person: 'peer',
    age: '16-17',
    region: 'gb-nir',
  });

  test('does not look', () => expect(lead.donts).toContain('dont-look'));
  test('refers now, in every case, to police and children’s services', () => {
    expect(lead.now).toContain('refer');
    expect([...lead.tags('now')]).toEqual(expect.arrayContaining(['refer', 'ask-police', 'social-care']));
  });
  test('makes a suicide-prevention plan although the answer was "no"', () => expect(lead.now).toContain('suicide-plan-professional'));
  test('asks police before blocking, and keeps the child safe on site and on the way home', () => {
    const all = lead.everything;
    expect(all.indexOf('refer')).toBeLessThan(all.indexOf('block-them'));
    expect(lead.by('tonight')).toContain('known-stay-safe');
  });
  test('makes two plans for two children', () => expect(lead.everything).toContain('two-children-two-plans'));
  test('has the duty of Northern Ireland and of no other nation', () =>
    expect(lead.everything.filter((id) => id.startsWith('duty-'))).toEqual(['duty-northern-ireland']));
  test('weighs when to tell parents, records words only, and holds no assembly', () =>
    expect(lead.everything).toEqual(
      expect.arrayContaining(['tell-parents-or-not', 'write-the-record', 'if-you-have-seen-it', 'no-assembly']),
    ));
  test('handles no picture', () => expect(notIn(lead.everything, forGrownUps)).toEqual([]));
});

describe('D. Sam, 16, not out at home', () => {
  const sam = aPerson(
    content,
    {
      audience: 'young-person',
      'safe-now': 'safe',
      'suicide-check': 'yes',
      tell: 'other-adult',
      age: '16-17',
      region: 'gb-sct',
    },
    { demand: ['money'], extras: ['outed'] },
  );

  test('has a human first', () => expect(sam.now[0]).toBe('talk-now'));
  // The directory's sources name no helpline of this kind in Britain; where they name one (Australia, the United States), it is there.
  test('finds Childline, and what to say about being outed', () => {
    expect(sam.helpers()).toContain('childline-uk');
    expect(sam.by('tonight')).toContain('afraid-of-being-outed');
  });
  test('is not sent to a parent', () => {
    const words = content.flow.actions
      .filter(({ id }) => sam.now.includes(id))
      .map(({ words: { what } }) => wordsFor(what, 'young-person'));
    expect(words.join(' ')).not.toMatch(/\b(mum|dad|parents?)\b/i);
  });
});

describe('E. A 12-year-old, a picture made with an app, in a group chat', () => {
  const carer = aPerson(
    content,
    {
      audience: 'carer',
      'safe-now': 'safe',
      'suicide-check': 'no',
      demand: ['money'],
      shared: 'yes',
      person: 'peer',
      paid: 'no',
      age: 'under-13',
      region: 'gb-wls',
    },
    { reality: 'edited', 'where-shared': ['group-chat'] },
  );

  test('has police and social care now, because of the age', () => expect(carer.now).toContain('police-and-social-care-young'));
  test('has the same report and removal as for a real picture, tonight', () =>
    expect(carer.by('tonight')).toEqual(
      expect.arrayContaining(['police-and-social-care-young', 'take-it-down', 'report-remove', 'report-the-post', 'made-or-edited']),
    ));
  test('has school’s help soon, and words for friends', () => {
    expect(carer.by('tomorrow')).toContain('tell-school');
    expect(carer.everything).toContain('words-for-friends');
  });
  test('is reminded that whoever made it is a child too', () => expect(carer.everything).toContain('peer-is-a-child-too'));
  test('does not go looking', () => expect(carer.everything).toContain('do-not-go-looking'));
});

describe('F. Nia, 15, is made to hurt herself by a group', () => {
  const answers = {
    audience: 'carer',
    'safe-now': 'safe',
    'suicide-check': 'no',
    demand: ['hurt'],
    'coerced-harm': 'with-someone',
    shared: 'unsure',
    person: 'online',
    paid: 'rather-not',
    age: '13-15',
    region: 'gb-nir',
  };
  const carer = aPerson(content, answers, { extras: ['disability', 'forced-others'] });

  test('the emergency page comes before any further question', () =>
    expect(carer.way.slice(carer.way.indexOf('demand'))).toEqual([
      'demand',
      'coerced-harm',
      'shared',
      'person',
      'paid',
      'age',
      'region',
      'plan',
    ]));
  test('emergency and police are the first thing to do, although she seems calm', () => {
    expect(carer.now[0]).toBe('harm-emergency');
    expect([...carer.tags('now')]).toEqual(expect.arrayContaining(['emergency', 'ask-police', 'health']));
  });
  test('asks police before blocking: the group is not simply left', () => {
    const all = carer.everything;
    expect(all.indexOf('report-the-crime')).toBeGreaterThan(-1);
    expect(all.indexOf('report-the-crime')).toBeLessThan(all.indexOf('block-them'));
  });
  test('stays near, and has help for more time and for having been made to involve others', () =>
    expect(carer.everything).toEqual(expect.arrayContaining(['stay-near-your-child', 'disability-more-time', 'forced-to-involve-others'])));

  test('a professional hears the same, and refers', () => {
    const lead = aPerson(content, {
      audience: 'professional',
      'safe-now': 'safe',
      'suicide-check': 'no',
      setting: 'school',
      demand: ['hurt'],
      'coerced-harm': 'with-someone',
      shared: 'unsure',
      person: 'online',
      age: '13-15',
      region: 'gb-nir',
    });
    expect(lead.now[0]).toBe('harm-emergency');
    expect(lead.now).toContain('refer');
  });
});

describe('G. Dev, 17, has paid three times and was made to move money', () => {
  const carer = aPerson(
    content,
    { audience: 'carer', 'safe-now': 'safe', 'suicide-check': 'yes', age: '16-17', region: 'gb-eng' },
    { paid: 'paid', extras: ['moved-money'] },
  );

  test('"everyone would be better off" is a yes: people now, and not alone', () => {
    expect(carer.now[0]).toBe('talk-now');
    expect(carer.by('tonight')).toContain('stay-near-your-child');
  });
  test('the bank is called, and the police hear that he was used to move money', () => {
    expect(carer.by('tonight')).toContain('money-bank');
    expect(carer.by('tonight')).toContain('money-moved-for-them');
    expect(carer.helpers('money-moved-for-them').some((id) => /police|101|ceop/.test(id))).toBe(true);
  });
  test('nobody is paid to rescue the money', () => expect(carer.everything).toContain('no-paid-rescuers'));
  test('Take It Down comes later, once he is not alone', () => {
    expect(carer.by('tonight')).not.toContain('take-it-down');
    expect(carer.everything).toContain('take-it-down');
  });
  test('the mother’s card is no reason for blame', () => {
    const blame = content.flow.actions.find(({ id }) => id === 'money-bank');
    expect(JSON.stringify(wordsFor(blame?.words.how, 'carer'))).not.toMatch(/should have|why did/i);
  });
});

describe('H1. Tom, 24, recorded on a call', () => {
  const answers = {
    audience: 'adult',
    'safe-now': 'safe',
    'suicide-check': 'no',
    contact: 'shown',
    demand: ['money'],
    shared: 'no',
    person: 'online',
    paid: 'no',
    'image-age': 'adult',
    region: 'gb-nir',
  };
  const tom = aPerson(content, answers);

  test('does not pay, reply or send', () => expect(tom.donts).toEqual(three));
  test('keeps what they sent, reports and blocks', () =>
    expect(tom.by('tonight')).toEqual(
      expect.arrayContaining(['keep-what-they-sent', 'report-in-the-app', 'block-them', 'report-the-crime-grown']),
    ));
  test('has StopNCII, the Revenge Porn Helpline and the police', () => {
    expect(tom.helpers('stopncii')).toEqual(['stopncii']);
    expect(tom.helpers('removal-help-grown').length).toBeGreaterThan(0);
    expect(tom.helpers('report-the-crime-grown').some((id) => /police|psni/.test(id))).toBe(true);
  });
  test('has words for work only if he wants them', () => {
    expect(tom.everything).not.toContain('work-and-family');
    expect(aPerson(content, answers, { extras: ['work'] }).everything).toContain('work-and-family');
  });
  test('is not given the tools, the police or the school of children', () => {
    expect(
      notIn(tom.everything, ['report-remove', 'take-it-down', 'take-it-down-grown', 'report-the-crime', 'tell-school', 'if-posted-school']),
    ).toEqual([]);
    expect(tom.helpers().filter((id) => /ceop|childline|report-remove/.test(id))).toEqual([]);
  });

  test('if the picture was taken when he was 16, Take It Down stands in the place of StopNCII, and words only are kept', () => {
    const then = aPerson(content, { ...answers, 'image-age': 'under-18' });
    expect(then.everything).toEqual(expect.arrayContaining(['take-it-down-grown', 'keep-the-words']));
    expect(notIn(then.everything, ['stopncii', 'keep-what-they-sent'])).toEqual([]);
  });
});

describe('H2. Ruth, 58, an e-mail that claims to have hacked her camera', () => {
  const ruth = aPerson(content, {
    audience: 'adult',
    'safe-now': 'safe',
    'suicide-check': 'no',
    contact: 'email-only',
    paid: 'no',
    region: 'gb-nir',
  });

  test('is asked hardly anything', () =>
    expect(ruth.way).toEqual(['audience', 'safe-now', 'suicide-check', 'contact', 'paid', 'region', 'plan']));
  test('forwards it and changes that password', () => expect(ruth.now).toEqual(expect.arrayContaining(['hoax-forward', 'hoax-password'])));
  test('finds where to forward it', () => expect(ruth.helpers('hoax-forward').length).toBeGreaterThan(0));
  test('has no bank to call where nothing was paid, and one where something was', () => {
    expect(ruth.everything).not.toContain('hoax-lost-money');
    const paid = aPerson(content, {
      audience: 'adult',
      'safe-now': 'safe',
      'suicide-check': 'no',
      contact: 'email-only',
      paid: 'paid',
      region: 'gb-nir',
    });
    expect(paid.by('tonight')).toContain('hoax-lost-money');
  });
  test('is told when it may be real after all', () => expect(ruth.everything).toContain('hoax-may-be-real'));
  test('has no task that supposes a picture', () =>
    expect(
      notIn(ruth.everything, [
        'stopncii',
        'take-it-down',
        'block-them',
        'report-in-the-app',
        'keep-what-they-sent',
        'tell-friends-ahead',
        'if-they-post-it',
      ]),
    ).toEqual([]));
});
