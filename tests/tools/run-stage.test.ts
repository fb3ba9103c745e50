import { expect, test } from 'vitest';
import { runStage } from '../../tools/test/run-stage.mjs';

const program = (text: string) => ({ name: 'a stage', command: process.execPath, args: ['-e', text] });

test('a stage that ends well has passed, and what it printed is kept', async () => {
  expect(await runStage(program("console.log('out'); console.error('err')"))).toMatchObject({ ok: true, output: 'out\nerr' });
});

test('a stage that ends badly has failed, and says how', async () => {
  expect(await runStage(program('process.exit(3)'))).toMatchObject({ ok: false, output: 'a stage ended with exit code 3.' });
});

test('a stage whose program does not exist has failed', async () => {
  const { ok, output } = await runStage({ name: 'a stage', command: 'no-such-program', args: [] });
  expect(ok).toBe(false);
  expect(output).toContain('could not start');
});

test('a stage that hangs is ended, and has failed', async () => {
  expect(await runStage({ ...program('setInterval(() => {}, 1000)'), minutes: 0.01 })).toMatchObject({
    ok: false,
    output: 'a stage was ended after 0.01 minutes.',
  });
});
