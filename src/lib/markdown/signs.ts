import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Left-to-right mark: draws the minus on the left of its number. */
const LRM = '\u200e';
/** Arabic letter mark: what follows behaves as after a Persian letter, so that «٪» is drawn on the left of its number. */
const ALM = '\u061c';

const number = String.raw`[\d۰-۹٠-٩](?:[\d۰-۹٠-٩٬٫.,]*[\d۰-۹٠-٩])?`;
/** A minus before a number, unless a digit or the mark stands before it: «۵−۳» is a subtraction. */
const negative = new RegExp(String.raw`(?<![\d۰-۹٠-٩\u200e])−(${number})(٪?)`, 'g');
/** A percentage with no letter before it, as in a cell of a table. */
const alone = new RegExp(String.raw`^(\s*)(${number}٪)`);
const untouched = new Set(['code', 'pre', 'kbd', 'math', 'svg', 'script', 'style']);

/**
 * Sets the marks that `formatNumber` and `formatPercent` set, so that writers type «−۳٪» and readers see it in order.
 *
 * @example markSigns('−۳٪') // '\u200e−۳\u061c٪'
 * @example markSigns('۱۷٪') // '\u061c۱۷٪'
 */
export const markSigns = (text: string): string =>
  text
    .replace(alone, `$1${ALM}$2`)
    .replace(negative, (_, digits: string, sign: string) => `${LRM}−${digits}${sign && ALM + sign}`);

/** {@link markSigns} in all text of a tree, except code, formulas and what runs from the left. */
export function markNumberSigns<Tree extends Root | Element>(tree: Tree): Tree {
  visit(tree as Root, (node) => {
    if (node.type === 'element' && (untouched.has(node.tagName) || node.properties?.lang === 'en'))
      return SKIP;
    if (node.type === 'text') node.value = markSigns(node.value);
    return undefined;
  });
  return tree;
}
