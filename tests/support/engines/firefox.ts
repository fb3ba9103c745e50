import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../browser/free-port.ts';
import { removeProfile } from '../browser/profile.ts';
import { type Command, engineOf, type Start } from './engine.ts';

const names: Readonly<Record<Command, string>> = {
  navigate: 'WebDriver:Navigate',
  back: 'WebDriver:Back',
  forward: 'WebDriver:Forward',
  refresh: 'WebDriver:Refresh',
  title: 'WebDriver:GetTitle',
  url: 'WebDriver:GetCurrentURL',
  execute: 'WebDriver:ExecuteScript',
  find: 'WebDriver:FindElement',
  click: 'WebDriver:ElementClick',
  actions: 'WebDriver:PerformActions',
};

export const firefox = '/usr/bin/firefox-esr';

/** A stock Firefox, driven by its own Marionette over a socket. */
export const startFirefox: Start = async (folder) => {
  const port = await freePort();
  const profile = folder ?? mkdtempSync(join(tmpdir(), 'handrail-firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    [
      `user_pref('marionette.port', ${port});`,
      "user_pref('browser.shell.checkDefaultBrowser', false);",
      "user_pref('datareporting.policy.dataSubmissionEnabled', false);",
      "user_pref('app.update.enabled', false);",
      // It keeps what it keeps for everybody, and writes it down at once.
      "user_pref('remote.prefs.recommended', false);",
      "user_pref('browser.sessionstore.interval', 1000);",
      // No errand of its own reaches the world outside.
      "user_pref('network.captive-portal-service.enabled', false);",
      "user_pref('network.connectivity-service.enabled', false);",
      "user_pref('browser.aboutwelcome.enabled', false);",
    ].join('\n'),
  );
  const running = spawn(firefox, ['-headless', '-marionette', '-no-remote', '-profile', profile], { stdio: 'ignore' });
  const ended = new Promise((resolve) => running.once('exit', resolve));
  const ends = async (how: () => Promise<unknown>): Promise<void> => {
    how().catch(() => undefined);
    await ended;
    socket.destroy();
    if (folder === undefined) await removeProfile(profile);
  };
  const socket = await connected(port);
  const send = marionette(socket);
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } });
  return engineOf(
    async (command, parameters = {}) => {
      const answer = await send(names[command], parameters);
      return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
    },
    { quit: () => ends(() => send('Marionette:Quit', { flags: ['eAttemptQuit'] })), kill: () => ends(async () => running.kill('SIGKILL')) },
  );
};

async function connected(port: number): Promise<Socket> {
  for (let tries = 0; ; tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const open = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    if (open) return socket;
    if (tries > 200) throw new Error('Firefox does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Marionette's own messages: their length, a colon, and JSON. */
function marionette(socket: Socket): (command: string, parameters: unknown) => Promise<unknown> {
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  let buffer = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const length = Number(buffer.subarray(0, colon).toString());
      if (colon < 0 || buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
      buffer = buffer.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { readonly message: string } | null, unknown];
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error === null) asked?.resolve(result);
      else asked?.reject(new Error(error.message));
    }
  });
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const text = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
