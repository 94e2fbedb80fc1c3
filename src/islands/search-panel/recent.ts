const key = 'search-recent';
const most = 6;

/** The reader's last queries, kept on this device alone. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberQuery(query: string): void {
  const text = query.trim();
  if (text === '') return;
  save([text, ...recentQueries().filter((other) => other !== text)].slice(0, most));
}

export const forgetQueries = (): void => save([]);

function save(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(queries));
  } catch {
    // Storage may be closed to us: then nothing is remembered.
  }
}
