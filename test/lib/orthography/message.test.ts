import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { OrthographyCode } from '../../../src/lib/orthography/finding.ts';
import { orthographyMessage } from '../../../src/lib/orthography/message.ts';
import strings from '../../../src/ui/orthography.fa.json' with { type: 'json' };

const source = readFileSync(new URL('../../../src/lib/orthography/finding.ts', import.meta.url), 'utf8');
const codes = [...source.matchAll(/\| '(orthography\.\w+)'/g)].map(([, code]) => code as OrthographyCode);

test('every code has its sentence, and every sentence a code', () => {
  const others = ['orthography.write', 'orthography.choose', 'orthography.or'];
  const spoken = Object.keys(strings).filter(
    (key) => !/\.(?:advice|guess)$/.test(key) && !others.includes(key),
  );
  expect(codes.toSorted()).toEqual(spoken.toSorted());
});

test.each(codes)('%s says what is wrong and what to do', (code) => {
  const message = orthographyMessage(
    { code, severity: 'error', replacement: 'درست', args: { count: 41 } },
    'نادرست',
  );
  expect(message).toMatch(/^[^{}]+ — [^{}]+$/);
});

test('several readings are offered', () => {
  const finding = {
    code: 'orthography.ambiguousNumber',
    severity: 'warning',
    alternatives: ['۳۰٬۰۰۰', '۳۰'],
  } as const;
  expect(orthographyMessage(finding, '۳۰٫۰۰۰')).toBe(
    '«۳۰٫۰۰۰» را دو جور می‌شود خواند — یکی را برگزینید: «۳۰٬۰۰۰» یا «۳۰»',
  );
});

test('what cannot be seen is named by its code point', () => {
  const finding = { code: 'orthography.hiddenCharacter', severity: 'error', replacement: '' } as const;
  expect(orthographyMessage(finding, '\u200F')).toContain('U+200F');
});
