/** Marks that only steer the direction of a line, and the byte order mark; ZWNJ is a letter's matter and stays. */
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A cell without the marks that nobody sees and that stand in the way of comparing.
 *
 * @example withoutDirection('\u200e−۵') // '−۵'
 */
export const withoutDirection = (cell: string): string => cell.replace(MARKS, '');
