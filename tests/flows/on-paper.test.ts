import { describe, expect, test } from 'vitest';
import { audiencesOf } from '../../src/flow/conditions/reached-by.ts';
import type { Typed } from '../../src/journey/tools/tool-view.ts';
import { viewOfTool } from '../../src/journey/tools/view-of-tool.ts';
import { proseLines } from '../../src/ui/text/plan-text.ts';
import { type Paper, papersOf, paperText } from '../../src/ui/tools/paper/paper.ts';
import { words } from '../support/a-view.ts';
import { currentContent } from '../support/current-flows.ts';
import { sceneIn } from '../support/scene-of.ts';

const { flow, hand } = currentContent();
const regions = flow.regions.filter(({ choice }) => choice).map(({ id }) => id);
/** Some helpers are open then and others are not, wherever they are. */
const aMorning = new Date('2026-11-24T09:30:00Z');

function viewFor(audience: string, region: string, typed: Typed = {}) {
  const papers = viewOfTool(sceneIn(audience, region, aMorning), hand, 'papers', typed)?.papers ?? null;
  if (papers === null) throw new Error(`No papers for a ${audience} in ${region}.`);
  return papers;
}

const papersFor = (audience: string, region: string, typed: Typed = {}): readonly Paper[] =>
  papersOf(viewFor(audience, region, typed), { words, hand: hand.words });

const sayable = (text: string): RegExp => new RegExp(text.replace(/[.?]/g, '\\$&').replace(/\{\w+\}/g, '.+'));

describe.each(audiencesOf(flow))('on the papers of a %s, wherever they are,', (audience) => {
  test('nothing is to be tapped, and nothing is said that another hour makes untrue', () => {
    const byTheHour = [words.service.openUntil, words.service.opens].map(sayable);
    for (const region of regions) {
      for (const paper of papersFor(audience, region)) {
        const text = paperText(paper);
        expect(text, `${region}: ${paper.id}`).not.toMatch(/\btap (?:one|here|below|it)\b|\bclick\b|\bpress [“*]/i);
        for (const said of byTheHour) expect(text, `${region}: ${paper.id}`).not.toMatch(said);
        expect(text, `${region}: ${paper.id}`).not.toMatch(/[^.]\.\.(?!\.)|undefined|\{[a-z-]+\}/);
      }
    }
  });

  test('a box stands at what there is to do, and at nothing else of the plan', () => {
    for (const region of regions) {
      const { plan } = viewFor(audience, region);
      const tasks = plan?.groups.flatMap(({ actions }) => actions.filter(({ task }) => task).map(({ what }) => what));
      const boxes = papersFor(audience, region)
        .filter(({ id }) => id === 'page')
        .flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'tick').flatMap(({ lines }) => lines));
      expect(boxes.length).toBeGreaterThan(0);
      expect(tasks, region).toEqual(expect.arrayContaining(boxes));
    }
  });

  test('what a tool says beneath its fields is on its paper too, with whom it names, and that nobody has signed it', () => {
    const { tools } = viewFor(audience, 'gb-nir');
    const papers = papersFor(audience, 'gb-nir');
    for (const { tool, note, services, draft } of tools) {
      const text = paperText(papers.find(({ id }) => id === tool) as Paper);
      expect(text).toContain(proseLines(note).join('\n'));
      for (const { name } of services) expect(text).toContain(name);
      expect(text.includes(hand.words.draft), tool).toBe(draft);
    }
    expect(papers.filter(({ draft }) => draft === null).map(({ id }) => id)).toEqual(['card']);
  });
});

test('a sheet for a pen says what must never stand in it', () => {
  const { tools } = viewFor('young-person', 'gb-nir');
  const text = paperText(papersFor('young-person', 'gb-nir').find(({ id }) => id === 'sheet') as Paper);
  const nevers = tools.filter(({ tool }) => tool === 'sheet').flatMap(({ fields }) => fields.flatMap(({ never }) => never ?? []));
  expect(nevers).not.toEqual([]);
  for (const never of nevers) expect(text).toContain(never);
});

test('what is empty has room for a pen, and what could be chosen stands there to tick; what was written stands alone', () => {
  const before = papersFor('young-person', 'gb-nir').find(({ id }) => id === 'tonight');
  expect(before?.parts.filter(({ kind }) => kind === 'tick')).not.toEqual([]);
  expect(before?.parts.filter(({ kind }) => kind === 'blank')).not.toEqual([]);
  const fields = viewFor('young-person', 'gb-nir').tools.find(({ tool }) => tool === 'tonight')?.fields ?? [];
  const typed = Object.fromEntries(fields.map(({ id }) => [id, `written in ${id}`]));
  const after = papersFor('young-person', 'gb-nir', typed).find(({ id }) => id === 'tonight');
  expect(after?.parts.filter(({ kind }) => kind === 'tick' || kind === 'blank')).toEqual([]);
  for (const { id } of fields) expect(paperText(after as Paper)).toContain(`written in ${id}`);
});
