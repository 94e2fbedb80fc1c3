const text = (type: string): string => `${type}; charset=utf-8`;

/** What each kind of file of a built site is, by its ending; every server is told this one list. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  json: text('application/json'),
  webmanifest: text('application/manifest+json'),
  xml: text('text/xml'),
  txt: text('text/plain'),
  md: text('text/markdown'),
  csv: text('text/csv'),
  svg: text('image/svg+xml'),
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  epub: 'application/epub+zip',
};

/** For everything else, Pagefind's index among it. */
export const otherType = 'application/octet-stream';

/** Types worth compressing on the way, for servers that find no compressed copy beside a file. */
export const textTypes: readonly string[] = [
  ...new Set(
    Object.values(mediaTypes)
      .filter((type) => type.includes('charset'))
      .map((type) => type.replace(/;.*/, '')),
  ),
];

/** The type of a path; a folder's is its page's. */
export function mediaType(path: string): string {
  if (path.endsWith('/')) return mediaTypes['html'] ?? otherType;
  const ending = /\.([a-z0-9]+)$/.exec(path)?.[1] ?? '';
  return mediaTypes[ending] ?? otherType;
}
