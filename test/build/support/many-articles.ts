import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toPersianDigits } from '../../../src/lib/persian/digits.ts';

/** A copy of the project's content with `count` further articles, each as long and as rich as the one on the churn rate. */
export function manyArticles(project: string, count: number): string {
  const root = mkdtempSync(path.join(tmpdir(), 'many-articles-'));
  cpSync(path.join(project, 'content'), path.join(root, 'content'), { recursive: true });
  const pattern = readFileSync(path.join(root, articleFile('churn-rate')), 'utf8');
  for (let number = 1; number <= count; number++) {
    const title = `مقالهٔ نمونهٔ ${toPersianDigits(String(number))}`;
    writeFileSync(
      path.join(root, articleFile(`sample-${number}`)),
      pattern.replace(/^title:.*$/m, `title: ${title}`),
    );
  }
  return root;
}

export const articleFile = (slug: string): string => `content/articles/churn/${slug}.mdx`;
