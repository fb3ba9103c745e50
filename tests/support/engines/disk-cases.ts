import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { hasSqlite, removeProfile, visitsIn } from '../browser/profile.ts';
import { filesIn, filesWith } from '../browser/search-disk.ts';
import { type Engine, until } from './engine.ts';
import { visitorOf } from './engine-visit.ts';
import type { Case } from './trust-cases.ts';

type Read = { readonly words: readonly string[]; readonly ids: readonly string[]; readonly steps: number };

/** A whole visit: what stood on every page, and what was answered as a program would have written it down. */
async function wholeVisit(engine: Engine, address: string, elsewhere: string): Promise<Read> {
  const words = new Set<string>();
  const ids = new Set<string>();
  const { walkToPlan, wholePlan } = visitorOf(engine, address, elsewhere);
  const read = async (): Promise<void> => {
    // Once: another place draws other helpers, each with a fold.
    await engine.run(`const place = document.querySelector('[data-place][aria-pressed=false]'); if (place) place.click(); return null;`);
    // What is folded is drawn once it opens, and may hold folds of its own.
    await until(
      () =>
        engine.run<number>(`const folded = document.querySelectorAll('main details:not([open])');
          for (const fold of folded) fold.open = true;
          return folded.length;`),
      (folded) => folded === 0,
    );
    const [lines, options] = await engine.run<readonly [string, readonly string[]]>(
      `return [document.querySelector('main').innerText,
        [...document.querySelectorAll('main [data-option], main input'), ...document.querySelectorAll('[data-place]')].map((one) => one.dataset.option || one.dataset.place || one.value)];`,
    );
    for (const line of lines.split('\n')) if (line.trim().length > 20) words.add(line.trim());
    // "ca-bc" is a piece of somebody else's number.
    for (const id of options) if (id.includes('-') && !/^[0-9a-f-]+$/.test(id)) ids.add(id);
  };
  const steps = await walkToPlan(read);
  await engine.click('[data-mark=done]');
  await wholePlan();
  await read();
  return { words: [...words], ids: [...ids], steps };
}

const canary = 'zebraquartz';

/** Every place to type in: those of the tools, and those for a code and a locked file beneath the first question. */
const places = 'main [data-field], [data-code-input], [data-locked-input], [data-words-input]';

type Typing = {
  /** How many places there were. */
  readonly fields: number;
  /** What a page made that opens everything: a code, five words. */
  readonly made: readonly string[];
};

/** Writes into every place to type in, as a keyboard would, and leaves the cursor in one of them. */
async function writeEverywhere(engine: Engine, address: string, elsewhere: string, who: string): Promise<Typing> {
  const { walkToPlan, wholePlan } = visitorOf(engine, address, elsewhere);
  const at = async (selector: string) =>
    until(
      () => engine.run<boolean>(`return document.querySelector('${selector}') !== null`),
      (there) => there,
    );
  /** Types into all that stands here; gives back how many places there were. */
  const type = () =>
    engine.run<number>(`const all = [...document.querySelectorAll('${places}')];
      for (const [index, field] of all.entries()) { field.focus(); field.select(); document.execCommand('insertText', false, '${canary}' + index); }
      for (const button of document.querySelectorAll('.beneath form button')) button.click();
      return all.length;`);
  let fields = 0;
  await walkToPlan(async () => {
    if (fields > 0) return;
    // The places beneath the first question come after everything else, and are drawn once their folds are open.
    await at('.beneath details');
    await engine.run("for (const fold of document.querySelectorAll('.beneath details')) fold.open = true; return null;");
    await at('[data-locked-input]');
    fields += await type();
  }, who);
  expect(fields).toBe(3);
  await wholePlan();
  // The tools come after everything that a plan is made of.
  const tools = await until(
    () => engine.run<readonly string[]>("return [...document.querySelectorAll('.in-hand [data-tool]')].map((one) => one.dataset.tool)"),
    (offered) => offered.length > 0,
  );
  const open = async (tool: string | undefined): Promise<void> => {
    await engine.run(`document.querySelector('.in-hand [data-tool=${tool}]').click(); return null;`);
    await at(`main[data-tool=${tool}]`);
  };
  const made: string[] = [];
  for (const tool of tools) {
    await open(tool);
    fields += await type();
    made.push(
      ...(await engine.run<readonly string[]>(
        "return [...document.querySelectorAll('[data-code], [data-passphrase]')].map((one) => one.innerText.trim())",
      )),
    );
    await engine.run("const lock = document.querySelector('[data-lock]'); if (lock) lock.click(); return null;");
    if (tool === 'file') await at('[data-save]');
    await engine.run("document.querySelector('main [data-back]').click(); return null;");
    await at('main[data-page=plan]');
  }
  // News leads to a tool as well; the cursor is left in its first place.
  await engine.run("document.querySelector('.happened').open = true; return null;");
  await at('[data-happened]');
  await engine.run("document.querySelector('[data-happened]').click(); return null;");
  await at('main[data-tool]');
  const stands = await engine.run<string>("const field = document.querySelector('main [data-field]'); field.focus(); return field.value;");
  expect(stands).toContain(canary);
  expect(made).toHaveLength(2);
  return { fields, made };
}

