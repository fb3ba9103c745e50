import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../browser/free-port.ts';
import { type Command, driverSilent, engineOf, type Start, until } from './engine.ts';

const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

const paths: Readonly<Record<Command, readonly ['GET' | 'POST', string]>> = {
  navigate: ['POST', 'url'],
  back: ['POST', 'back'],
  forward: ['POST', 'forward'],
  refresh: ['POST', 'refresh'],
  title: ['GET', 'title'],
  url: ['GET', 'url'],
  execute: ['POST', 'execute/sync'],
  find: ['POST', 'element'],
  click: ['POST', 'element/{id}/click'],
  actions: ['POST', 'actions'],
};

export const webKitDriver = '/usr/bin/WebKitWebDriver';

/** Now and then the driver loses a command that meets a page on its way out, and says nothing for ever; the next one it answers. */
const longestAnswer = 10_000;

/** WebKitGTK on a screen of its own. It stands for Safari's engine, not for Safari. Driven, it keeps nothing on disk. */
export const startWebKit: Start = async () => {
  const port = await freePort();
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x800x24'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await once(screen.stdout, 'data');
  const driver = spawn(webKitDriver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}/${path}`, {
      signal: AbortSignal.timeout(longestAnswer),
      ...(method === 'GET' ? {} : { method, body: JSON.stringify(body ?? {}) }),
    }).catch((error: unknown) => {
      throw error instanceof DOMException && error.name === 'TimeoutError' ? new Error(`${driverSilent}: ${path}`) : error;
    });
    const { value } = (await response.json()) as { readonly value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const open = async (): Promise<string> => {
    for (let tries = 0; ; tries += 1) {
      try {
        const options = { binary: browser, args: ['--automation'] };
        const session = (await ask('POST', 'session', {
          capabilities: {
            // Else it waits for ever for the load of a page that drew the curtain, which was over.
            alwaysMatch: { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': options },
          },
        })) as { readonly sessionId: string };
        return session.sessionId;
      } catch (error) {
        if (tries > 40) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  };
  const session = await open();
  const end = async (): Promise<void> => {
    await ask('DELETE', `session/${session}`).catch(() => undefined);
    for (const started of [driver, screen]) started.kill('SIGKILL');
  };
  const engine = engineOf(
    (command, { id, ...parameters } = {}) => {
      const [method, path] = paths[command];
      return ask(method, `session/${session}/${path.replace('{id}', String(id))}`, parameters);
    },
    { quit: end, kill: end },
  );
  /** Does what loads another page, and waits until it has come. */
  const loading = async (load: () => Promise<void>): Promise<void> => {
    await engine.run('window.before = true; return null;').catch(() => null);
    await load();
    await until(
      () => engine.run<boolean>("return window.before !== true && document.readyState === 'complete'"),
      (come) => come,
      30,
    );
  };
  return { ...engine, go: (address) => loading(() => engine.go(address)), reload: () => loading(engine.reload) };
};
