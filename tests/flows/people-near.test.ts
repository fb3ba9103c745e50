import { content } from 'virtual:handrail/whole';
import { expect, test } from 'vitest';
import { sceneOf } from '../../src/journey/view/scene.ts';
import { viewOf } from '../../src/journey/view/view-of.ts';
import { type Said, type Walk, walk } from '../support/walk.ts';

// Whoever does this may be near, or home may not be safe: words that lean on home would send somebody to the danger.

const { flow, directory } = content;
const now = new Date('2026-11-28T23:30:00Z');

/** Everything that this person reads: each page on the way, the plan, and the way through tonight. */
function reads(answers: Readonly<Record<string, Said>>, added: Readonly<Record<string, Said>>): string {
  const reached: Walk[] = [walk(flow)];
  for (const [step, said] of Object.entries(answers)) reached.push((reached.at(-1) ?? walk(flow)).answering({ [step]: said }));
  const plan = reached.at(-1) ?? walk(flow);
  const refined = plan.refining(added);
  const afterPerson = reached.filter(({ trail }) => trail.some(({ step, options }) => step === 'person' && options[0] !== 'online'));
  const pages = [...afterPerson, refined, refined.doing({ type: 'tonight' })];
  return JSON.stringify(
    pages.map(({ standing }) => viewOf(sceneOf(flow, directory, standing, { now, zone: 'Europe/London', guessedRegion: 'gb-nir' }))),
  );
}

const young = { audience: 'young-person', 'safe-now': 'safe', 'suicide-check': 'no', demand: ['control'], shared: 'no' };
const carer = { audience: 'carer', 'safe-now': 'safe', 'suicide-check': 'no', demand: ['control'], shared: 'no' };
const adult = { audience: 'adult', 'safe-now': 'safe', 'suicide-check': 'no', contact: 'shown', demand: ['control'], shared: 'no' };
const region = { region: 'gb-nir' };
const teenager = { paid: 'no', tell: 'parent', age: '13-15', ...region };

const near: Readonly<Record<string, readonly [Readonly<Record<string, Said>>, Readonly<Record<string, Said>>]>> = {
  'a young person and an adult in the family': [{ ...young, person: 'trusted-adult', ...teenager }, {}],
  'a young person who has told somebody': [{ ...young, person: 'trusted-adult', ...teenager, tell: 'told' }, {}],
  'a child of twelve and an adult they know': [{ ...young, person: 'trusted-adult', ...teenager, age: 'under-13' }, {}],
  'a young person and somebody else they know': [{ ...young, person: 'known', ...teenager }, {}],
  'a young person whose home is not safe': [{ ...young, person: 'online', ...teenager }, { extras: ['home-unsafe'] }],
  'a carer and an adult their child knows': [{ ...carer, person: 'trusted-adult', paid: 'no', age: '13-15', ...region }, {}],
  'an adult and a partner': [{ ...adult, person: 'partner', paid: 'no', 'image-age': 'adult', ...region }, {}],
};

/** What leans on home, or on whoever is nearest there. */
const leaning =
  /wake (?:them|him|her)\b|door (?:open|stays ajar)|\bkitchen\b|\bsofa\b|come to my room|another adult at home|mum, dad|tell (?:a|your) parent/i;

test.each(Object.entries(near))('%s reads nothing that leans on home', (_, [answers, added]) => {
  const read = reads(answers, added);
  // The question whom to tell offers a parent to everybody; it is a question, and asks nobody to do it.
  const told = read.replaceAll('My mum, dad or carer', '').replaceAll('a friend’s mum or dad', '');
  expect(leaning.exec(told)?.[0]).toBeUndefined();
});

test('somebody threatened from far away may lean on home', () => {
  expect(reads({ ...young, person: 'online', ...teenager }, {})).toMatch(leaning);
});
