// npm run test:engines: leaving, keeping one's place and breaking in Firefox and WebKit, which it installs on Debian as root.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const missing = ['/usr/bin/firefox-esr', '/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].filter((program) => !existsSync(program));
if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'], { stdio: 'inherit', env });
}
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'engines'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
