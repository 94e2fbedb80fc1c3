import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export const style = '.a{color:red}'.repeat(300);
/** What a copy holds need not be the file: here it tells which copy was sent. */
export const zstd = 'zstd copy';

const files: Readonly<Record<string, string | Buffer>> = {
  'index.html': '<p>خانه</p>',
  '404.html': '<p>نیست</p>',
  'churn/index.html': '<p>ریزش</p>'.repeat(300),
  'churn/index.md': 'متن',
  'embed/churn/index.html': '<p>قاب</p>',
  'nothing/picture.png': 'x',
  'og/churn.png': 'x',
  'pagefind/wasm.fa.pagefind': 'x',
  '_astro/page.abc123.css': style,
  '_astro/page.abc123.css.gz': gzipSync(style),
  '_astro/page.abc123.css.br': brotliCompressSync(style),
  '_astro/page.abc123.css.zst': zstd,
  '_astro/search-worker-abc123.js': '1',
  _headers: 'secret',
  _redirects: 'secret',
  '.env': 'secret',
  '.well-known/x': 'secret',
  'churn/.git/config': 'secret',
  '../secret.txt': 'secret',
};

/** A site as a release lays it down: a folder, and `current`, a link to it; beside them what nobody may read. */
export function laySite(): { folder: string; root: string } {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, 'releases', 'one', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  symlinkSync(join('releases', 'one'), join(folder, 'current'));
  return { folder, root: join(folder, 'current') };
}
