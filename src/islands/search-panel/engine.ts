import type { SearchAnswer, SearchOptions } from '../../lib/search/types.ts';
export async function search(
  query: string,
  options: SearchOptions & { base: string },
): Promise<SearchAnswer> {
  void query;
  void options;
  return { outcome: 'unavailable', notices: [], results: [], suggestions: [], total: 0 };
}
