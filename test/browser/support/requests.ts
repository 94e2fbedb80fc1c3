/**
 * What could carry something away. Blobs stay in the browser; the icon and the site's own scripts, styles and fonts,
 * whose names are fixed at build time and which are asked for without a query, may still be on their way when a test
 * begins to watch.
 */
export const isRequest = (url: string): boolean =>
  !url.startsWith('blob:') &&
  !/^http:\/\/127\.0\.0\.1:\d+\/[^?#]*?(?:favicon\.svg|_astro\/[\w.-]+\.(?:js|css|woff2))$/.test(url);
