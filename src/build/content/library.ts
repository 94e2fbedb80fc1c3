import type { Library } from '../../lib/content/library.ts';
import { contentReportLine } from '../../lib/content/message.ts';
import { loadContent } from './load.ts';
import { contentRoot } from './root.ts';

/** The build stops with every sentence at once. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** On the process, not the module: in dev the pages and the watcher each hold a copy of this module. */
const slot = globalThis as { moshtarinamehLibrary?: { root: string; library: Library } | undefined };

/** The library of this process; pages share one reading. The dev server forgets it when a file changes. */
export function library(root = contentRoot()): Library {
  if (slot.moshtarinamehLibrary?.root !== root)
    slot.moshtarinamehLibrary = { root, library: loadOrThrow(root) };
  return slot.moshtarinamehLibrary.library;
}

export function forgetLibrary(): void {
  slot.moshtarinamehLibrary = undefined;
}

function loadOrThrow(root: string): Library {
  const { library, problems } = loadContent(root);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(`\n${errors.map(contentReportLine).join('\n')}`);
  return library;
}
