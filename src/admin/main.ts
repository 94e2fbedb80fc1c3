import { type Block, blocksFor } from '../lib/cms/blocks.ts';
import type { CmsContent } from '../lib/cms/choices.ts';
import { cmsConfig, formats } from '../lib/cms/config.ts';
import { readEntry, writeEntry } from '../lib/cms/entry-file.ts';
import { keepingSource } from '../lib/cms/lossy.ts';
import { readRecord, writeRecord } from '../lib/cms/record-file.ts';
import { site } from '../site.ts';
import strings from '../ui/cms.fa.json' with { type: 'json' };
import './admin.css';

type Cms = typeof import('@sveltia/cms');

/** Where Sveltia keeps what a person has set. */
const preferences = 'sveltia-cms.prefs';

document.title = site.name;
speakPersian();
await start();

/** Whatever the browser's language: the content is Persian. Another language may be chosen in the settings. */
function speakPersian(): void {
  const { locale = 'auto', ...others } = JSON.parse(localStorage.getItem(preferences) ?? '{}');
  localStorage.setItem(preferences, JSON.stringify({ ...others, locale: locale === 'auto' ? 'fa' : locale }));
}

async function start(): Promise<void> {
  const response = await fetch('choices.json');
  if (!response.ok) {
    document.body.textContent = strings['cms.noContent'];
    return;
  }
  const content: CmsContent = await response.json();
  // Only now: Sveltia reads the language while it loads.
  const cms = await import('@sveltia/cms');
  for (const name of [formats.md, formats.mdx])
    cms.registerCustomFormat(name, name === formats.md ? 'md' : 'mdx', {
      fromFile: readEntry,
      toFile: writeEntry,
    });
  cms.registerCustomFormat(formats.yaml, 'yaml', { fromFile: readRecord, toFile: writeRecord });
  const [first, ...others] = blocksFor(content.choices);
  if (first !== undefined) register(cms, keepingSource(first));
  for (const block of others) register(cms, block);
  // Sveltia's types know every option of every version; ours name the ones we use.
  await cms.init({ config: cmsConfig(content, site.name, `${site.base}favicon.svg`) as never });
}

function register(cms: Cms, { id, label, pattern, fields, summary, fromBlock, toBlock }: Block): void {
  cms.registerEditorComponent({
    id,
    label,
    pattern,
    fields: fields as never,
    fromBlock,
    toBlock,
    toPreview: toBlock,
    collapsed: true,
    ...(summary === undefined ? {} : { summary }),
    mode: pattern.multiline ? 'block' : 'dialog',
  });
}
