import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where each engine's program lies on Debian, and what shows its version. The tests ask for the same places. */
const known = [
  { name: 'Firefox ESR', programs: ['/usr/bin/firefox-esr'], version: ['/usr/bin/firefox-esr', '--version'] },
  { name: 'WebKitGTK', programs: ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'], version: ['dpkg-query', '--show', 'webkit2gtk-driver'] },
];

/** Installs Firefox ESR and WebKitGTK where this machine may and they are missing. */
export function installEngines() {
  if (known.every(({ programs }) => programs.every((program) => existsSync(program)))) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'ignore', env });
  const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit', env });
}

/**
 * The three engines, each with its version; null where it is not on this machine.
 * @param {string | undefined} chromium
 * @returns {readonly { readonly name: string, readonly version: string | null }[]}
 */
export function enginesHere(chromium) {
  return [
    { name: 'Chromium', version: chromium === undefined ? null : said(chromium, ['--version']) },
    ...known.map(({ name, programs, version: [program = '', ...args] }) => ({
      name,
      version: programs.every((one) => existsSync(one)) ? said(program, args) : null,
    })),
  ];
}

/** The first number with a dot in it, wherever it is printed. @param {string} program @param {readonly string[]} args */
function said(program, args) {
  return /\d+(\.\d+)+\w*/.exec(spawnSync(program, args, { encoding: 'utf8', timeout: 20_000 }).output?.join(' ') ?? '')?.[0] ?? 'unknown';
}
