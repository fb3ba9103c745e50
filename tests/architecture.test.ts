import { expect, test } from 'vitest';
import { noIdsInCode, noIdsInStyles, noNamesInCode } from './support/architecture/ids-in-code.ts';
import {
  importsGoOneWay,
  noBarrels,
  nodeIsForTheBuildAlone,
  noImportsInACircle,
  onlyReactAndXStateReachTheBrowser,
  uiTakesTypesOnlyFromJourney,
} from './support/architecture/import-rules.ts';
import { noCrowdedFolder, noFileForOneOther } from './support/architecture/rooms.ts';
import { filesEndingIn, type Rule, type SourceFile, sourceFile, sourceFiles } from './support/architecture/source-file.ts';
import {
  aTextStandsAlone,
  drawingHasNoEffects,
  importsAreWrittenOut,
  noClockAndNoChance,
  noDateOfToday,
  noFieldThatABrowserKeeps,
  noFileAndNoPasswordFields,
  noTypeNameTwice,
  nothingHoldsThePage,
  nothingIsKept,
  nothingIsLogged,
  nothingIsLookedAt,
  nothingIsSent,
  textNeverBecomesMarkupOrCode,
} from './support/architecture/source-rules.ts';
import { noWordsInMarkup } from './support/architecture/words-in-markup.ts';

const source = sourceFiles();

/** A rule that the source keeps, and programs that break it: the rule must notice each of them. */
function rule(sentence: string, breachesOf: Rule, ...broken: readonly (readonly SourceFile[])[]): void {
  test(sentence, () => {
    for (const program of broken) {
      expect(breachesOf(program), `not noticed: ${program.map(({ text }) => text).join('; ')}`).not.toEqual([]);
    }
    expect(breachesOf(source)).toEqual([]);
  });
}

/** One program for each of these texts, as if it stood in this file. */
const file = (path: string, ...texts: readonly string[]): SourceFile[][] => texts.map((text) => [sourceFile(path, text)]);

rule(
  'imports go one way: flow, journey, ui, and then app or trainer; the build uses flow, journey, and ui to render pages',
  importsGoOneWay,
  ...file('src/flow/a.ts', "import { b } from '../journey/b.ts';", "import type { B } from '../build/b.ts';"),
  ...file('src/journey/a.ts', "export { b } from '../ui/b.ts';", "export type A = import('../app/b.ts').B;"),
  ...file('src/ui/parts/A.tsx', "export * from '../../app/b.ts';", "const b = await import('../../app/b.ts');"),
  ...file('src/app/a.ts', "import '../build/b.ts';", "import { b } from '../trainer/b.ts';"),
  ...file('src/build/a.ts', "import { b } from '../app/b.ts';"),
  ...file('src/effects/a.ts', "import { b } from '../app/b.ts';"),
);

rule(
  'what is drawn takes types only from the journey',
  uiTakesTypesOnlyFromJourney,
  ...file('src/ui/A.tsx', "import { b } from '../journey/b.ts';", "import { type B } from '../journey/b.ts';"),
);

rule(
  'a browser is sent React and XState and no other package: no Zod, no YAML',
  onlyReactAndXStateReachTheBrowser,
  ...file('src/journey/a.ts', "import { z } from 'zod';", "export { parse } from 'yaml';"),
  [sourceFile('src/app/a.ts', "import { b } from '../flow/b.ts';"), sourceFile('src/flow/b.ts', "import { z } from 'zod';")],
);

rule(
  "Node's own modules are used by the build alone",
  nodeIsForTheBuildAlone,
  ...file('src/flow/a.ts', "import { join } from 'node:path';"),
);

rule('no imports go in a circle, not even of types', noImportsInACircle, ...file('src/flow/a.ts', "import { a } from './a.ts';"), [
  sourceFile('src/flow/a.ts', "import { b } from './b.ts';"),
  sourceFile('src/flow/b.ts', "import { c } from './c.ts';"),
  sourceFile('src/flow/c.ts', "import type { B } from './b.ts';"),
]);

rule('no file is called index: import the file that owns the name', noBarrels, ...file('src/ui/index.ts', ''));

rule(
  'what is drawn has no effects: of the hooks, useState, useId and useContext alone',
  drawingHasNoEffects,
  ...file(
    'src/ui/A.tsx',
    "import { useEffect } from 'react';",
    "import { useId, useLayoutEffect } from 'react';",
    "import * as React from 'react';",
  ),
);

rule(
  'a text is the only child of its element, so that whatever translates a page does it no harm',
  aTextStandsAlone,
  ...file(
    'src/ui/A.tsx',
    'const a = <p>{b.c} <b>{d}</b></p>;',
    'const a = <p><b>{d}</b>{`c`}</p>;',
    "const a = <><b>{d}</b>{' '}<b>{e}</b></>;",
    'const a = <p>{b?.c}<b>{d}</b></p>;',
  ),
);

rule(
  'no folder is crowded',
  noCrowdedFolder,
  Array.from({ length: 21 }, (_, index) => sourceFile(`src/ui/a${index}.ts`, '')),
);

rule('a few lines that one other file uses stand in that file', noFileForOneOther, [
  sourceFile('src/ui/a.ts', 'export const a = 1;'),
  sourceFile('src/ui/b.ts', "import { a } from './a.ts';"),
]);

rule('no exported type has the name of another', noTypeNameTwice, [
  sourceFile('src/flow/a.ts', 'export type Place = string;'),
  sourceFile('src/app/b.ts', 'export interface Place {}'),
]);

