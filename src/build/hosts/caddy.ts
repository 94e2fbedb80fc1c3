import type { Moved } from '../output/redirects.ts';
import { mediaTypes, otherType } from './media-types.ts';
import type { HeaderPlan, Headers } from './plan.ts';
import { type Publication, unserved } from './publication.ts';

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const headerBlock = (matcher: string, headers: Headers): string[] => [
  `\theader ${matcher}{`,
  ...headers.map(([name, value]) => (value === '' ? `\t\t-${name}` : `\t\t${name} ${quote(value)}`)),
  '\t}',
];

const exceptionLines = ({ exceptions }: HeaderPlan): string[] =>
  exceptions.flatMap(({ pattern, headers }, index) => [
    `\t@paths${index} path ${pattern}`,
    ...headerBlock(`@paths${index} `, headers),
  ]);

/** Caddy would ask the machine it runs on, and another machine says otherwise. */
const typeLines = (): string[] => [
  `\t@files not path */`,
  `\theader @files Content-Type ${otherType}`,
  ...Object.entries(mediaTypes).flatMap(([ending, type]) => [
    `\t@${ending} path *.${ending}`,
    `\theader @${ending} Content-Type ${quote(type)}`,
  ]),
];

const files = 'file_server {\n\t\tprecompressed br zstd gzip\n\t}';

const siteLines = (base: string): string[] =>
  base === '/'
    ? [`\t${files}`]
    : [
        `\tredir ${base.slice(0, -1)} ${base} 301`,
        `\tredir / ${base} 302`,
        `\thandle_path ${base}* {`,
        `\t${files}`,
        '\t}',
        '\terror 404',
      ];

/** The site for Caddy, which gets its certificate itself; `SITE_ADDRESS` and `SITE_ROOT` say what is otherwise. */
export function caddyFile(
  plan: HeaderPlan,
  moved: readonly Moved[],
  { base, name, root }: Publication,
): string {
  return [
    `{$SITE_ADDRESS:${name}} {`,
    `\troot * {$SITE_ROOT:${root}}`,
    '\tencode zstd gzip',
    // In the order written: Caddy's own order would let the general headers win.
    '\troute {',
    ...headerBlock('', plan.everywhere),
    '\theader -Server',
    ...exceptionLines(plan),
    `\t@unserved path_regexp ${unserved}`,
    '\terror @unserved 404',
    '\t@writing not method GET HEAD',
    '\terror @writing 405',
    ...moved.map(({ from, to }) => `\tredir ${from} ${to} 301`),
    ...typeLines(),
    ...siteLines(base),
    '\t}',
    '\thandle_errors {',
    '\troute {',
    ...headerBlock('', [...plan.everywhere, ['Content-Type', mediaTypes['html'] ?? otherType]]),
    '\theader -Server',
    '\t@missing expression {http.error.status_code} in [403, 404]',
    '\thandle @missing {',
    '\trewrite * /404.html',
    `\t${files}`,
    '\t}',
    '\trespond "" {http.error.status_code}',
    '\t}',
    '\t}',
    '}',
    '',
  ].join('\n');
}
