import { expect, test } from 'vitest';
import { trailOf } from '../../../src/journey/journey.ts';
import { caseOf } from '../../../src/trainer/case/case-of.ts';
import { comparisonOf } from '../../../src/trainer/case/comparison.ts';
import { decisionsOf } from '../../../src/trainer/case/decisions.ts';
import { expectedIn } from '../../../src/trainer/case/expected.ts';
import { planHere } from '../../../src/trainer/case/follow-through.ts';
import { reducerOf } from '../../../src/trainer/session/reduce.ts';
import { screenOf } from '../../../src/trainer/session/screen-of.ts';
import { opening, type Play, type Studio, type StudioEvent } from '../../../src/trainer/session/studio.ts';
import { next, playedBy, realMaterial, times } from '../../support/studio-material.ts';

const material = realMaterial();
const { flow, training, walker } = material;
const reduce = reducerOf(flow, training.scenarios, walker);

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
  const end = until(playedBy(material, { type: 'play', scenario: id }), isDebrief);
  const play = playIn(end);
  const decisions = decisionsOf(material, play);
  expect(decisions.filter(({ same }) => !same)).toEqual([]);
  const { scenario, answers } = caseOf(flow, training.scenarios, play);
  expect(trailOf(walker.standing(play.now.events).journey)).toHaveLength(answers.length);
  const plan = planHere(material, play.now.events);
  if (scenario === null || plan === null) throw new Error('the case ends at no plan');
  expect(expectedIn(material, scenario, plan).filter(({ is }) => is !== 'holds')).toEqual([]);
});

test('every press can be taken back, to the very first page', () => {
  const begin = playedBy(material, { type: 'play', scenario: 'one-more' });
  const there = [begin];
  while (!isDebrief(there.at(-1) ?? begin)) there.push(reduce(there.at(-1) ?? begin, next));
  let now = there.at(-1) ?? begin;
  for (const before of there.slice(0, -1).reverse()) {
    now = reduce(now, { type: 'previous' });
    expect(screenOf(material, now)).toEqual(screenOf(material, before));
  }
});

test('a wrong turn shows what follows, leads on where it would lead, and can be taken back', () => {
  const asked = until(playedBy(material, { type: 'play', scenario: 'one-more' }), (studio) => questionOfCase(studio) === 'suicide-check');
  const taken = reduce(asked, { type: 'take', step: 'suicide-check', options: ['no'] });
  expect(screenOf(material, taken)).toMatchObject({ kind: 'taken', verdict: 'wrong' });
  expect(questionOfCase(until(taken, (studio) => questionOfCase(studio) !== null))).toBe('demand');
  expect(screenOf(material, reduce(taken, { type: 'previous' }))).toEqual(screenOf(material, asked));
});

test('an answer the case says nothing about is played like any other', () => {
  const asked = until(playedBy(material, { type: 'play', scenario: 'one-more' }), (studio) => questionOfCase(studio) === 'suicide-check');
  expect(screenOf(material, reduce(asked, { type: 'take', step: 'suicide-check', options: ['yes'] }))).toMatchObject({ verdict: 'other' });
});

test('a deed away from the screen changes nothing on the way', () => {
  const asked = until(playedBy(material, { type: 'play', scenario: 'one-more' }), (studio) => questionOfCase(studio) === 'safe-now');
  const deed = reduce(asked, { type: 'deed', wrong: 0 });
  expect(screenOf(material, deed).kind).toBe('deed');
  expect(screenOf(material, reduce(deed, next))).toEqual(screenOf(material, asked));
  expect(playIn(deed).now.events).toEqual(playIn(asked).now.events);
});

