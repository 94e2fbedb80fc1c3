import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { site } from '../../site.ts';
import { movedAddresses } from '../output/redirects.ts';
import { caddyFile } from './caddy.ts';
import { nginxFile } from './nginx.ts';
import { headerPlan } from './plan.ts';
import type { Publication } from './publication.ts';

/** Beside the site's folder, never in it: what a server is told is nothing for its visitors. */
export const hostFilesFolder = 'hosts';

const { hostname: name } = new URL(site.url);

const publication: Publication = {
  base: site.base,
  name,
  root: '/srv/moshtarinameh/current',
  certificate: `/etc/letsencrypt/live/${name}/fullchain.pem`,
  key: `/etc/letsencrypt/live/${name}/privkey.pem`,
  brotli: true,
};

const note = (use: string): string =>
  `# Written by \`npm run build\` from src/build/hosts and src/site.ts. ${use}\n\n`;

/** Writes `nginx.conf` and `Caddyfile`. */
export function writeHostFiles(folder: string): void {
  const moved = movedAddresses();
  const nginx = nginxFile(headerPlan, moved, publication, { http: '80', https: '443' });
  const caddy = caddyFile(headerPlan, moved, publication);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `${note('Copy it to /etc/nginx/conf.d/; look at root and certificate.')}${nginx}`,
  );
  writeFileSync(
    path.join(folder, 'Caddyfile'),
    `${note('SITE_ADDRESS and SITE_ROOT in the environment say what is otherwise.')}${caddy}`,
  );
}
