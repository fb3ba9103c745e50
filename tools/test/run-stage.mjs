import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.mjs';

/**
 * A command to run to its end. `minutes`: longer means that it hangs, and it is ended.
 * @typedef {{ name: string, command: string, args: readonly string[], minutes?: number, shell?: boolean, env?: Record<string, string> }} Stage
 * @typedef {{ name: string, ok: boolean, seconds: number, output: string }} Outcome
 */

/**
 * Runs a stage and keeps what it prints. The output goes through a file and not through a pipe, so that a grandchild that
 * outlives the command cannot hold up the end.
 * @param {Stage} stage
 * @returns {Promise<Outcome>}
 */
export async function runStage(stage) {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-'));
  const log = join(folder, 'output');
  const file = openSync(log, 'w');
  const started = performance.now();
  const failure = await ended(stage, file);
  closeSync(file);
  const printed = readFileSync(log, 'utf8').trimEnd();
  rmSync(folder, { recursive: true });
  return {
    name: stage.name,
    ok: failure === undefined,
    seconds: (performance.now() - started) / 1000,
    output: [printed, failure].filter(Boolean).join('\n'),
  };
}

/**
 * Undefined where it ended well, else what went wrong.
 * @param {Stage} stage
 * @param {number} file
 * @returns {Promise<string | undefined>}
 */
function ended({ name, command, args, minutes = 5, shell = false, env = {} }, file) {
  return new Promise((resolve) => {
    const { FORCE_COLOR: _, ...surroundings } = process.env; // what is printed goes to a file
    const child = spawn(command, args, {
      cwd: root,
      shell,
      env: { ...surroundings, NO_COLOR: '1', ...env },
      stdio: ['ignore', file, file],
    });
    let tooLong = false;
    const limit = setTimeout(() => {
      tooLong = true;
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.once('error', (error) => {
      clearTimeout(limit);
      resolve(`${name} could not start: ${error.message}`);
    });
    child.once('exit', (code, signal) => {
      clearTimeout(limit);
      if (tooLong) resolve(`${name} was ended after ${minutes} minutes.`);
      else if (code === 0) resolve(undefined);
      else resolve(`${name} ended with ${code === null ? signal : `exit code ${code}`}.`);
    });
  });
}

/** @param {Outcome} outcome */
export function printOutcome({ name, ok, seconds, output }) {
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`);
  if (!ok) console.log(`${output.replace(/^/gm, '  | ')}\n`);
}
