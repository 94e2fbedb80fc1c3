import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { frontMatterBlock } from '../../lib/content/front-matter.ts';
import type { Concept } from '../../lib/search/thesaurus.ts';

interface TermFrontMatter {
  readonly term: string;
  readonly english: string;
  readonly synonyms?: readonly string[];
  readonly finglish?: readonly string[];
}

/** «customer relationship management (CRM)» is two names. */
const englishNames = (english: string): string[] =>
  english
    .split(/[()]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** The glossary as a thesaurus, one concept a term. */
export function glossaryConcepts(directory: string): Concept[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const { text } = frontMatterBlock(readFileSync(join(directory, file), 'utf8')) ?? { text: '' };
      const { term, english, synonyms = [], finglish = [] } = parse(text) as TermFrontMatter;
      return {
        url: `/glossary/${basename(file, '.md')}/`,
        phrases: [term, ...englishNames(english), ...synonyms],
        aliases: [...finglish],
      };
    });
}