rule(
  'nothing is sent',
  nothingIsSent,
  ...file(
    'src/app/a.ts',
    "fetch('/a');",
    'new XMLHttpRequest();',
    "new WebSocket('');",
    "new EventSource('');",
    'new RTCPeerConnection();',
  ),
  ...file('src/app/a.ts', "navigator.sendBeacon('/a');", "globalThis.fetch('/a');", "window['fetch']('/a');"),
);

rule(
  'nothing is kept, and no storage is even looked at',
  nothingIsKept,
  ...file('src/app/a.ts', 'localStorage.length;', 'window.sessionStorage;', "indexedDB.open('a');", 'caches.keys();', 'document.cookie;'),
  ...file('src/app/a.ts', "navigator.serviceWorker.register('a');", 'window.document.cookie;', "self['localStorage'];"),
);

rule(
  'text never becomes markup or code',
  textNeverBecomesMarkupOrCode,
  ...file(
    'src/ui/a.ts',
    "a.innerHTML = '';",
    "a.outerHTML = '';",
    "a.insertAdjacentHTML('beforeend', b);",
    'document.write(a);',
    'eval(a);',
  ),
  ...file('src/ui/A.tsx', 'new Function(a);', 'const a = <p dangerouslySetInnerHTML={b} />;', 'const a = <iframe srcDoc={b} />;'),
);

rule(
  'no picture, no file, no camera and no clipboard is looked at',
  nothingIsLookedAt,
  ...file('src/app/a.ts', 'navigator.mediaDevices.getUserMedia(a);', 'navigator.clipboard.readText();', 'navigator.clipboard.read();'),
);

rule(
  'no field takes a password, or a file that is no text: a trainer opens their own case, nobody a picture',
  noFileAndNoPasswordFields,
  ...file(
    'src/ui/A.tsx',
    'const a = <input type="file" />;',
    'const a = <input type="file" accept="image/*" />;',
    'const a = <input type="password" />;',
  ),
);

rule(
  'the app has no field whose content a browser writes to the disk',
  noFieldThatABrowserKeeps,
  ...file('src/ui/A.tsx', 'const a = <select />;', 'const a = <textarea />;', 'const a = <input />;', 'const a = <input type="text" />;'),
  ...file(
    'src/ui/A.tsx',
    'const a = <form><textarea autoComplete="off" spellCheck={false} /></form>;',
    'const a = <form autoComplete="off"><textarea spellCheck={false} /></form>;',
    'const a = <form autoComplete="off"><input type="text" autoComplete="off" /></form>;',
    'const a = <form autoComplete="off"><select autoComplete="off" spellCheck={false} /></form>;',
    'const a = <><form autoComplete="off" /><textarea autoComplete="off" spellCheck={false} /></>;',
  ),
);

rule(
  'nothing is logged',
  nothingIsLogged,
  ...file('src/journey/a.ts', 'console.log(a);'),
  ...file('src/ui/a.ts', "window.console['warn'](a);"),
);

rule(
  'nothing holds the page back when it is left',
  nothingHoldsThePage,
  ...file('src/app/a.ts', "addEventListener('beforeunload', a);", 'window.onbeforeunload = a;', "addEventListener('unload', a);"),
);

rule(
  'what is imported is written out in the program',
  importsAreWrittenOut,
  ...file('src/app/a.ts', 'import(a);', "import('https://example.org/a.js');", "import('//example.org/a.js');", "import('./' + a);"),
);

rule(
  'flow and journey ask no clock and throw no dice',
  noClockAndNoChance,
  ...file('src/journey/a.ts', 'Date.now();', 'Math.random();', 'performance.now();', 'crypto.randomUUID();'),
);

rule('flow and journey are told what day it is', noDateOfToday, ...file('src/journey/a.ts', 'new Date();'));

rule(
  'no words stand in markup: every sentence is in flows/words',
  noWordsInMarkup,
  ...file(
    'src/ui/A.tsx',
    'const a = <p>Hello</p>;',
    "const a = <p>{b ? 'Yes' : c}</p>;",
    "const a = <>{b && 'Yes'}</>;",
    'const a = <p>{`Call` + b}</p>;',
  ),
  ...file(
    'src/app/A.tsx',
    'const a = <p aria-label="Hello" />;',
    'const a = <img alt={b ?? "Hello"} />;',
    'const a = <p title={`Hello`} />;',
  ),
);

rule(
  'no step and no action of flows/ is named in the program',
  noIdsInCode,
  ...file('src/journey/a.ts', "const a = 'suicide-check';", 'const a = `suicide-check`;', "a['safe-now'];", "if (a === 'demand') b();"),
  ...file('src/app/a.ts', "switch (a) { case 'shared': b(); }", "trail.get('person');", "const a = { 'dont-pay': 1 };", "a['tell'];"),
);

rule(
  'no flow, language, topic, programme or tag of flows/ is named in the program',
  noNamesInCode,
  ...file('src/build/a.ts', "const a = 'extortion';", "new Intl.NumberFormat('en-GB');", "find({ topic: 'listening' });"),
  ...file('src/journey/a.ts', "if (a === 'report-remove') b();", "tags.includes('own-hands');"),
);

test('no style is for one step, option or action alone', () => {
  expect(noIdsInStyles([{ path: 'src/ui/styles/a.css', text: "[data-step='a'] { margin: 0 }" }])).not.toEqual([]);
  expect(noIdsInStyles(filesEndingIn(/\.css$/))).toEqual([]);
});
