import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { site } from '../../site.ts';
import { isProblem, readText } from '../content/files.ts';
import { ContentError, library } from '../content/library.ts';
import { contentRoot } from '../content/root.ts';
import { orthographyReports } from '../gate/orthography.ts';
import { type Report, reportLine } from '../gate/report.ts';

const event = 'moshtarinameh:page';

/** What every page of the dev server says once it is there. */
export const pageScript = `import.meta.hot?.send(${JSON.stringify(event)}, location.pathname);`;

/**
 * Answers an open page with the spelling mistakes of its file, over the page; what is only advised goes to the terminal.
 * Checking the page that is looked at takes a moment, all five hundred would take half a minute.
 */
export function watchSpelling(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  server.ws.on(event, async (pathname: unknown, client) => {
    const reports = await reportsAt(String(pathname));
    const errors = reports.filter(({ severity }) => severity === 'error');
    for (const report of reports) if (report.severity !== 'error') logger.warn(reportLine(report));
    if (errors.length === 0) return;
    const error = new ContentError(errors.map(reportLine).join('\n'));
    client.send({
      type: 'error',
      err: { name: error.name, message: error.message, stack: '' } as { message: string; stack: string },
    });
  });
}

async function reportsAt(pathname: string): Promise<Report[]> {
  const address = `/${pathname.slice(site.base.length)}`.replace('//', '/');
  const { articles, topics, terms, calculators, paths, pages } = library();
  const page = [...articles, ...topics, ...terms, ...calculators, ...paths, ...pages].find(
    (entry) => entry.address === address,
  );
  if (page === undefined) return [];
  const source = readText(path.resolve(contentRoot()), page.file);
  return isProblem(source) ? [] : orthographyReports(contentRoot(), [source]);
}
