import { describe, expect, test } from 'vitest';
import { contentMessage } from '../../../src/lib/content/message.ts';
import { article, edit, type Patches, problemsOf, shown } from './support.ts';

/** The front matter of the article with one line exchanged; `\n` in it adds lines. */
const line = (from: string, to: string): Patches => edit(article, from, to);
const title = 'title: نرخ ریزش چیست؟';
const published = 'published: 1405/08/30';
const level = 'level: مقدماتی';
const author = 'author: editorial';
const source = 'content/sources.yaml';

/** A learning path over the article on churn, then these. */
const path = (...further: string[]): string =>
  [
    '---',
    'title: مسیر',
    'description: شرح.',
    'order: 1',
    'articles:',
    ...['churn/churn-rate', ...further].flatMap((to) => [`  - to: ${to}`, '    reason: نخست این.']),
    '---',
    '',
  ].join('\n');

/** Windows-1256 for «سلام»: bytes that are no UTF-8. */
const windows1256 = Uint8Array.of(0xd3, 0xe1, 0xc7, 0xe3);

/** Name of the mistake, what is changed, and every problem it must give. */
const cases: ReadonlyArray<[name: string, patches: Patches, expected: string[]]> = [
  // The file and its YAML
  ['no front matter', { [article]: 'متن بی سرصفحه' }, [':1:1 noFrontMatter']],
  ['a front matter never closed', { [article]: '---\ntitle: الف\n' }, [':1:1 noFrontMatter']],
  ['an empty file', { [article]: '' }, [':1:1 noFrontMatter']],
  ['broken YAML', line(level, 'level: [مقدماتی'), [':6:1 yaml']],
  ['YAML with a tab', line(level, '\tlevel: مقدماتی'), [':5:1 yaml']],
  ['a title with a colon', line(title, 'title: ریزش: نرخ آن'), [':2:8 yaml']],
  ['an alias without an anchor', line(level, 'level: *a'), [':2:1 yaml']],
  ['front matter that is a list', { [article]: '---\n- الف\n---\n' }, [':2:1 yaml key=']],
  [
    'an empty front matter',
    { 'content/pages/about.mdx': '---\n---\n' },
    ['pages/about.mdx:2:1 missing key=title', 'pages/about.mdx:2:1 missing key=description'],
  ],
  ['a duplicate key', line(level, `${level}\n${level}`), [':6:1 duplicateKey']],
  ['Windows-1256', { [article]: windows1256 }, [':1:1 encoding']],
  ['UTF-16', { [article]: Uint8Array.of(0xff, 0xfe, 0x2d, 0x00) }, [':1:1 encoding']],
  ['no list of sources', { [source]: null }, ['sources.yaml:1:1 missingFile name=content/sources.yaml']],
  ['broken YAML in the list of sources', { [source]: 'a:\n  b: [1\nc: 2\n' }, ['sources.yaml:3:1 yaml']],
  [
    'a name with capitals',
    { 'content/pages/About.mdx': '---\ntitle: عنوان\ndescription: شرح.\n---\n' },
    ['pages/About.mdx:1:1 fileName name=About.mdx'],
  ],
  [
    'a Persian name',
    { 'content/glossary/ریزش.md': '---\nterm: ریزش\nenglish: churn\ndefinition: شرح.\ntopic: churn\n---\n' },
    ['glossary/ریزش.md:1:1 fileName name=ریزش.md'],
  ],

  // Keys
  [
    'an unknown key, with a guess',
    line(level, `${level}\ntagss: [الف]`),
    [':6:1 unknownKeyGuess key=tagss guess=tags'],
  ],
  ['an unknown key like no other', line(level, `${level}\nwhatever: 1`), [':6:1 unknownKey key=whatever']],
  [
    'an unknown key within a list',
    line(level, `${level}\nrelated:\n  - to: trust/winning-trust\n    reasn: الف\n    reason: ب`),
    [':8:5 unknownKeyGuess key=reasn guess=reason'],
  ],
  [
    'an unknown key of a source',
    edit(source, '  volume:', '  volum:'),
    ['sources.yaml:15:3 unknownKeyGuess key=volum guess=volume'],
  ],
  ['a missing key', line(`${title}\n`, ''), [':2:1 missing key=title']],
  [
    'a missing key of a list',
    line(level, `${level}\nrelated:\n  - to: trust/winning-trust`),
    [':7:5 missing key=related.reason'],
  ],
  ['a key without a value', line(title, 'title:'), [':2:1 empty key=title']],
  ['an empty value', line(title, 'title: "  "'), [':2:1 empty key=title']],
  [
    'an empty list of authors',
    edit(source, 'authors: ["Kano, Noriaki", "Seraku, Nobuhiko"]', 'authors: []'),
    ['sources.yaml:3:3 empty key=kano-1984.authors'],
  ],
  ['a title too long', line(title, `title: ${'آ'.repeat(61)}`), [':2:1 tooLong key=title max=60']],
  [
    'a tag too long',
    line(level, `${level}\ntags: [الف, ${'آ'.repeat(81)}]`),
    [':6:13 tooLong key=tags max=80'],
  ],
  [
    'too many related articles',
    line(level, `${level}\nrelated:\n${'  - {to: trust/winning-trust, reason: الف}\n'.repeat(7).trimEnd()}`),
    [':6:1 tooMany key=related max=6'],
  ],
  ['a number for a title', line(title, 'title: 1405'), [':2:1 type key=title']],
  ['a text for a list', line(level, `${level}\ntags: الف`), [':6:1 type key=tags']],
  ['a text for a yes or no', line(level, `${level}\ndraft: yes`), [':6:1 type key=draft']],
  [
    'an order below one',
    edit('content/topics/churn.md', 'order: 1', 'order: 0'),
    ['topics/churn.md:3:1 invalid key=order'],
  ],
  [
    'a year that is none',
    edit(source, 'year: 1984', 'year: 84'),
    ['sources.yaml:4:3 invalid key=kano-1984.year'],
  ],
  [
    'an unknown level',
    line(level, 'level: آسان'),
    [':5:1 notOneOf key=level allowed=مقدماتی، میانی، پیشرفته'],
  ],
  ['a missing level', line(`${level}\n`, ''), [':2:1 missing key=level']],
  [
    'an unknown hue',
    edit('content/topics/churn.md', 'hue: pomegranate', 'hue: red'),
    ['topics/churn.md:5:1 notOneOf key=hue allowed=firuzeh، saffron، lapis، pomegranate، pistachio، plum'],
  ],
  [
    'a key of a source that is not Latin',
    edit(source, 'kano-1984:', 'Kano1984:'),
    ['sources.yaml:1:1 slug key=Kano1984'],
  ],
  [
    'an address of a script for a source',
    edit(source, '  year: 1984', '  year: 1984\n  url: javascript:alert(1)'),
    ['sources.yaml:5:3 invalid key=kano-1984.url'],
  ],
  [
    'a DOI with its address',
    edit(source, '  year: 1984', '  year: 1984\n  doi: https://doi.org/10.1/x'),
    ['sources.yaml:5:3 doi key=kano-1984.doi'],
  ],

  // Dates
  ['30 Esfand of a common year', line(published, 'published: 1404/12/30'), [':4:1 date key=published']],
  ['30 February', line(published, 'published: 2026-02-30'), [':4:1 date key=published']],
  ['29 February of a common year', line(published, 'published: 2026-02-29'), [':4:1 date key=published']],
  ['31 Mehr', line(published, 'published: 1405/07/31'), [':4:1 date key=published']],
  ['a month in words', line(published, 'published: ۳۰ آبان ۱۴۰۵'), [':4:1 date key=published']],
  ['a year for a date', line(published, 'published: 1405'), [':4:1 type key=published']],
  [
    'a revision before publication',
    line(published, `${published}\nupdated: 2026-11-20`),
    [':5:1 updatedBeforePublished'],
  ],

  // Names of other things
  ['an author nobody knows', line(author, 'author: nobody'), [':6:1 unknownAuthor author=nobody']],
  ['an author that is no name of a key', line(author, 'author: تحریریه'), [':6:1 slug key=author']],
  [
    'an unknown source',
    line(level, `${level}\nsources: [kano-1984, kano-1948]`),
    [':6:22 unknownSourceGuess source=kano-1948 guess=kano-1984'],
  ],
  [
    'an unknown related article',
    line(level, `${level}\nrelated:\n  - to: trust/no-such\n    reason: الف`),
    [':7:5 unknownArticle article=trust/no-such'],
  ],
  [
    'a related article without its topic',
    line(level, `${level}\nrelated:\n  - to: winning-trust\n    reason: الف`),
    [':7:5 articleId key=related.to'],
  ],
  [
    'an unknown related article of a calculator',
    edit(
      'content/calculators/churn.mdx',
      'order: 1',
      'order: 1\nrelated:\n  - to: churn/no-such\n    reason: الف',
    ),
    ['calculators/churn.mdx:7:5 unknownArticle article=churn/no-such'],
  ],
  [
    'a path to an article of another topic',
    edit('content/topics/churn.md', '[churn-rate]', '[churn-rate, winning-trust]'),
    ['topics/churn.md:7:20 pathOutsideTopic article=winning-trust'],
  ],
  [
    'a learning path over an article that is none',
    { 'content/paths/first.md': path('churn/no-such') },
    ['paths/first.md:8:5 unknownArticle article=churn/no-such'],
  ],
  [
    'a learning path that comes to an article twice',
    { 'content/paths/first.md': path('churn/churn-rate') },
    ['paths/first.md:8:5 articleTwice article=churn/churn-rate'],
  ],
  [
    'a learning path of one article',
    { 'content/paths/first.md': path() },
    ['paths/first.md:5:1 tooFew key=articles min=2'],
  ],
  [
    'an unknown icon',
    edit('content/topics/churn.md', 'icon: droplets', 'icon: no-such-icon'),
    ['topics/churn.md:6:1 unknownIcon icon=no-such-icon'],
  ],
  [
    'a term to see that is none',
    edit('content/glossary/churn-rate.md', '[retention-rate]', '[retention]'),
    ['glossary/churn-rate.md:6:7 unknownTermSlug term=retention'],
  ],
  [
    'an unknown topic of a term',
    edit('content/glossary/churn-rate.md', 'topic: churn', 'topic: kano'),
    ['glossary/churn-rate.md:7:1 unknownTopic topic=kano allowed=churn، trust'],
  ],
  [
    'an article in no topic',
    {
      'content/articles/kano/new.mdx':
        '---\ntitle: عنوانی نو\ndescription: شرح.\npublished: 1405/08/30\nlevel: میانی\nauthor: editorial\n---\n\nمتن.\n',
    },
    ['articles/kano/new.mdx:2:1 unknownTopic topic=kano allowed=churn، trust'],
  ],

  // What only one page may have
  ['a title in other letters', line(title, 'title: "اعتماد  خريدار چگونه به‌دست می‌آید؟"'), []],
  [
    'a title of another article, in Arabic letters',
    line(title, 'title: اعتماد خريدار  چگونه به دست مي‌آيد؟'),
    [
      'articles/trust/winning-trust.mdx:2:1 duplicateTitle title=اعتماد خریدار چگونه به دست می‌آید؟ other=content/articles/churn/churn-rate.mdx',
    ],
  ],
  [
    'two terms of one name',
    edit('content/glossary/retention-rate.md', 'term: نرخ ماندگاری', 'term: نرخِ ريزش'),
    ['glossary/retention-rate.md:2:1 duplicateTerm term=نرخِ ريزش other=churn-rate'],
  ],
  [
    'a page at the address of a topic',
    { 'content/pages/churn.mdx': '---\ntitle: عنوان\ndescription: شرح.\n---\n' },
    ['pages/churn.mdx:2:1 duplicateAddress address=/churn/ other=content/topics/churn.md'],
  ],
  [
    'a topic at the address of a fixed page',
    {
      'content/topics/glossary.md':
        '---\ntitle: عنوان\norder: 3\ndescription: شرح.\nhue: plum\nicon: star\n---\n',
    },
    ['topics/glossary.md:2:1 duplicateAddress address=/glossary/ other=/glossary/'],
  ],
  [
    'an alias of a fixed page',
    line(level, `${level}\naliases: [/old/, /search/]`),
    [':6:18 duplicateAddress address=/search/ other=/search/'],
  ],
  [
    'an alias of another article',
    line(level, `${level}\naliases: [/trust/winning-trust/]`),
    [':6:11 duplicateAddress address=/trust/winning-trust/ other=content/articles/trust/winning-trust.mdx'],
  ],
  ['an alias without its slashes', line(level, `${level}\naliases: [old]`), [':6:11 alias key=aliases']],
  [
    'an alias of another host',
    line(level, `${level}\naliases: [//evil.example/]`),
    [':6:11 alias key=aliases'],
  ],
  ['an alias that climbs', line(level, `${level}\naliases: [/../../etc/]`), [':6:11 alias key=aliases']],
];

describe('a mistake in the front matter', () => {
  test.each(cases)('%s', (_, patches, expected) => {
    const problems = problemsOf(patches);
    expect(problems.map(shown)).toEqual(expected);
    for (const problem of problems) expect(contentMessage(problem)).toMatch(/^[^{}]+ — [^{}]+\.$/);
  });
});

describe('what is no mistake', () => {
  const sound: ReadonlyArray<[name: string, patches: Patches]> = [
    ['the base of all cases', {}],
    [
      '30 Esfand of a leap year, a Gregorian date, Persian digits',
      { ...line(published, 'published: 1403/12/30\nupdated: ۱۴۰۵/۰۱/۰۱') },
    ],
    ['CRLF and a byte order mark', { [article]: (text) => `\ufeff${text.replaceAll('\n', '\r\n')}` }],
    ['an alias in Persian', line(level, `${level}\naliases: [/نرخ-ریزش/, /old/churn.html/]`)],
    ['an undated Persian source', edit(source, '  year: 1984\n', '')],
  ];
  test.each(sound)('%s', (_, patches) => {
    expect(problemsOf(patches).map(shown)).toEqual([]);
  });
});
