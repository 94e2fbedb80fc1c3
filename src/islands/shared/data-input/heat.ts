/** Steps of colour from paper to full: `data-heat` of a cell. */
const STEPS = 10;

/**
 * The colour step of a share.
 *
 * @param share 0 to 1.
 * @example heatOf(0.34) // 3
 */
export const heatOf = (share: number): number => Math.min(STEPS, Math.max(0, Math.floor(share * STEPS)));
