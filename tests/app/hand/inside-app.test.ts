import { expect, test } from 'vitest';
import { appAround } from '../../../src/app/hand/inside-app.ts';

const known = [
  { mark: 'Chirp/', name: 'Chirp' },
  { mark: 'Chirp', name: 'Chirp Lite' },
];
const here = { host: 'help.example', pathname: '/steps/', protocol: 'https:' };
const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = (more: string): string =>
  `Mozilla/5.0 (Linux; Android 14; Pixel 8${more}) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0`;

test('an app that calls itself by its mark is named, by the first mark that fits', () => {
  expect(appAround(`${iPhone} Mobile/15E148 Chirp/300`, known, here)?.app).toBe('Chirp');
  expect(appAround(`${iPhone} Mobile/15E148 ChirpLite`, known, here)?.app).toBe('Chirp Lite');
});

test('a bare view inside an app is known for one, without a name', () => {
  expect(appAround(`${iPhone} Mobile/15E148`, known, here)).toEqual({ app: null, outside: null });
  expect(appAround(`${android('; wv')} Chrome/126.0 Mobile Safari/537.36`, known, here)?.app).toBeNull();
});

test('browsers of their own are left alone', () => {
  for (const agent of [
    `${iPhone} Version/17.5 Mobile/15E148 Safari/604.1`,
    `${iPhone} CriOS/126.0 Mobile/15E148 Safari/604.1`,
    `${android('')} Chrome/126.0 Mobile Safari/537.36`,
    'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
    '',
  ])
    expect(appAround(agent, known, here), agent).toBeNull();
});

test('on Android a link leads to the same page in a browser of its own', () => {
  expect(appAround(`${android('; wv')} Chrome/126.0 Mobile Safari/537.36 Chirp/1`, known, here)?.outside).toBe(
    'intent://help.example/steps/#Intent;scheme=https;end',
  );
});
