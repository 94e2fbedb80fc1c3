/** What an editor may put into an article beyond Markdown, and with which words. */
export interface ComponentRule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

export const components: Readonly<Record<string, ComponentRule>> = {
  Formula: { required: ['label'], optional: [] },
  Figure: { required: ['caption'], optional: ['src', 'alt', 'chart', 'unit', 'source'] },
  Calculator: { required: ['name'], optional: [] },
};

/** Calculators by the name an editor writes, with the numbers each takes. */
export const calculators: Readonly<Record<string, ComponentRule>> = {
  churn: { required: ['start', 'lost'], optional: ['new', 'period'] },
  'churn-convert': { required: ['rate'], optional: ['kind', 'period'] },
  concentration: { required: ['kind', 'amounts'], optional: [] },
  engagement: {
    required: ['customers', 'involvement', 'interaction', 'intimacy', 'influence'],
    optional: [],
  },
  kano: { required: ['feature', 'M', 'O', 'A', 'I'], optional: ['R', 'Q'] },
  'ideal-customer': { required: ['scores', 'weights'], optional: [] },
  'leaky-bucket': { required: ['start', 'new', 'lost'], optional: ['period', 'effort', 'horizon'] },
  shop: { required: ['purchases', 'span', 'silent'], optional: ['horizon'] },
  satisfaction: { required: ['positive', 'neutral', 'negative'], optional: [] },
  'trust-audit': { required: ['list'], optional: [] },
};

export const chartKinds = ['bars'] as const;

/** Text the spelling check leaves alone: `:::fa-ignore` around blocks, `:fa-ignore[…]` in a line. Readers see no mark of it. */
export const ignoredSpelling = 'fa-ignore';

/** A callout's kinds under their Persian and Latin names. */
export const calloutKinds = {
  تعریف: 'definition',
  definition: 'definition',
  نکته: 'note',
  note: 'note',
  احتیاط: 'caution',
  caution: 'caution',
  درست‌تر: 'correction',
  correction: 'correction',
} as const satisfies Record<string, string>;

export type CalloutKind = (typeof calloutKinds)[keyof typeof calloutKinds];

const kindByName = new Map<string, CalloutKind>(Object.entries(calloutKinds));

export const calloutKind = (name: string): CalloutKind | undefined => kindByName.get(name.normalize('NFC'));
