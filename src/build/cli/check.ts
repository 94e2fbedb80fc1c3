/** Reads the content folder and says in Persian what to mend; exits with 1 when there are errors. */

import { contentReportLine } from '../../lib/content/message.ts';
import { fill } from '../../lib/fill.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import strings from '../../ui/content.fa.json' with { type: 'json' };
import { loadContent } from '../content/load.ts';
import { contentRoot } from '../content/root.ts';

const { library, problems } = loadContent(contentRoot());
const count = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
const files = formatNumber(
  [library.articles, library.topics, library.terms, library.calculators, library.pages].flat().length,
);
for (const problem of problems) console.log(contentReportLine(problem));
console.log(
  problems.length === 0
    ? fill(strings['content.clean'], { files })
    : fill(strings['content.summary'], {
        errors: formatNumber(count('error')),
        warnings: formatNumber(count('warning')),
        files,
      }),
);
process.exitCode = count('error') > 0 ? 1 : 0;
