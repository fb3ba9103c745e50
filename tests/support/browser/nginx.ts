import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostingFiles } from '../../../tools/pack/hosting-files.mjs';

/** Whether this machine has an nginx: `npm test` installs one where it may. */
export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

/** A real nginx with the very configuration of docs/hosting, but for its port, its folder and who it runs as. */
export async function startNginx(folder: string, port: number): Promise<{ readonly address: string; readonly stop: () => void }> {
  const place = mkdtempSync(join(tmpdir(), 'handrail-nginx-'));
  const server = (hostingFiles['docs/hosting/nginx.conf'] ?? '')
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/usr/share/nginx/html', folder);
  writeFileSync(
    join(place, 'nginx.conf'),
    `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} pid ${place}/pid; error_log ${place}/error.log; events {}
http { types { text/html html; text/javascript js; text/css css; image/svg+xml svg; } default_type application/octet-stream;
client_body_temp_path ${place}/body; proxy_temp_path ${place}/proxy; fastcgi_temp_path ${place}/fastcgi; uwsgi_temp_path ${place}/uwsgi; scgi_temp_path ${place}/scgi;
${server} }`,
  );
  const running = spawn('nginx', ['-p', place, '-c', join(place, 'nginx.conf')], { stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 50; tries += 1) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address,
    stop: () => {
      running.kill('SIGTERM');
      rmSync(place, { recursive: true, force: true });
    },
  };
}
