import { expect, test } from 'vitest';
import { frameAddress, frameSnippet } from '../../../src/lib/share/frame.ts';

const frame = 'https://a.example/embed/churn/';

test.each([
  [{ theme: '', hue: '', fragment: '' }, ''],
  [{ theme: 'dark', hue: '', fragment: '' }, '?theme=dark'],
  [{ theme: '', hue: 'lapis', fragment: '#v=1' }, '?hue=lapis#v=1'],
  [{ theme: 'light', hue: 'plum', fragment: '#v=1&a=2' }, '?theme=light&hue=plum#v=1&a=2'],
])('%j', (choices, end) => {
  expect(frameAddress(frame, choices)).toBe(frame + end);
});

test('the code holds one frame, no script, and no text can end it', () => {
  const code = frameSnippet(
    frame,
    '"><script>alert(1)</script>',
    { theme: 'dark', hue: 'plum', fragment: '#v=1&"<' },
    640,
  );
  expect(code).toBe(
    '<iframe src="https://a.example/embed/churn/?theme=dark&amp;hue=plum#v=1&amp;&quot;&lt;" title="&quot;>&lt;script>alert(1)&lt;/script>" width="100%" height="640" style="border:0" loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write"></iframe>',
  );
});
