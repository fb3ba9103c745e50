import { expect, test } from 'vitest';
import { audiencesOf, reaches } from '../../../src/flow/conditions/reached-by.ts';
import { trailOf } from '../../../src/journey/journey.ts';
import { caseOf } from '../../../src/trainer/case/case-of.ts';
import { expectedIn } from '../../../src/trainer/case/expected.ts';
import { leadsTo } from '../../../src/trainer/case/walked.ts';
import { compareFirst, comparisonOf } from '../../../src/trainer/compare/comparison.ts';
import { decisionsOf } from '../../../src/trainer/compare/decisions.ts';
import { nextStepOf } from '../../../src/trainer/compare/ways-on.ts';
import { reducerOf } from '../../../src/trainer/session/reduce.ts';
import { screenOf, stepTalkedAbout, toolAt } from '../../../src/trainer/session/screen-of.ts';
import { opening, type Play, type Studio, type StudioEvent } from '../../../src/trainer/session/studio.ts';
import { next, playedBy, realMaterial, times } from '../../support/studio-material.ts';

const material = realMaterial();
const { flow, training, walker } = material;
const reduce = reducerOf([material]);

function playIn(studio: Studio): Play {
  if (studio.play === null) throw new Error('nothing is played');
  return studio.play;
}

/** Presses the clicker until something is so; never more than a case can need. */
function until(studio: Studio, done: (studio: Studio) => boolean): Studio {
  let now = studio;
  for (let pressed = 0; pressed < 200 && !done(now); pressed += 1) now = reduce(now, next);
  if (!done(now)) throw new Error('never came to it');
  return now;
}

const isDebrief = (studio: Studio): boolean => studio.play?.now.cue.kind === 'debrief';
const questionOfCase = (studio: Studio): string | null => {
  const screen = screenOf(material, studio);
  return screen.kind === 'page' && screen.view.page === 'question' ? screen.view.step : null;
};

test.each(training.scenarios.map(({ letter, id }) => [letter, id]))('case %s is played to its debrief by a clicker alone', (_, id) => {
  const end = until(playedBy(material, { type: 'play', scenario: id, at: 0 }), isDebrief);
  const play = playIn(end);
  const decisions = decisionsOf(material, play);
  expect(decisions.filter(({ same }) => !same)).toEqual([]);
  const { scenario, answers } = caseOf(flow, training.scenarios, play);
  expect(trailOf(walker.standing(play.now.events).journey)).toHaveLength(answers.length);
  if (scenario === null) throw new Error('no case is played');
  expect(expectedIn(material, play, scenario)?.filter(({ is }) => is !== 'holds')).toEqual([]);
});

test('every press can be taken back, to the very first page', () => {
  const begin = playedBy(material, { type: 'play', scenario: 'one-more', at: 0 });
  const there = [begin];
  while (!isDebrief(there.at(-1) ?? begin)) there.push(reduce(there.at(-1) ?? begin, next));
  let now = there.at(-1) ?? begin;
  for (const before of there.slice(0, -1).reverse()) {
    now = reduce(now, { type: 'previous' });
    expect(screenOf(material, now)).toEqual(screenOf(material, before));
  }
});

test('a wrong turn shows what follows, leads on where it would lead, and can be taken back', () => {
  const asked = until(
    playedBy(material, { type: 'play', scenario: 'one-more', at: 0 }),
    (studio) => questionOfCase(studio) === 'suicide-check',
  );
  const taken = reduce(asked, { type: 'take', step: 'suicide-check', options: ['no'] });
  expect(screenOf(material, taken)).toMatchObject({ kind: 'taken', verdict: 'wrong' });
  expect(questionOfCase(until(taken, (studio) => questionOfCase(studio) !== null))).toBe('demand');
  expect(screenOf(material, reduce(taken, { type: 'previous' }))).toEqual(screenOf(material, asked));
});

test('an answer the case says nothing about is played like any other', () => {
  const asked = until(
    playedBy(material, { type: 'play', scenario: 'one-more', at: 0 }),
    (studio) => questionOfCase(studio) === 'suicide-check',
  );
  expect(screenOf(material, reduce(asked, { type: 'take', step: 'suicide-check', options: ['yes'] }))).toMatchObject({ verdict: 'other' });
});

test('a deed away from the screen changes nothing on the way', () => {
  const asked = until(playedBy(material, { type: 'play', scenario: 'one-more', at: 0 }), (studio) => questionOfCase(studio) === 'safe-now');
  const deed = reduce(asked, { type: 'deed', wrong: 0 });
  expect(screenOf(material, deed).kind).toBe('deed');
  expect(screenOf(material, reduce(deed, next))).toEqual(screenOf(material, asked));
  expect(playIn(deed).now.events).toEqual(playIn(asked).now.events);
});

