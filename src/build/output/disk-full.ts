/** How Node, Rust and the systems beneath them say that nothing more can be written. */
const words = /ENOSPC|EDQUOT|no space left on device|os error (?:28|112|122)\b/i;

/** Whether a tool's output tells of a full disk, or of a used-up share of one. */
export const tellsDiskFull = (output: string): boolean => words.test(output);

/** Whether a failed write failed for that reason. */
export const isDiskFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException | undefined)?.code ?? '');
