import { href } from '../../href.ts';
import { site } from '../../site.ts';
import { editorPolicy, framedPolicy, pagePolicy, searchWorkerPolicy } from '../policy.ts';
import type { HeaderRule } from '../serve/header-rules.ts';

export type Headers = HeaderRule['headers'];

/** Names in Astro's folder of files whose content never changes. */
const forEver = 'public, max-age=31536000, immutable';

/**
 * What no page of ours asks of a device or of a browser, and so nothing put among them can either. Only names that
 * browsers know: each other one is an error in every reader's console.
 */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'compute-pressure',
  'cross-origin-isolated',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * Headers of every answer, errors too. Two years of https are asked for this name alone: what lies beside it is not ours
 * to decide.
 */
const everywhere: Headers = [
  ['Content-Security-Policy', pagePolicy],
  ['Strict-Transport-Security', 'max-age=63072000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', unused.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cache-Control', 'no-cache'],
];

const anywhere: Headers[number] = ['Cross-Origin-Resource-Policy', 'cross-origin'];

/** The headers of the site: those of every answer, and what is otherwise for some paths. */
export interface HeaderPlan {
  readonly everywhere: Headers;
  /** A later rule holds over an earlier one; an empty value takes the header away. */
  readonly exceptions: readonly HeaderRule[];
}

const exceptions: readonly HeaderRule[] = [
  {
    pattern: '/embed/*',
    headers: [['Content-Security-Policy', framedPolicy], ['X-Frame-Options', ''], anywhere],
  },
  { pattern: '/_astro/*', headers: [['Cache-Control', forEver]] },
  { pattern: '/_astro/search-worker-*', headers: [['Content-Security-Policy', searchWorkerPolicy]] },
  // Pictures that feed readers and other sites show with what they quote.
  ...['/og/*', '/icons/*', '/media/*', '/favicon.svg'].map((pattern) => ({ pattern, headers: [anywhere] })),
  ...(site.admin
    ? [{ pattern: '/admin/*', headers: [['Content-Security-Policy', editorPolicy]] as Headers }]
    : []),
];

/** The one source from which every host's own file is written. */
export const headerPlan: HeaderPlan = {
  everywhere,
  exceptions: exceptions.map(({ pattern, headers }) => ({ pattern: href(pattern), headers })),
};

/** What makes no sense without https, on the machine of whoever looks at the site before it is published. */
const onlyOverHttps = (name: string, value: string): string =>
  name === 'Strict-Transport-Security' ? '' : value.replace('; upgrade-insecure-requests', '');

/** The same headers for a plain http server of one's own machine: Safari would ask it for https. */
export const withoutHttps = ({ everywhere, exceptions }: HeaderPlan): HeaderPlan => {
  const plain = (headers: Headers): Headers =>
    headers
      .map(([name, value]) => [name, onlyOverHttps(name, value)] as const)
      .filter(([name, value]) => value !== '' || name !== 'Strict-Transport-Security');
  return {
    everywhere: plain(everywhere),
    exceptions: exceptions.map(({ pattern, headers }) => ({ pattern, headers: plain(headers) })),
  };
};
