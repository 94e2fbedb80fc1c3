const ZERO = { persian: 0x6f0, arabic: 0x660, latin: 0x30 } as const;

/**
 * `text` with every Latin (0–9) and Arabic (٠–٩) digit as a Persian one (۰–۹). Separators and signs stay.
 *
 * @example toPersianDigits('2007 / ٤٥') // '۲۰۰۷ / ۴۵'
 */
export function toPersianDigits(text: string): string {
  return text.replace(/[0-9٠-٩]/g, (digit) => String.fromCharCode(ZERO.persian + digitValue(digit)));
}

/**
 * `text` with every Persian (۰–۹) and Arabic (٠–٩) digit as a Latin one (0–9). Separators and signs stay.
 *
 * @example toLatinDigits('۱۴۰۵/٠٨') // '1405/08'
 */
export function toLatinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String(digitValue(digit)));
}

function digitValue(digit: string): number {
  const code = digit.charCodeAt(0);
  const zero = [ZERO.persian, ZERO.arabic].find((start) => code >= start) ?? ZERO.latin;
  return code - zero;
}
