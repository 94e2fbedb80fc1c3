/** What schema.org is told of a page, as plain objects: one function a notion. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** The facts of the site that every notion needs; `absolute` turns an address of the site into a whole URL. */
export interface SiteFacts {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  readonly absolute: (address: string) => string;
}

/** Several notions of one page in one script. */
export const graph = (...notions: readonly (StructuredData | undefined)[]): StructuredData => ({
  '@context': 'https://schema.org',
  '@graph': notions.filter((notion) => notion !== undefined),
});

const publisherId = (site: SiteFacts): string => `${site.absolute('/')}#publisher`;

/** Who publishes the site; other notions refer to it by its `@id`. */
export const organization = (site: SiteFacts): StructuredData => ({
  '@type': 'Organization',
  '@id': publisherId(site),
  name: site.name,
  url: site.absolute('/'),
  logo: site.absolute('/icons/512.png'),
});

export const website = (site: SiteFacts): StructuredData => ({
  '@type': 'WebSite',
  name: site.name,
  description: site.description,
  inLanguage: site.language,
  url: site.absolute('/'),
  publisher: { '@id': publisherId(site) },
  potentialAction: {
    '@type': 'SearchAction',
    target: `${site.absolute('/search/')}#q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  },
});

export interface Step {
  readonly address: string;
  readonly title: string;
}

/** The way from home to a page, the page last. */
export const breadcrumbs = (trail: readonly Step[], site: SiteFacts): StructuredData => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ address, title }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    item: site.absolute(address),
  })),
});

/** The same for a page below its sections: home stands first of itself. */
export const pathTo = (page: Step, sections: readonly Step[], site: SiteFacts): StructuredData =>
  breadcrumbs([{ address: '/', title: site.name }, ...sections, page], site);

export interface ArticleFacts extends Step {
  readonly description: string;
  readonly author: string;
  /** ISO dates. */
  readonly published: string;
  readonly updated: string;
  readonly words: number;
  readonly section: string;
  readonly tags: readonly string[];
  /** Address of the share image. */
  readonly image: string;
}

export const articleData = (article: ArticleFacts, site: SiteFacts): StructuredData => ({
  '@type': 'Article',
  headline: article.title,
  description: article.description,
  inLanguage: site.language,
  datePublished: article.published,
  dateModified: article.updated,
  author: { '@type': 'Organization', name: article.author },
  publisher: { '@id': publisherId(site) },
  mainEntityOfPage: site.absolute(article.address),
  image: site.absolute(article.image),
  articleSection: article.section,
  keywords: article.tags,
  wordCount: article.words,
  license: 'https://creativecommons.org/licenses/by/4.0/',
});

/** The reader's questions of a page; `undefined` when it has none. */
export const questionPage = (
  questions: readonly { readonly question: string; readonly answer: string }[],
): StructuredData | undefined =>
  questions.length === 0
    ? undefined
    : {
        '@type': 'FAQPage',
        mainEntity: questions.map(({ question, answer }) => ({
          '@type': 'Question',
          name: question,
          acceptedAnswer: { '@type': 'Answer', text: answer },
        })),
      };

export interface TermFacts {
  readonly address: string;
  readonly term: string;
  readonly names: readonly string[];
  readonly definition: string;
}

export const definedTerm = (term: TermFacts, site: SiteFacts): StructuredData => ({
  '@type': 'DefinedTerm',
  name: term.term,
  alternateName: term.names,
  description: term.definition,
  inLanguage: site.language,
  url: site.absolute(term.address),
  inDefinedTermSet: site.absolute('/glossary/'),
});

/** A calculator: an application that runs in the page and costs nothing. */
export const application = (
  page: Step & { readonly description: string },
  site: SiteFacts,
): StructuredData => ({
  '@type': ['SoftwareApplication', 'WebApplication'],
  name: page.title,
  description: page.description,
  inLanguage: site.language,
  url: site.absolute(page.address),
  applicationCategory: 'BusinessApplication',
  operatingSystem: 'Any',
  browserRequirements: 'JavaScript',
  isAccessibleForFree: true,
  offers: { '@type': 'Offer', price: 0, priceCurrency: 'IRR' },
});
