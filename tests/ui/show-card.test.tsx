// @vitest-environment jsdom

import { content } from 'virtual:handrail/whole';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { viewOfTool } from '../../src/journey/tools/view-of-tool.ts';
import { sceneOf } from '../../src/journey/view/scene.ts';
import { ShowCard } from '../../src/ui/tools/paper/ShowCard.tsx';
import { walk } from '../support/walk.ts';

const { flow, directory, hand } = content;

afterEach(cleanup);

function cardOf(audience: string): string {
  const { standing } = walk(flow).answering({ [flow.facts.audience]: audience });
  const view = viewOfTool(sceneOf(flow, directory, standing, { now: new Date(0), guessedRegion: 'gb-nir' }), hand, 'show', {});
  if (view === null) throw new Error(`No card for a ${audience}.`);
  return render(<ShowCard view={view} address="https://help.example/" words={hand.words} />).container.textContent ?? '';
}

const [ring = ''] = hand.words.ring.split('{name}');

test('whoever reads a card with a child can ring with them and open their own way; at a desk nobody is asked to', () => {
  const child = cardOf('young-person');
  expect(child).toContain(ring);
  expect(child).toContain('help.example/#');
  const desk = cardOf('adult');
  expect(desk).not.toContain(ring);
  expect(desk).not.toContain('help.example');
});