test('going back to a step keeps the way that is left, and the two are compared in words', () => {
  const end = until(playedBy(material, { type: 'play', scenario: 'one-more' }), isDebrief);
  const back = reduce(end, { type: 'rewind', step: 'suicide-check' });
  expect(questionOfCase(back)).toBe('suicide-check');
  const other = playIn(reduce(back, { type: 'take', step: 'suicide-check', options: ['no'] }));
  const comparison = comparisonOf(material, other, 'before');
  expect(comparison?.parts).toHaveLength(1);
  const lost = comparison?.groups.find(({ group }) => group === 'onlyFirst')?.actions.map(({ action }) => action);
  expect(lost).toEqual(expect.arrayContaining(['talk-now', 'ask-about-suicide']));
  expect(comparisonOf(material, other, 'case')).toEqual({ ...comparison, with: 'case' });
});

test('a way compared with itself has nothing to say', () => {
  const end = playIn(until(playedBy(material, { type: 'play', scenario: 'hacked-camera' }), isDebrief));
  expect(comparisonOf(material, end, 'case')).toMatchObject({ same: true, parts: [], groups: [] });
  expect(comparisonOf(material, end, 'before')).toBeNull();
});

test('the calm page covers everything and changes nothing', () => {
  const playing = playedBy(material, { type: 'play', scenario: 'sunday-night' }, ...times(6, next));
  const blank = reduce(playing, { type: 'blank' });
  expect(screenOf(material, blank)).toEqual({ kind: 'blank' });
  expect(reduce(blank, { type: 'blank' })).toEqual(playing);
  // The clicker takes it away, and does nothing else with the same press.
  expect(reduce(blank, next)).toEqual(playing);
});

test('what lies over the page is taken away by the next press, and the page is where it was', () => {
  const playing = playedBy(material, { type: 'play', scenario: 'sunday-night' }, ...times(6, next));
  const covered = reduce(playing, { type: 'aside', aside: { kind: 'compare', with: 'case' } });
  expect(screenOf(material, covered).kind).toBe('aside');
  expect(reduce(covered, next)).toEqual(playing);
});

test.each(Object.keys(flow.steps).map((step) => [step]))(
  'the map leads to step %s in free play, for somebody who can come there',
  (step) => {
    const found = (['young-person', 'carer', 'professional', 'adult'] as const).some((audience) => {
      const free = playedBy(material, { type: 'playFree', audience, clock: { day: 'sun', time: '23:00' } }, { type: 'jump', step });
      return step === flow.start || walker.standing(playIn(free).now.events).step === step;
    });
    expect(found).toBe(true);
  },
);

test('a jump in a case answers what lies before it as the case would', () => {
  const there = playedBy(material, { type: 'play', scenario: 'sunday-night' }, { type: 'jump', step: 'tell' });
  expect(decisionsOf(material, playIn(there)).filter(({ same }) => !same)).toEqual([]);
  expect(questionOfCase(there)).toBe('tell');
});

test('another region changes numbers and the answer given for it, and nothing else', () => {
  const end = until(playedBy(material, { type: 'region', region: 'ie' }, { type: 'play', scenario: 'sunday-night' }), isDebrief);
  const trail = trailOf(walker.standing(playIn(end).now.events).journey);
  expect(trail.at(-1)?.options).toEqual(['ie']);
  const moved = reduce(end, { type: 'region', region: 'gb-sct' });
  expect(trailOf(walker.standing(playIn(moved).now.events).journey).at(-1)?.options).toEqual(['gb-sct']);
});

test('the session is plain JSON, whatever is played', () => {
  const events: readonly StudioEvent[] = [{ type: 'play', scenario: 'grown-up' }, ...times(12, next), { type: 'jump', step: 'plan' }];
  const studio = playedBy(material, ...events);
  expect(JSON.parse(JSON.stringify(studio))).toEqual(studio);
  expect(playedBy(material, ...events, { type: 'stop' })).toEqual(opening('gb-nir'));
});

test('a late tap for a page that has been left changes nothing', () => {
  const asked = until(playedBy(material, { type: 'play', scenario: 'one-more' }), (studio) => questionOfCase(studio) === 'suicide-check');
  expect(reduce(asked, { type: 'take', step: 'safe-now', options: ['safe'] })).toBe(asked);
});
