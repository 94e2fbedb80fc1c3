import { Feed, type Item } from 'feed';
import { toHtml } from 'hast-util-to-html';
import { absoluteUrl, hostUrl } from '../../href.ts';
import type { Article, Topic } from '../../lib/content/library.ts';
import { newestFirst } from '../../lib/content/relations.ts';
import type { CivilDate } from '../../lib/persian/civil-date.ts';
import { isoDate } from '../../lib/persian/date.ts';
import { site } from '../../site.ts';
import { library } from '../content/library.ts';
import { standaloneArticle } from '../content/standalone.ts';

/** How many articles a feed carries; older ones are on the site. */
const mostArticles = 30;

/** A day has no time of its own: noon UTC is that day nearly everywhere. */
const noon = (date: CivilDate): Date => new Date(`${isoDate(date)}T12:00:00Z`);

/** The latest articles in full, of all topics or of one; as Atom by `.atom1()`, as JSON by `.json1()`. */
export async function articleFeed(topic?: Topic): Promise<Feed> {
  const address = topic?.address ?? '/';
  const articles = newestFirst(
    library().articles.filter((article) => topic === undefined || article.topic === topic.slug),
  ).slice(0, mostArticles);
  const [newest] = articles;
  const feed = new Feed({
    id: absoluteUrl(address),
    link: absoluteUrl(address),
    title: topic === undefined ? site.name : `${site.name} — ${topic.meta.title}`,
    description: topic?.meta.description ?? site.description,
    language: site.language,
    copyright: 'CC BY 4.0',
    generator: false,
    favicon: absoluteUrl('/icons/192.png'),
    feedLinks: { atom: absoluteUrl(`${address}feed.xml`), json: absoluteUrl(`${address}feed.json`) },
    ...(newest === undefined ? {} : { updated: noon(newest.meta.updated) }),
  });
  for (const item of await Promise.all(articles.map(itemOf))) feed.addItem(item);
  return feed;
}

/** An article stands in four feeds: it is rendered once. */
const items = new WeakMap<Article, Promise<Item>>();

function itemOf(article: Article): Promise<Item> {
  const item = items.get(article) ?? makeItem(article);
  items.set(article, item);
  return item;
}

async function makeItem(article: Article): Promise<Item> {
  const { address, meta } = article;
  const tree = await standaloneArticle(article, { link: hostUrl, prefix: '' });
  return {
    id: absoluteUrl(address),
    link: absoluteUrl(address),
    title: meta.title,
    description: meta.description,
    content: toHtml(tree),
    date: noon(meta.updated),
    published: noon(meta.published),
    author: [{ name: library().authors.get(meta.author)?.name ?? site.name }],
    category: meta.tags.map((name) => ({ name, term: name })),
  };
}
