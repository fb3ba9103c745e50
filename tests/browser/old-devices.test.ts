import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';
import { root } from '../../tools/root.mjs';

/** Chrome 90, Firefox 91 and Safari 15.4: decision 0007. The trainer's pages are for a projector of today. */
const assets = join(root, 'dist/assets');
const scripts = [...readdirSync(assets).filter((name) => name.endsWith('.js') && !/^(trainer|studio)-/.test(name)), '../way-out.js'];

/** What one of the three does not know: a syntax fails at once, a method when somebody needs it. */
const newerMethods = [
  ...['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'hasOwn', 'groupBy', 'withResolvers', 'fromAsync'],
  ...['isWellFormed', 'toWellFormed', 'randomUUID', 'checkVisibility', 'showPopover', 'startViewTransition', 'requestIdleCallback'],
];
const newerGlobals = ['structuredClone', 'navigation', 'scheduler', 'CloseWatcher', 'Iterator'];

function newerThings(text: string): readonly string[] {
  const { program, errors } = parseSync('script.js', text);
  const found = errors.map(({ message }) => message);
  const report = (what: string): void => {
    found.push(what);
  };
  new Visitor({
    StaticBlock: () => report('a static block'),
    AccessorProperty: () => report('an accessor'),
    Decorator: () => report('a decorator'),
    BinaryExpression: ({ left, operator }) =>
      operator === 'in' && String(left.type) === 'PrivateIdentifier' && report('a private name looked for'),
    ImportDeclaration: ({ attributes }) => attributes.length > 0 && report('import attributes'),
    VariableDeclaration: ({ kind }) => (kind === 'using' || kind === 'await using') && report(kind),
    Literal(node) {
      if (!('regex' in node)) return;
      if (/\(\?<[=!]/.test(node.regex.pattern)) report('a look behind');
      if (/[vd]/.test(node.regex.flags)) report(`the flags ${node.regex.flags}`);
    },
    CallExpression({ callee, optional, arguments: given }) {
      const perhaps = optional || (callee.type === 'MemberExpression' && callee.optional);
      if (perhaps && given.some(({ type }) => type === 'SpreadElement')) report('spread arguments after ?.');
      if (callee.type === 'Identifier' && newerGlobals.includes(callee.name)) report(callee.name);
      if (callee.type !== 'MemberExpression' || callee.computed || callee.optional || callee.property.type !== 'Identifier') return;
      if (newerMethods.includes(callee.property.name)) report(`.${callee.property.name}()`);
    },
    NewExpression: ({ callee }) => callee.type === 'Identifier' && newerGlobals.includes(callee.name) && report(`new ${callee.name}`),
  }).visit(program);
  return found;
}

test('the check notices what is too new', () => {
  for (const text of [
    'class A { static {} }',
    'a.at(-1)',
    'a?.(...b)',
    'a?.b(...c)',
    '/(?<=a)b/',
    '/a/v',
    'Object.hasOwn(a, b)',
    'a.toSorted()',
    'structuredClone(a)',
    'class A { #b; c(d) { return #b in d } }',
  ]) {
    expect(newerThings(text), text).not.toEqual([]);
  }
});

test.each(scripts)('%s is in the syntax and the words of phones of 2021', (name) => {
  expect(newerThings(readFileSync(join(assets, name), 'utf8'))).toEqual([]);
});

/** The guard and what answers the first tap stand in the page itself. */
const inThePage = [...readFileSync(join(root, 'dist/index.html'), 'utf8').matchAll(/<script>(.*?)<\/script>/gs)].map(
  ([, text = '']) => text,
);

test('what runs before the program is classic, and in the syntax and the words of phones of 2021', () => {
  expect(inThePage).toHaveLength(2);
  for (const text of inThePage) expect(newerThings(text)).toEqual([]);
  for (const text of [...inThePage, readFileSync(join(assets, '../way-out.js'), 'utf8')]) expect(text).not.toMatch(/\b(import|export)\b/);
});