test('going back to a step keeps the way that is left, and the two are compared in words', () => {
  const end = until(playedBy(material, { type: 'play', scenario: 'one-more', at: 0 }), isDebrief);
  const back = reduce(end, { type: 'rewind', step: 'suicide-check' });
  expect(questionOfCase(back)).toBe('suicide-check');
  const other = playIn(reduce(back, { type: 'take', step: 'suicide-check', options: ['no'] }));
  const comparison = comparisonOf(material, other, 'before');
  expect(comparison?.parts).toHaveLength(1);
  const lost = comparison?.groups.find(({ group }) => group === 'onlyFirst')?.actions.map(({ action }) => action);
  expect(lost).toEqual(expect.arrayContaining(['talk-now', 'ask-about-suicide']));
  expect(comparisonOf(material, other, 'case')).toEqual({ ...comparison, with: 'case' });
  expect(comparison?.safer?.side).toBe('first');
});

test('whatever way back, the way that was left last is compared with, and the safer one is named with its reasons', () => {
  const asked = until(
    playedBy(material, { type: 'play', scenario: 'one-more', at: 0 }),
    (studio) => questionOfCase(studio) === 'suicide-check',
  );
  const wrong = reduce(asked, { type: 'take', step: 'suicide-check', options: ['no'] });
  // Two questions further along the wrong way, then back with the clicker alone.
  const further = until(wrong, (studio) => questionOfCase(studio) === 'shared');
  const isAsked = (studio: Studio): boolean => questionOfCase(studio) === 'suicide-check';
  let back = further;
  while (!isAsked(back)) back = reduce(back, { type: 'previous' });
  const now = until(reduce(back, { type: 'take', step: 'suicide-check', options: ['unsure'] }), (studio) => !isAsked(studio));
  expect(compareFirst(material, playIn(now))).toBe('before');
  const comparison = comparisonOf(material, playIn(now), 'before');
  expect(comparison?.same).toBe(false);
  expect(comparison?.safer?.side).toBe('second');
  const turn = caseOf(flow, training.scenarios, playIn(now)).turns.find(({ step }) => step === 'suicide-check');
  expect(comparison?.safer?.why).toEqual([turn?.why, turn?.wrong[0]?.then]);
  expect(comparison?.safer?.promised.join()).toContain('people before tasks');
  // Seen from the wrong way, it is the other that is safer.
  expect(comparisonOf(material, playIn(further), 'case')?.safer?.side).toBe('first');
});

test('of two answers of which no story speaks, the more careful one is the safer, for the reason of its page', () => {
  const free = playedBy(
    material,
    { type: 'playFree', flow: material.id, audience: 'carer', clock: { day: 'sun', time: '23:00' }, at: 0 },
    {
      type: 'jump',
      step: 'suicide-check',
    },
  );
  const no = reduce(free, { type: 'take', step: 'suicide-check', options: ['no'] });
  const yes = reduce(reduce(no, { type: 'previous' }), { type: 'take', step: 'suicide-check', options: ['yes'] });
  const comparison = comparisonOf(material, playIn(yes), 'before');
  expect(comparison?.safer?.side).toBe('second');
  expect(comparison?.safer?.why).toEqual([training.reasons['suicide-check']?.why]);
});

const deadEnds = training.scenarios.flatMap(({ id, turns }) =>
  turns.flatMap(({ step, wrong }) => wrong.flatMap((one) => ('options' in one ? [{ id, step, options: one.options }] : []))),
);

test.each(deadEnds)('after the wrong answer $options at $step in $id the clicker alone comes to the debrief', ({ id, step, options }) => {
  const asked = until(playedBy(material, { type: 'play', scenario: id, at: 0 }), (studio) => questionOfCase(studio) === step);
  const wrong = reduce(asked, { type: 'take', step, options });
  expect(screenOf(material, wrong)).toMatchObject({ kind: 'taken', verdict: 'wrong' });
  until(wrong, isDebrief);
});

test.each(audiencesOf(flow))('in free play of a %s the clicker alone comes to the debrief', (audience) => {
  const clock = { day: 'sun', time: '23:00' } as const;
  until(playedBy(material, { type: 'playFree', flow: material.id, audience, clock, at: 0 }), isDebrief);
});

test('what somebody in a case wrote stands in the tools of its plan, and everything else there is answered or blank', () => {
  for (const scenario of training.scenarios.filter(({ wrote }) => Object.keys(wrote).length > 0)) {
    const end = playIn(until(playedBy(material, { type: 'play', scenario: scenario.id, at: 0 }), isDebrief));
    const shown = new Map(
      material.hand.tools.flatMap(({ id }) => toolAt(material, end, id)?.fields ?? []).map((field) => [field.id, field.value]),
    );
    for (const [field, text] of Object.entries(scenario.wrote)) expect(shown.get(field), `${scenario.id}: ${field}`).toBe(text);
  }
});

