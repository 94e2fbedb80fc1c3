import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineScripts, sha256 } from '../policy.ts';
import type { OutputCheck } from './checks.ts';

const scriptPattern = /<script(\s[^>]*)?>([\s\S]*?)<\/script>/gi;
const tagPattern = /<[a-z][^>]*>/gi;

/** Blocks of data run nothing. */
const isData = (attributes: string): boolean => /\btype="application\/(?:ld\+)?json"/.test(attributes);

/** Scripts of a page that the site's policy would not run. */
const strangeScripts = (html: string): string[] =>
  [...html.matchAll(scriptPattern)]
    .filter(([, attributes = '']) => !/\ssrc=/.test(attributes) && !isData(attributes))
    .filter(([, , text = '']) => !inlineScripts.includes(sha256(text)))
    .map(([script]) => script);

const isRefused = (tag: string): boolean =>
  /\s(?:on[a-z]+|style)=/i.test(withoutValues(tag)) ||
  /^<style\b/i.test(tag) ||
  // The one way out of a page that no policy of its own can close.
  (/^<meta\b/i.test(tag) && /http-equiv="?refresh/i.test(tag) && /url=\s*'?(?:https?:)?\/\//i.test(tag));

const withoutValues = (tag: string): string => tag.replace(/="[^"]*"/g, '=').replace(/='[^']*'/g, '=');

/** No page holds what the site's policy refuses: it would not work, or it was not ours. */
export const holdsOwnCodeOnly: OutputCheck = ({ folder, files }) =>
  files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const markup = html.replace(scriptPattern, '');
      const tags = [...markup.matchAll(tagPattern)].map(([tag]) => tag).filter(isRefused);
      return [...strangeScripts(html), ...tags].map((text) => ({
        code: 'build.strangeCode',
        args: { file, code: text.slice(0, 80) },
      }));
    });
