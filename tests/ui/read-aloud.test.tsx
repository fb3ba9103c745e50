// @vitest-environment jsdom
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/flow/assemble/content.ts';
import { wordsIn } from '../../src/flow/words/passages.ts';
import { follow } from '../../src/journey/follow.ts';
import type { Trail } from '../../src/journey/trail.ts';
import { sceneOf } from '../../src/journey/view/scene.ts';
import type { PlanView } from '../../src/journey/view/view.ts';
import { viewOf } from '../../src/journey/view/view-of.ts';
import { PlanPage } from '../../src/ui/pages/PlanPage.tsx';
import { sampled } from '../support/browser/extent.ts';
import { allFlows } from '../support/current-flows.ts';
import { listeners } from '../support/draw.tsx';
import { anyTrail } from '../support/walks.ts';

/**
 * What is not read aloud: controls and what they open, whether somebody is open now, and what is said of a channel.
 * The prover counts a plan's own words for every way (`most-words`); here the page as it is drawn is read, names and numbers too.
 */
const notRead =
  'button, fieldset, output, details:not([open]) > :not(summary), .fold:not(.at-head), .way-note, .open, .facts, small, .no-answer, .on-paper, .in-hand';
/** Two minutes at 150 words a minute: a calm speed, and Handrail's own choice. */
const twoMinutes = 300;

const night = new Date('2026-11-27T02:00:00Z');
const day = new Date('2026-11-27T13:00:00Z');

function planOf({ flow, directory }: Content, answers: Trail, now: Date): PlanView | null {
  const { at, way, refinements } = follow(flow, answers, 'silent');
  const place = answers.find(({ step }) => step === flow.facts.region)?.options ?? [];
  const zone = flow.regions.find(({ id }) => place.includes(id))?.zones[0] ?? 'UTC';
  const journey = { way, refinements, kept: [], replay: 'off' as const, refining: null, tool: null, marks: {}, turned: {} };
  const view = viewOf(sceneOf(flow, directory, { journey, step: at, canGoBack: true }, { now, zone, guessedRegion: null }));
  return view.page === 'plan' ? view : null;
}

/** The whole plan as it opens, from its heading to the end of "tonight". */
function readAloud(view: PlanView, { flow }: Content): string {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(<PlanPage view={view} words={flow.words} on={listeners()} />);
  for (const later of page.querySelectorAll('.laters, .laters ~ *')) later.remove();
  for (const silent of page.querySelectorAll(notRead)) silent.remove();
  for (const end of page.querySelectorAll('h1, h2, h3, h4, p, li, a, summary')) end.append(' ');
  return (page.textContent ?? '').replace(/\s+/g, ' ');
}

const flows = allFlows();

describe.each(flows.map(({ id, content, people }) => ({ id, content, people })))('$id', ({ content, people }) => {
  const named = [...people].map(([id, { value }]) => ({
    id,
    answers: Object.entries(value.answers).map(([step, options]) => ({ step, options: [options].flat() })),
  }));

  test.each(sampled(named, 8))('the plan of $id is read aloud in two minutes, by night and by day', ({ answers }) => {
    for (const now of [night, day]) {
      const view = planOf(content, answers, now);
      if (view === null) throw new Error('These answers lead to no plan.');
      const text = readAloud(view, content);
      expect(text).toContain(view.donts[0]?.what);
      expect(wordsIn(text).length, text).toBeLessThanOrEqual(twoMinutes);
    }
  });

  test('so is that of anybody', () => {
    fc.assert(
      fc.property(anyTrail(content.flow), fc.constantFrom(night, day), (trail, now) => {
        const view = planOf(content, trail, now);
        if (view === null) return;
        const text = readAloud(view, content);
        expect(wordsIn(text).length, text).toBeLessThanOrEqual(twoMinutes);
      }),
      { numRuns: 200 },
    );
  });
});