function nothingTypedIsIn(folder: string, { made }: Typing, elsewhere: string): void {
  const files = written(folder, elsewhere);
  for (const text of [canary, ...made]) expect(filesWith(files, text), text).toEqual([]);
  noFieldIsIn(files);
}

/** Every tenth line will do where there is no time: a page is written down whole or not at all. */
const some = (words: readonly string[]): readonly string[] => words.filter((_, index) => index % 10 === 0);

/** What is on the disk, but for the program itself, which is the same for everybody and may be kept compiled. */
function written(folder: string, elsewhere: string): ReadonlyMap<string, Buffer> {
  const files = filesIn(folder);
  // The search itself finds what is there.
  expect(filesWith(files, elsewhere).length).toBeGreaterThan(0);
  return new Map([...files].filter(([name]) => !name.includes('Code Cache')));
}

function nothingIsIn(folder: string, { words, ids }: Read, elsewhere: string): void {
  const files = written(folder, elsewhere);
  const searched = process.env.HANDRAIL_TRUST === 'full' ? words : some(words);
  expect(searched.length).toBeGreaterThan(5);
  for (const one of [...searched, ...ids, 'data-option']) expect(filesWith(files, one), one).toEqual([]);
  noFieldIsIn(files);
}

/** Firefox writes down what stands in fields, and where, though not what they mean. */
function noFieldIsIn(files: ReadonlyMap<string, Buffer>): void {
  const sessions = new Map([...files].filter(([name]) => name.includes('sessionstore')));
  expect(filesWith(sessions, 'formdata')).toEqual([]);
}

/** What a browser has written down when a visit is over, in a fresh profile. */
export function diskCases(tried: Case, start: (folder: string) => Promise<Engine>, address: () => string, elsewhere: () => string): void {
  const inFreshProfile = async (use: (engine: Engine, folder: string) => Promise<void>): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'handrail-profile-'));
    try {
      const engine = await start(folder);
      // Whatever went wrong, nothing goes on running.
      await use(engine, folder).finally(engine.kill);
    } finally {
      await removeProfile(folder);
    }
  };

  tried('after leaving, no word of a page and no answer is on the disk, and few visits of one bare address', 'sample', () =>
    inFreshProfile(async (engine, folder) => {
      const read = await wholeVisit(engine, address(), elsewhere());
      await visitorOf(engine, address(), elsewhere()).leave();
      await engine.quit();
      nothingIsIn(folder, read, elsewhere());
      if (!hasSqlite) return;
      const ours = visitsIn(folder).filter(({ url }) => url.startsWith(address()));
      expect(ours.map(({ url }) => url)).toEqual([address()]);
      expect(ours[0]?.visits).toBeLessThanOrEqual(read.steps + 2);
    }),
  );

  tried('after the browser is killed in the middle of a plan, neither is it', 'whole', () =>
    inFreshProfile(async (engine, folder) => {
      const read = await wholeVisit(engine, address(), elsewhere());
      // Long enough for a browser to write its session down.
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await engine.kill();
      nothingIsIn(folder, read, elsewhere());
    }),
  );

  tried('after the browser is killed on a page with a tick, nothing tells of the tick', 'whole', () =>
    inFreshProfile(async (engine, folder) => {
      const { open, answer } = visitorOf(engine, address(), elsewhere());
      const boxes = () =>
        engine.run<readonly string[]>("return [...document.querySelectorAll('main input[type=checkbox]')].map((box) => box.value)");
      await open();
      for (let given = 0; given < 20 && (await boxes()).length === 0; given += 1) await answer();
      await engine.click('main input[type=checkbox]');
      const ids = (await boxes()).filter((id) => id.length > 6);
      expect(ids.length).toBeGreaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await engine.kill();
      const files = written(folder, elsewhere());
      for (const id of ids) expect(filesWith(files, `"${id}"`), id).toEqual([]);
      noFieldIsIn(files);
    }),
  );

  tried('nothing that was typed into a tool is on the disk, after leaving', 'whole', () =>
    inFreshProfile(async (engine, folder) => {
      const typing = await writeEverywhere(engine, address(), elsewhere(), 'young-person');
      expect(typing.fields).toBeGreaterThan(25);
      await visitorOf(engine, address(), elsewhere()).leave();
      await engine.quit();
      nothingTypedIsIn(folder, typing, elsewhere());
    }),
  );

  tried('nor after the browser is killed with the cursor in a field', 'sample', () =>
    inFreshProfile(async (engine, folder) => {
      const typing = await writeEverywhere(engine, address(), elsewhere(), 'professional');
      expect(typing.fields).toBeGreaterThan(25);
      // Firefox writes its session down every fifteen seconds.
      await new Promise((resolve) => setTimeout(resolve, 17_000));
      await engine.kill();
      nothingTypedIsIn(folder, typing, elsewhere());
    }),
  );
}
