import type { APIRoute } from 'astro';
import { library } from '../build/content/library.ts';
import { absoluteUrl } from '../href.ts';
import { orderedArticles } from '../lib/content/relations.ts';
import { site } from '../site.ts';
import strings from '../ui/site.fa.json' with { type: 'json' };

const entry = (title: string, address: string, description: string): string =>
  `- [${title}](${absoluteUrl(address)}): ${description}`;

/** What language models should read of the site: every article as Markdown, terms and calculators (llmstxt.org). */
export const GET: APIRoute = () => {
  const content = library();
  const topics = content.topics.map((topic) => {
    const entries = orderedArticles(content, topic).map(({ address, meta }) =>
      entry(meta.title, `${address}index.md`, meta.description),
    );
    return [`## ${topic.meta.title}`, '', ...entries].join('\n');
  });
  const calculators = content.calculators.map(({ address, meta }) =>
    entry(meta.title, address, meta.description),
  );
  const terms = content.terms.map(({ address, meta }) => entry(meta.term, address, meta.definition));
  const parts = [
    `# ${site.name}`,
    `> ${site.description}`,
    ...topics,
    [`## ${strings['calculators.title']}`, '', ...calculators].join('\n'),
    [`## ${strings['glossary.title']}`, '', ...terms].join('\n'),
  ];
  return new Response(`${parts.join('\n\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
