// @vitest-environment jsdom
import { content } from 'virtual:handrail/whole';
import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { minuteNow, pageAt } from '../../src/app/page-at.ts';
import { after, compileSession } from '../../src/journey/session.ts';
import { hereOf } from '../../src/journey/session-selectors.ts';

const { flow, directory } = content;
const session = createActor(compileSession(flow), { input: { place: null, depth: 0, guessedRegion: null } }).start();
const here = hereOf(session.getSnapshot());
const there = after(here, { type: 'answer', step: flow.facts.audience, options: ['adult'] });

test('a page is made once for all that it is made from, whatever was made meanwhile, and anew for anything else', () => {
  const page = pageAt(here, flow, directory, null, 1, null, null);
  const next = pageAt(there, flow, directory, null, 1, null, null);
  expect([page.view?.step, next.view?.step]).toEqual([flow.start, 'safe-now']);
  expect(pageAt(here, flow, directory, null, 1, null, null)).toBe(page);
  expect(pageAt(there, flow, directory, null, 1, null, null)).toBe(next);
  // Each is other than the one before it in one thing alone.
  const later = pageAt(here, flow, directory, null, 2, null, null);
  const elsewhere = pageAt(here, flow, { ...directory }, null, 2, null, null);
  expect(new Set([page, later, elsewhere]).size).toBe(3);
});

test('a page is of the minute that it is', () => {
  const minute = minuteNow();
  const { moment } = pageAt(here, flow, directory, null, minute, null, null).scene;
  expect(Math.abs(moment.now.getTime() - Date.now())).toBeLessThanOrEqual(120_000);
  expect(moment.now.getTime() % 60_000).toBe(0);
});
