import type { Library } from '../content/library.ts';
import { shortName } from '../markdown/reference.ts';
import type { CmsOption } from './field.ts';
import type { Choices } from './fields.ts';

/** What the form needs to know of the content: the topics, each a collection of articles, and what there is to choose. */
export interface CmsContent {
  readonly topics: readonly CmsOption[];
  readonly choices: Choices;
}

/** The content's own names, under the keys of the front matter that take them. */
export function cmsContent({ topics, articles, terms, calculators, sources, authors }: Library): CmsContent {
  const topicOptions = topics.map(({ slug, meta }) => ({ value: slug, label: meta.title }));
  return {
    topics: topicOptions,
    choices: {
      topic: topicOptions,
      author: [...authors].map(([value, { name }]) => ({ value, label: name })),
      to: articles.map(({ id, meta }) => ({ value: id, label: meta.title })),
      path: articles.map(({ slug, meta }) => ({ value: slug, label: meta.title })),
      calculators: calculators.map(({ slug, meta }) => ({ value: slug, label: meta.title })),
      see: terms.map(({ slug, meta }) => ({ value: slug, label: meta.term })),
      terms: terms.map(({ meta }) => ({ value: meta.term, label: meta.term })),
      sources: [...sources].map(([value, source]) => ({
        value,
        label: `${shortName(source)}: ${source.title}`,
      })),
    },
  };
}
