import type { Moved } from '../output/redirects.ts';
import { patternSource } from '../serve/header-rules.ts';
import { mediaTypes, otherType, textTypes } from './media-types.ts';
import type { HeaderPlan } from './plan.ts';
import { type Publication, unserved } from './publication.ts';

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
/** Backslashes stay: nginx hands them to the regular expression. */
const regex = (source: string): string => `"~${source}"`;

const variable = (header: string): string => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

const exceptionsOf = ({ exceptions }: HeaderPlan, header: string): [pattern: string, value: string][] =>
  exceptions.flatMap(({ pattern, headers }) =>
    headers.filter(([name]) => name === header).map(([, value]): [string, string] => [pattern, value]),
  );

/** The value of a header by path. nginx takes the first expression that matches, the plan means the last. */
function mapOf(plan: HeaderPlan, [header, value]: HeaderPlan['everywhere'][number]): string[] {
  const exceptions = exceptionsOf(plan, header).reverse();
  if (exceptions.length === 0) return [];
  const lines = exceptions.map(([pattern, other]) => `  ${regex(patternSource(pattern))} ${quote(other)};`);
  return [`map $uri ${variable(header)} {`, ...lines, `  default ${quote(value)};`, '}', ''];
}

/** Stands in the server alone: a location with a header of its own would lose all of these. */
const headerLines = (plan: HeaderPlan): string[] =>
  plan.everywhere.map(([name, value]) => {
    const varies = exceptionsOf(plan, name).length > 0;
    return `  add_header ${name} ${varies ? variable(name) : quote(value)} always;`;
  });

const typeLines = (): string[] => [
  '  types {',
  ...Object.entries(mediaTypes).map(([ending, type]) => `    ${type.replace(/;.*/, '')} ${ending};`),
  '  }',
  `  default_type ${otherType};`,
  '  charset utf-8;',
  `  charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
];

/** A copy beside the file (`page.html.br`) goes out as it is; without one, text is compressed on the way. */
const compressionLines = (brotli: boolean): string[] => [
  ...(brotli ? ['  # Debian: libnginx-mod-http-brotli-static; without the module take this line out.'] : []),
  ...(brotli ? ['  brotli_static on;'] : []),
  '  gzip_static on;',
  '  gzip on;',
  '  gzip_vary on;',
  '  gzip_proxied any;',
  `  gzip_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
];

function locationLines(base: string, root: string, moved: readonly Moved[]): string[] {
  const folder =
    base === '/'
      ? [`  root ${quote(root)};`]
      : [
          `  location ${base} { alias ${quote(`${root}/`)}; }`,
          `  location = ${base.slice(0, -1)} { return 301 ${base}; }`,
          `  location = / { return 302 ${base}; }`,
          '  location / { return 404; }',
        ];
  return [
    ...folder,
    `  location ${regex(unserved).replace('"~', '~ "')} { return 404; }`,
    ...moved.map(({ from, to }) => `  location = ${from} { return 301 ${to}; }`),
    `  error_page 403 =404 ${base}404.html;`,
    `  error_page 404 ${base}404.html;`,
    '  absolute_redirect off;',
    '  server_tokens off;',
  ];
}

const tlsLines = ({ name, certificate, key }: Publication, listen: string): string[] => [
  `  listen ${listen} ssl http2;`,
  `  server_name ${name};`,
  `  ssl_certificate ${certificate};`,
  `  ssl_certificate_key ${key};`,
  '  ssl_protocols TLSv1.2 TLSv1.3;',
];

/**
 * The site for nginx: goes into its `http` block, as a file of `/etc/nginx/conf.d/`.
 *
 * @param listen ports for http and https; without `https` the site is served over plain http, for a proxy before it
 */
export function nginxFile(
  plan: HeaderPlan,
  moved: readonly Moved[],
  publication: Publication,
  listen: { readonly http: string; readonly https?: string },
): string {
  const { base, name, root, brotli } = publication;
  const up = ['server {', `  listen ${listen.http};`, `  server_name ${name};`];
  const secure = listen.https;
  const opening =
    secure === undefined
      ? up
      : [
          ...up,
          `  return 301 https://${name}$request_uri;`,
          '}',
          '',
          'server {',
          ...tlsLines(publication, secure),
        ];
  return [
    ...plan.everywhere.flatMap((header) => mapOf(plan, header)),
    ...opening,
    '',
    ...locationLines(base, root, moved),
    '',
    ...typeLines(),
    '',
    ...compressionLines(brotli),
    '',
    ...headerLines(plan),
    '}',
    '',
  ].join('\n');
}
