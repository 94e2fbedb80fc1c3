/**
 * How Pagefind is asked to rank. Persian letters take two bytes, so its own wish for words of equal length punishes
 * every suffix twice; the planner already knows which spellings are one word, so a longer word should count for almost
 * nothing beside the one asked for (termSimilarity high), and saturation is set back accordingly. Keywords name a page's
 * neighbours too, so they count for much less than its title.
 */
export const ENGINE_OPTIONS = {
  ranking: {
    termSimilarity: 8,
    termSaturation: 0.5,
    pageLength: 0.4,
    metaWeights: { title: 4, keywords: 3 },
  },
} as const;
