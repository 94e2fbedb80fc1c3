/** What another publisher changes: the name, the address and the few limits of this knowledge base. */
export const site = {
  name: 'مشتری‌نامه',
  tagline: 'دانش مشتری، با عدد و منبع',
  description:
    'مقاله‌هایی فارسی دربارهٔ مشتریان آنلاین، اعتماد، مدل کانو و ریزش، با ماشین‌حساب‌هایی که روش و خطای خود را می‌گویند.',
  /** Where the site is published; used for canonical addresses, the sitemap and the feed. */
  url: 'https://moshtarinameh.example',
  /** `/` at the root of a host, or the sub-folder the site lives in, with both slashes: `/knowledge/`. */
  base: '/',
  /** Where readers propose a correction: the file's path is appended. Empty: no edit links. */
  editUrl: '',
  /**
   * Where readers say whether an article was of use: an e-mail address, or the address of a form for a new issue, as
   * `https://example.org/me/site/issues/new`. Their text is prefilled; nothing is sent by itself. Empty: not asked.
   */
  feedback: 'mailto:tahririye@moshtarinameh.example' as string,
  /** Whether pages are kept for reading offline. `false` publishes a worker that removes what an earlier one kept. */
  offline: true as boolean,
  language: 'fa-IR',
  /**
   * Whether a built site carries the editor at `/admin/` too. It opens folders of the machine it is visited on, and only
   * from an address there (`npm run preview`); `npm run dev` always has it.
   */
  admin: false as boolean,
} as const;