test('the room votes where there is something to decide; hands are counted, shown with the answer, and never remembered', () => {
  const asked = until(
    playedBy(material, { type: 'play', scenario: 'one-more', at: 0 }),
    (studio) => questionOfCase(studio) === 'suicide-check',
  );
  const vote = reduce(asked, next);
  const screen = screenOf(material, vote);
  if (screen.kind !== 'vote') throw new Error('no vote');
  expect(screen.options.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D', 'E']);
  const counted = [
    { type: 'hands', step: screen.step, option: 'no', count: 18 } as const,
    { type: 'hands', step: screen.step, option: 'unsure', count: 11 } as const,
  ].reduce(reduce, vote);
  expect(screenOf(material, reduce(counted, next))).toMatchObject({ verdict: 'fits', hands: { count: 11, all: 29 } });
  const end = until(counted, isDebrief);
  expect(decisionsOf(material, playIn(end)).find(({ step }) => step === screen.step)?.hands).toEqual({ count: 11, all: 29 });
  // The page itself is one key away, and back.
  expect(screenOf(material, reduce(vote, { type: 'vote' }))).toEqual(screenOf(material, asked));
});

test('another answer while the first is talked about is as if the room had chosen anew, and the notes stay with the question', () => {
  const asked = until(
    playedBy(material, { type: 'play', scenario: 'one-more', at: 0 }),
    (studio) => questionOfCase(studio) === 'suicide-check',
  );
  const wrong = reduce(asked, { type: 'take', step: 'suicide-check', options: ['no'] });
  expect(stepTalkedAbout(material, playIn(wrong))).toBe('suicide-check');
  const deed = reduce(wrong, { type: 'deed', wrong: 1 });
  expect(screenOf(material, deed)).toMatchObject({ kind: 'deed' });
  const anew = reduce(wrong, { type: 'take', step: 'suicide-check', options: ['unsure'] });
  expect(screenOf(material, anew)).toMatchObject({ kind: 'taken', verdict: 'fits' });
  expect(screenOf(material, reduce(anew, { type: 'previous' }))).toEqual(screenOf(material, asked));
});

test('leaving a case brings the room to the opening page, and it can be gone on with where it was', () => {
  const playing = playedBy(material, { type: 'play', scenario: 'sunday-night', at: 7 }, ...times(9, next));
  const left = reduce(playing, { type: 'stop' });
  expect(screenOf(material, left).kind).toBe('opening');
  expect(reduce(left, { type: 'goOn' }).play).toEqual(playing.play);
});

test('what does not fit on the screen is read on before the case goes on, and back again', () => {
  const page = reduce(playedBy(material, { type: 'play', scenario: 'sunday-night', at: 0 }, ...times(5, next)), {
    type: 'fills',
    screens: 2.2,
  });
  const more = reduce(page, next);
  expect(more.play).toBe(page.play);
  expect(nextStepOf(page, more)).toBe('more');
  const last = reduce(more, next);
  expect(last.scroll).toBe(1);
  expect(reduce(last, next).play).not.toBe(page.play);
  expect(reduce(reduce(last, { type: 'previous' }), { type: 'previous' }).scroll).toBe(0);
});

test.each(training.scenarios.map(({ letter, id }) => [letter, id]))('in case %s Next never promises what it does not do', (_, id) => {
  let studio = playedBy(material, { type: 'play', scenario: id, at: 0 });
  for (let pressed = 0; pressed < 200; pressed += 1) {
    const after = reduce(studio, next);
    const promised = nextStepOf(studio, after);
    expect(promised === 'end').toBe(after === studio);
    const kinds: Readonly<Record<string, string>> = { story: 'story', arrives: 'arrives', vote: 'vote', tool: 'tool', debrief: 'debrief' };
    const screen = screenOf(material, after).kind;
    if (screen in kinds) expect(promised === 'end' ? screen : promised).toBe(kinds[screen]);
    for (const covered of [reduce(studio, { type: 'blank' }), reduce(studio, { type: 'aside', aside: { kind: 'compare', with: 'case' } })])
      expect(nextStepOf(covered, reduce(covered, next))).toBe('uncover');
    if (after === studio) return;
    studio = after;
  }
  throw new Error('the case never ends');
});

test('what a plan makes for the hand is shown before the debrief, with nothing to write in it', () => {
  const shown = until(playedBy(material, { type: 'play', scenario: 'at-school', at: 0 }), (studio) => studio.play?.now.cue.kind === 'tool');
  const screen = screenOf(material, shown);
  if (screen.kind !== 'tool') throw new Error('no tool');
  expect(screen.view.fields.some(({ value }) => value !== '')).toBe(true);
  expect(isDebrief(reduce(shown, next))).toBe(true);
});

test('a way compared with itself has nothing to say', () => {
  const end = playIn(until(playedBy(material, { type: 'play', scenario: 'hacked-camera', at: 0 }), isDebrief));
  expect(comparisonOf(material, end, 'case')).toMatchObject({ same: true, parts: [], groups: [] });
  expect(comparisonOf(material, end, 'before')).toBeNull();
});

test('the calm page covers everything and changes nothing', () => {
  const playing = playedBy(material, { type: 'play', scenario: 'sunday-night', at: 0 }, ...times(6, next));
  const blank = reduce(playing, { type: 'blank' });
  expect(screenOf(material, blank)).toEqual({ kind: 'blank' });
  expect(reduce(blank, { type: 'blank' })).toEqual(playing);
  // The clicker takes it away, and does nothing else with the same press.
  expect(reduce(blank, next)).toEqual(playing);
});

test('what lies over the page is taken away by the next press, and the page is where it was', () => {
  const playing = playedBy(material, { type: 'play', scenario: 'sunday-night', at: 0 }, ...times(6, next));
  const covered = reduce(playing, { type: 'aside', aside: { kind: 'compare', with: 'case' } });
  expect(screenOf(material, covered).kind).toBe('aside');
  expect(reduce(covered, next)).toEqual(playing);
});

test.each(Object.keys(flow.steps).map((step) => [step]))(
  'the map leads to step %s in free play, for somebody who can come there',
  (step) => {
    const found = (['young-person', 'friend', 'carer', 'professional', 'adult'] as const).some((audience) => {
      const free = playedBy(
        material,
        { type: 'playFree', flow: material.id, audience, clock: { day: 'sun', time: '23:00' }, at: 0 },
        { type: 'jump', step },
      );
      return step === flow.start || walker.standing(playIn(free).now.events).step === step;
    });
    expect(found).toBe(true);
  },
);

test('a jump in a case answers what lies before it as the case would', () => {
  const there = playedBy(material, { type: 'play', scenario: 'sunday-night', at: 0 }, { type: 'jump', step: 'tell' });
  expect(decisionsOf(material, playIn(there)).filter(({ same }) => !same)).toEqual([]);
  expect(questionOfCase(there)).toBe('tell');
});

test('a jump never makes another person of who asks: a page that only others come to is said to be on no way of this case', () => {
  const reach = reaches(flow);
  for (const { id, audience } of training.scenarios) {
    const begun = playedBy(material, { type: 'play', scenario: id, at: 0 }, next);
    for (const step of Object.keys(flow.steps)) {
      const there = playIn(reduce(begun, { type: 'jump', step }));
      const { journey } = walker.standing(there.now.events);
      const said = trailOf(journey).find((answer) => answer.step === flow.facts.audience)?.options ?? [audience];
      expect(said, `${id}: ${step}`).toEqual([audience]);
      if (step === flow.start || reach[audience].steps.has(step)) continue;
      expect(leadsTo(material, there, step), `${id}: ${step}`).toBe(false);
      expect(there, `${id}: ${step}`).toBe(begun.play);
    }
  }
});

test('another region changes numbers and the answer given for it, and nothing else', () => {
  const end = until(playedBy(material, { type: 'region', region: 'ie' }, { type: 'play', scenario: 'sunday-night', at: 0 }), isDebrief);
  const trail = trailOf(walker.standing(playIn(end).now.events).journey);
  expect(trail.at(-1)?.options).toEqual(['ie']);
  const moved = reduce(end, { type: 'region', region: 'gb-sct' });
  expect(trailOf(walker.standing(playIn(moved).now.events).journey).at(-1)?.options).toEqual(['gb-sct']);
});

test('the session is plain JSON, whatever is played', () => {
  const events: readonly StudioEvent[] = [
    { type: 'play', scenario: 'grown-up', at: 0 },
    ...times(12, next),
    { type: 'jump', step: 'plan' },
  ];
  const studio = playedBy(material, ...events);
  expect(JSON.parse(JSON.stringify(studio))).toEqual(studio);
  expect(playedBy(material, ...events, { type: 'stop' })).toEqual({ ...opening(material.id, 'gb-nir'), left: studio.play });
});

test('a late tap for a page that has been left changes nothing', () => {
  const asked = until(
    playedBy(material, { type: 'play', scenario: 'one-more', at: 0 }),
    (studio) => questionOfCase(studio) === 'suicide-check',
  );
  expect(reduce(asked, { type: 'take', step: 'safe-now', options: ['safe'] })).toBe(asked);
});
