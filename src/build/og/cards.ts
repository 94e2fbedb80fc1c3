import { site } from '../../site.ts';
import strings from '../../ui/site.fa.json' with { type: 'json' };
import { library } from '../content/library.ts';
import type { OgInput } from './layout.ts';

/** One share picture: its path below `/og/` without the ending, and what stands on it. */
export interface Card {
  readonly path: string;
  readonly input: OgInput;
}

/** The share pictures of all pages; pages without a matter of their own show that of the home page. */
export function shareCards(): Card[] {
  const { articles, topics, terms, calculators, paths, pages } = library();
  const topicOf = (slug: string) => topics.find((topic) => topic.slug === slug)?.meta;
  const card = (path: string, title: string, above: string, hue = 'firuzeh'): Card => ({
    path,
    input: { title, topic: above, siteName: site.name, hue },
  });
  return [
    card('home', site.tagline, ''),
    ...topics.map(({ slug, meta }) => card(slug, meta.title, strings['site.topics'], meta.hue)),
    ...articles.map(({ id, topic, meta }) =>
      card(id, meta.title, topicOf(topic)?.title ?? '', topicOf(topic)?.hue),
    ),
    ...terms.map(({ slug, meta }) =>
      card(`glossary/${slug}`, meta.term, strings['glossary.title'], topicOf(meta.topic)?.hue),
    ),
    ...calculators.map(({ slug, meta }) =>
      card(`calculators/${slug}`, meta.title, strings['calculators.title'], topicOf(meta.topic)?.hue),
    ),
    ...paths.map(({ slug, meta }) => card(`paths/${slug}`, meta.title, strings['paths.title'])),
    ...pages.map(({ slug, meta }) => card(slug, meta.title, '')),
  ];
}
