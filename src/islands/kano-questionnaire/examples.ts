import type { WordingSet } from '../../lib/kano/wording.ts';

/** What somebody may have typed into the builder, texts as they are. */
export interface TypedQuestionnaire {
  readonly product: string;
  /** One feature a line. */
  readonly features: string;
  readonly wording: WordingSet | 'own';
  /** The five answers of `own`; empty ones stand until they are written. */
  readonly own: readonly string[];
  readonly importance: boolean;
  /** One group a line. */
  readonly groups: string;
  readonly shuffle: boolean;
  readonly seed: string;
  /** Rewritten sentences, by `sentenceId`. */
  readonly edits: Readonly<Record<string, string>>;
}

const plain = {
  wording: 'A',
  own: ['', '', '', '', ''],
  importance: false,
  groups: '',
  shuffle: true,
  seed: '۱۴۰۵',
  edits: {},
} as const;

/** The worked examples: pages, tests and accessibility runs use the same ones. */
export const examples = {
  /** A clothing shop on the internet; the example of the calculator's page. */
  shop: {
    ...plain,
    product: 'فروشگاه ما',
    features:
      'تحویل در همان روز\nپس‌گرفتن رایگان کالا\nبسته‌بندی هدیه\nپرداخت قسطی\nپیشنهاد بر پایهٔ خریدهای قبلی',
  },
  /** Everything that can be asked. */
  full: {
    ...plain,
    product: 'باشگاه',
    features: 'استخر\nمربی خصوصی\nپارکینگ',
    wording: 'own',
    own: ['عالی می‌شود', 'باید باشد', 'مهم نیست', 'تحمل می‌کنم', 'بد می‌شود'],
    importance: true,
    groups: 'تازه‌وارد\nقدیمی',
    edits: { intro: 'سلام. لطفاً به هر دو پرسش هر جفت پاسخ دهید.' },
  },
  /** Names that would break a page or a table that does not guard itself. */
  hostile: {
    ...plain,
    product: '</title><script>alert(1)</script>',
    features: '</script><img src=x onerror=alert(1)>\n=1+1;"الف"، ب|پ\n<!-- ]]> &amp; \'\n{feature} $& $1',
    importance: true,
    groups: '"الف";ب\n</textarea>',
  },
} as const satisfies Readonly<Record<string, TypedQuestionnaire>>;

/** Inputs that make no questionnaire, each with the field and the problem it must show. */
export const wrongInputs = {
  twice: {
    typed: { ...examples.shop, features: 'اقساط\nاقساط' },
    field: 'features',
    code: 'kano.features.twice',
  },
  oneGroup: {
    typed: { ...examples.shop, groups: 'تازه‌وارد' },
    field: 'groups',
    code: 'kano-builder.groupsFew',
  },
  sameGroup: {
    typed: { ...examples.shop, groups: 'الف\nالف' },
    field: 'groups',
    code: 'kano.features.twice',
  },
  noSeed: { typed: { ...examples.shop, seed: 'هفت' }, field: 'seed', code: 'kano-builder.seedWrong' },
  ownEmpty: {
    typed: { ...examples.full, own: ['عالی', 'باید', '', 'تحمل', 'بد'] },
    field: 'own3',
    code: 'kano.wording.empty',
  },
  ownTwice: {
    typed: { ...examples.full, own: ['عالی', 'باید', 'مهم نیست', 'بد', 'بد'] },
    field: 'own5',
    code: 'kano.wording.twice',
  },
} as const;
