import type { APIRoute } from 'astro';
import { library } from '../build/content/library.ts';
import { href } from '../href.ts';
import { site } from '../site.ts';

/** How many shortcuts a system shows beside an icon. */
const mostShortcuts = 4;

const icon = (name: string, size: number, purpose: string) => ({
  src: href(`/icons/${name}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What lets a reader install the site, with shortcuts to the first calculators. */
export const GET: APIRoute = () => {
  const shortcuts = library()
    .calculators.slice(0, mostShortcuts)
    .map(({ address, meta }) => ({
      name: meta.title,
      description: meta.description,
      url: href(address),
      icons: [icon('192', 192, 'any')],
    }));
  const manifest = {
    id: href('/'),
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    dir: 'rtl',
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: '#fcfbf8',
    theme_color: '#0b6b63',
    icons: [icon('192', 192, 'any'), icon('512', 512, 'any'), icon('maskable', 512, 'maskable')],
    shortcuts,
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
