import process from 'node:process';

/**
 * The folder that holds `content`: the project, or the one `CONTENT_ROOT` names, so that another knowledge base can be
 * built, and tried in tests, without copying the program.
 */
export const contentRoot = (): string => process.env['CONTENT_ROOT'] ?? process.cwd();
