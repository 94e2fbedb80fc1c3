import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../../src/islands/kano/examples.ts';
import { plainFragment, readFragment, writeFragment } from '../../../src/islands/kano/fragment.ts';
import { toBase64url } from '../../../src/islands/shared/base64url.ts';
import { type KanoState, writeKanoState } from '../../../src/lib/kano/state.ts';

const state: KanoState = { product: '', rule: 'blauth', table: 'pouliot', features: examples.grocery };

const deflated = async (bytes: Uint8Array<ArrayBuffer>) => {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return toBase64url(new Uint8Array(await new Response(packed).arrayBuffer()));
};

describe('the workshop’s address', () => {
  test('comes back, packed and plain', async () => {
    const packed = await writeFragment(state);
    expect(packed).toMatch(/^#v=1&z=[\w-]+$/);
    expect(packed.length).toBeLessThan(plainFragment(writeKanoState(state)).length);
    expect(await readFragment(packed)).toEqual({ ok: true, value: state });
    expect(await readFragment(plainFragment(writeKanoState(state)))).toEqual({ ok: true, value: state });
  });

  test('of 30 features is short enough to send', async () => {
    expect((await writeFragment({ ...state, features: examples.many })).length).toBeLessThan(1500);
  });

  test('is none when empty or a section’s anchor', async () => {
    expect(await readFragment('')).toBeUndefined();
    expect(await readFragment('#method')).toBeUndefined();
  });

  test.each([
    ['#v=2&t=W10', 'share.version'],
    ['#v=1', 'share.unreadable'],
    ['#v=1&t=!!', 'share.version'],
    ['#v=1&t=a', 'share.unreadable'],
    ['#v=1&t=W10', 'share.unreadable'],
    ['#v=1&z=W10', 'share.unreadable'],
    [`#v=1&t=${toBase64url(Uint8Array.of(0xff, 0xfe))}`, 'share.unreadable'],
    [`#v=1&t=${'A'.repeat(200_000)}`, 'share.unreadable'],
    [plainFragment('{"__proto__":1}'), 'share.unreadable'],
    [plainFragment('[1,"",0,0,[["<img src=x>",-1,0,0,0,0,0]]]'), 'share.unreadable'],
  ])('a foreign one is refused: %s', async (fragment, code) => {
    expect(await readFragment(fragment)).toEqual({ ok: false, problem: { code } });
  });

  test('a small text that expands without end is refused', async () => {
    const bomb = await deflated(new Uint8Array(10_000_000).fill(32));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readFragment(`#v=1&z=${bomb}`)).toEqual({
      ok: false,
      problem: { code: 'share.unreadable' },
    });
  });

  test('any text is refused or read, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'abzAZ019-_&=vt#%') }), async (text) => {
        const read = await readFragment(`#v=1&z=${text}`);
        expect(read?.ok ?? false).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
