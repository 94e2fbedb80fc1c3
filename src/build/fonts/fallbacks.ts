import type { Fallback } from './css.ts';
import { latin } from './faces.ts';

/**
 * Fonts that readers' systems bring along, in the order they are tried while Vazirmatn is on its way.
 * Each share is the advance of running text in Vazirmatn over the same text in that font, measured in Chromium 156 at
 * weight 400: 1,200 characters of Persian, 4,000 of English titles (Tahoma: its metric-compatible free copy from Wine 8;
 * Roboto 100.78, Arial 100.39).
 */
export const fallbacks: readonly Fallback[] = [
  {
    family: 'Vazirmatn over Arial',
    local: ['Roboto', 'Arial', 'Liberation Sans'],
    bold: ['Roboto Bold', 'Arial Bold', 'Liberation Sans Bold'],
    sizeAdjustPercent: 100.5,
    only: latin,
  },
  { family: 'Vazirmatn over Tahoma', local: ['Tahoma'], sizeAdjustPercent: 92.07 },
  {
    family: 'Vazirmatn over Noto Naskh',
    local: ['Noto Naskh Arabic', 'Noto Naskh Arabic UI'],
    sizeAdjustPercent: 109.38,
  },
  {
    family: 'Vazirmatn over Noto Sans',
    local: ['Noto Sans Arabic', 'Noto Sans Arabic UI'],
    sizeAdjustPercent: 99.26,
  },
  { family: 'Vazirmatn over DejaVu', local: ['DejaVu Sans'], sizeAdjustPercent: 91.73 },
];
