import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { printOutcome, runStage } from '../test/run-stage.mjs';

/** A real nginx for the tests of docs/hosting, where this machine may install one; elsewhere those tests are left out. */
export async function installNginx() {
  if (spawnSync('nginx', ['-v']).status === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log('There is no nginx: the tests of its configuration are left out.');
    return;
  }
  const outcome = await runStage({
    name: 'apt-get install nginx-light',
    command: 'apt-get',
    args: ['install', '-y', '--no-install-recommends', 'nginx-light'],
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (!outcome.ok) printOutcome(outcome);
}
