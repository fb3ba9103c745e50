// npm run hosting: writes docs/hosting/ anew, for hosts of every kind, from the one list of headers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { securityHeaders } from '../../src/build/security-headers.mjs';
import { root } from '../root.mjs';

const headers = Object.entries(securityHeaders);
const written = 'Written by `npm run hosting`: change src/build/security-headers.mjs and run it again.';

/** What the server of the container and a server of one's own have in common. */
const nginx = `# ${written}
server {
  listen 8080;
  root /usr/share/nginx/html;
  # No address of a visit is written down.
  access_log off;
  server_tokens off;
  charset utf-8;

${headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}

  location / {
    try_files $uri $uri/index.html @first;
  }

  # A deep or unknown address opens the first page, and says nothing there.
  location @first {
    return 302 /;
  }

  location /assets/ {
    try_files $uri =404;
  }
}
`;

const caddy = `# ${written}
:8080 {
	root * /srv/handrail
	header {
${headers.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
	}
	@unknown {
		not file
		not path / /assets/*
	}
	redir @unknown / 302
	file_server
}
`;

const apache = `# ${written}
# Needs mod_headers and mod_rewrite.
Options -Indexes
AddDefaultCharset utf-8
AddType text/javascript .js
${headers.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
RewriteEngine On
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_FILENAME} !-d
RewriteRule !^assets/ / [R=302,L]
`;

const netlify = `# ${written}
/*
${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}
`;

const container = `# ${written}
# Build Handrail first (npm ci && npm run build), then from the top of the repository:
#   podman build -f docs/hosting/Containerfile -t handrail . && podman run --read-only --tmpfs /tmp --tmpfs /var/cache/nginx --tmpfs /run -p 8080:8080 handrail
FROM docker.io/library/nginx:alpine
COPY docs/hosting/nginx.conf /etc/nginx/conf.d/default.conf
COPY dist /usr/share/nginx/html
EXPOSE 8080
`;

/** @type {Readonly<Record<string, string>>} */
export const hostingFiles = {
  'docs/hosting/nginx.conf': nginx,
  'docs/hosting/Caddyfile': caddy,
  'docs/hosting/htaccess': apache,
  'docs/hosting/Containerfile': container,
  // Netlify and Cloudflare Pages read it from the folder they serve.
  'public/_headers': netlify,
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [file, text] of Object.entries(hostingFiles)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  console.log(`Wrote ${Object.keys(hostingFiles).join(', ')}.`);
}
