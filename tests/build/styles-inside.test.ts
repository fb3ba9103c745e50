import { expect, test } from 'vitest';
import { behindFirstPage, withStylesInside } from '../../src/build/static/styles-inside.ts';

const link = '<link rel="stylesheet" href="./assets/page.css">';

const aBundle = (source: string) => ({ 'assets/page.css': { type: 'asset', source } }) as const;

const split = aBundle('h1{color:red}.first-page-ends{order:0}h2{color:blue}');

test('what the first page shows nothing of stands behind its words, and no sheet is fetched', () => {
  expect(withStylesInside(`<head>${link}</head><p>words</p>${behindFirstPage}<i></i>`, split)).toBe(
    '<head><style>h1{color:red}</style></head><p>words</p><style>h2{color:blue}</style><i></i>',
  );
});

test('a sheet that was not made small is parted as well', () => {
  const page = withStylesInside(`${link}<p>words</p>${behindFirstPage}`, aBundle('h1 {\n}\n.first-page-ends {\n  order: 0;\n}\nh2 {\n}\n'));
  expect(page.replaceAll('\n', '')).toBe('<style>h1 {}</style><p>words</p><style>h2 {}</style>');
});

test('a page with no place for it has all of its styles in the head', () => {
  expect(withStylesInside(`<head>${link}</head>`, split)).toBe('<head><style>h1{color:red}h2{color:blue}</style></head>');
});

test('a sheet that says nowhere where the first page ends is refused by name', () => {
  expect(() => withStylesInside(link, aBundle('h1{color:red}'))).toThrow(/assets\/page\.css.*handrail\.css/);
});
