import type { z } from 'zod';
import strings from '../../ui/cms.fa.json' with { type: 'json' };
import { articleSchema } from '../content/schema/article.ts';
import { authorSchema, calculatorSchema, pageSchema } from '../content/schema/page.ts';
import { pathSchema } from '../content/schema/path.ts';
import { slugPattern } from '../content/schema/shared.ts';
import { sourceSchema } from '../content/schema/source.ts';
import { termSchema } from '../content/schema/term.ts';
import { topicSchema } from '../content/schema/topic.ts';
import { blocksFor } from './blocks.ts';
import type { CmsContent } from './choices.ts';
import { asRead } from './entry-file.ts';
import type { CmsField } from './field.ts';
import { type Choices, fieldsOf } from './fields.ts';
import { labelOf, nameOf } from './text.ts';

/** Names under which the admin page registers how files are read and written. */
export const formats = { mdx: 'entry-mdx', md: 'entry-md', yaml: 'record' } as const;

/** The schema behind each kind of content; the forms are made of nothing else. */
export const schemas = {
  articles: articleSchema,
  glossary: termSchema,
  topics: topicSchema,
  calculators: calculatorSchema,
  pages: pageSchema,
  paths: pathSchema,
  sources: sourceSchema,
  authors: authorSchema,
} as const satisfies Record<string, z.core.$ZodType>;

type Kind = keyof typeof schemas;

export interface CmsCollection {
  readonly name: string;
  readonly label: string;
  readonly folder?: string;
  readonly fields?: readonly CmsField[];
  readonly files?: ReadonlyArray<{ name: string; label: string; file: string; fields: readonly CmsField[] }>;
  readonly [option: string]: unknown;
}

export interface CmsConfig {
  readonly collections: readonly CmsCollection[];
  readonly [option: string]: unknown;
}

/** The whole configuration of Sveltia for a content folder with these topics and names. */
export function cmsConfig({ topics, choices }: CmsContent, siteName: string, logo: string): CmsConfig {
  return {
    load_config_file: false,
    // Only a folder on this machine. Sveltia wants a host all the same: one that answers nothing, and whose button the
    // page's style hides.
    backend: {
      name: 'gitea',
      repo: `local/${siteName}`,
      base_url: 'http://127.0.0.1',
      api_root: 'http://127.0.0.1',
      auth_methods: ['token'],
    },
    app_title: siteName,
    logo: { src: logo },
    // Sveltia waits for one; pictures go next to their article.
    media_folder: 'content/articles',
    public_folder: '/content/articles',
    media_libraries: { stock_assets: { providers: [] } },
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [
      ...topics.map(({ value, label }) => articles(value, label, choices)),
      glossary(choices),
      pages('topics', 'md', choices),
      pages('paths', 'md', choices),
      pages('calculators', 'mdx', choices),
      pages('pages', 'mdx', choices),
      records(choices),
    ],
  };
}

function articles(topic: string, title: string, choices: Choices): CmsCollection {
  return {
    ...folder(`articles/${topic}`, 'mdx'),
    name: `articles-${topic}`,
    label: title,
    label_singular: strings['cms.article'],
    icon: 'article',
    slug: typedSlug,
    fields: withBody('articles', choices),
    // Pictures stand next to the article that shows them.
    media_folder: '',
    public_folder: '',
  };
}

const glossary = (choices: Choices): CmsCollection => ({
  ...folder('glossary', 'md'),
  name: 'glossary',
  label: nameOf('glossary'),
  icon: 'dictionary',
  identifier_field: 'term',
  slug: { template: '{{english}}', editable: ['create'] },
  summary: '{{term}}',
  fields: withBody('glossary', choices),
});

const pages = (kind: Kind, extension: 'md' | 'mdx', choices: Choices): CmsCollection => ({
  ...folder(kind, extension),
  name: kind,
  label: nameOf(kind),
  slug: typedSlug,
  // A calculator is a program, a topic has its hue and icon, a page its place in the site's footer.
  create: kind === 'topics' || kind === 'paths',
  delete: kind === 'paths',
  fields: withBody(kind, choices),
});

const typedSlug = {
  editable: ['create'],
  hint: strings['cms.hint.slug'],
  pattern: [slugPattern.source, strings['cms.wrongShape']],
};

const folder = (path: string, extension: 'md' | 'mdx') => ({
  folder: `content/${path}`,
  // The extension comes with the format; named here too, Sveltia would ask for one of its own formats.
  format: formats[extension],
  identifier_field: 'title',
  sortable_fields: [],
  thumbnail: false,
  aliases_field: false,
});

/** Sources and authors: files of named entries. */
const records = (choices: Choices): CmsCollection => ({
  name: 'records',
  label: nameOf('records'),
  icon: 'database',
  files: (['sources', 'authors'] as const).map((kind) => ({
    name: kind,
    label: nameOf(kind),
    file: `content/${kind}.yaml`,
    format: formats.yaml,
    fields: [recordList(kind, choices), hidden],
  })),
});

const recordList = (kind: 'sources' | 'authors', choices: Choices): CmsField => ({
  name: 'entries',
  label: nameOf(kind),
  widget: 'list',
  required: true,
  collapsed: true,
  summary: kind === 'sources' ? '{{key}} · {{title}}' : '{{name}}',
  fields: [
    {
      name: 'key',
      label: labelOf('key'),
      widget: 'string',
      required: true,
      pattern: [slugPattern.source, strings['cms.wrongShape']],
    },
    ...fieldsOf(schemas[kind], choices),
  ],
});

const hidden: CmsField = { name: asRead, label: asRead, widget: 'hidden' };

const withBody = (kind: Kind, choices: Choices): CmsField[] => [
  ...fieldsOf(schemas[kind], choices),
  body(choices),
  hidden,
];

/**
 * The visual editor knows our blocks; the source stands one button away. Its own pictures and code blocks are left out:
 * a picture is a figure, and a fence of code would come back changed.
 */
const body = (choices: Choices): CmsField => ({
  name: 'body',
  label: labelOf('body'),
  widget: 'markdown',
  required: true,
  modes: ['rich_text', 'raw'],
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'bulleted-list',
    'numbered-list',
    'quote',
  ],
  editor_components: blocksFor(choices).map(({ id }) => id),
  linked_images: false,
  use_emoji_autocomplete: false,
});
