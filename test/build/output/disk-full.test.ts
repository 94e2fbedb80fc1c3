import { describe, expect, it } from 'vitest';
import { isDiskFull, tellsDiskFull } from '../../../src/build/output/disk-full.ts';

describe('tellsDiskFull', () => {
  // As printed by `astro build` into a file system of 600 KB and one of 1.2 MB.
  it.each([
    ['    No space left on device (os error 28)', true],
    ['/glossary/index.htmlENOSPC: no space left on device, write', true],
    ['There is not enough space on the disk. (os error 112)', true],
    ['[ERROR] os error 2: no such file', false],
    ['61 page(s) built', false],
  ])('%s', (output, expected) => expect(tellsDiskFull(output)).toBe(expected));
});

describe('isDiskFull', () => {
  it.each([
    [Object.assign(new Error('x'), { code: 'EDQUOT' }), true],
    [Object.assign(new Error('x'), { code: 'ENOENT' }), false],
    [undefined, false],
  ])('%s', (error, expected) => expect(isDiskFull(error)).toBe(expected));
});
