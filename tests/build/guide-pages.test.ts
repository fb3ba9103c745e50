import { describe, expect, test } from 'vitest';
import { guidePage } from '../../src/build/guide-pages/page.ts';
import { planInSilence } from '../../src/build/guide-pages/plan-for.ts';
import { currentContent } from '../../src/build/load/current-content.ts';
import { markup } from '../../src/build/markup.ts';
import { audiencesOf } from '../../src/flow/conditions/reached-by.ts';
import { allFlows } from '../support/current-flows.ts';

const { edition } = currentContent();
const now = new Date(0);
const cases = allFlows().flatMap(({ id, content, staticGuide: guide }) => {
  if (guide === null) throw new Error(`${id} has no static guide.`);
  return audiencesOf(content.flow).map((audience) => [`${id}, ${audience}`, audience, { content, guide, edition, now }] as const);
});
/** What stands in a page, as it is read: tags gone, and what was escaped. */
const textOf = (page: string): string =>
  page
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe.each(cases)('the guide without a program: %s', (_, audience, scene) => {
  const page = guidePage(scene, audience, markup``);
  const plan = planInSilence(scene.content, audience, now);
  const services = plan.groups.flatMap(({ actions }) => actions.flatMap((action) => action.services));

  test('has every way to every helper of the plan, with its note', () => {
    expect(services.length).toBeGreaterThan(3);
    const read = textOf(page);
    for (const { name, channels } of services) {
      expect(read).toContain(name);
      for (const channel of channels) {
        if (channel.href !== null) expect(page, name).toContain(`href="${channel.href.replaceAll('&', '&amp;')}"`);
        if ('note' in channel && channel.note !== null) expect(read, name).toContain(channel.note);
      }
    }
  });

  test('says of no helper that they are there now, or not: it has no clock, and nothing to tap but links and what the browser folds', () => {
    const { openUntil, opens } = scene.content.flow.words.service;
    for (const words of [openUntil, opens]) expect(textOf(page)).not.toContain(words.split('{')[0]);
    expect(page).not.toMatch(/<(button|input|form)/);
  });
});
