import { encodeFragment } from '../../lib/share/fragment.ts';
import { type List, mustsOf } from '../../lib/trust-audit/checks.ts';
import { writeChoices } from '../../lib/trust-audit/code.ts';
import { LETTERS } from '../../lib/trust-audit/letters.ts';
import { type Choices, FRAGMENT_VERSION } from './choices.ts';
import { PLACE } from './small.ts';

/**
 * The fragment of an audit in which only the must-be checks of one list will be answered, with a place for each of them.
 *
 * @example template('losing') // '#v=1&winning=----------------------&losing=*--*--*--*--*--**--'
 */
export function template(list: List): string {
  const musts = new Set(mustsOf(list).map(({ id }) => id));
  // A letter that no other choice takes, until the address is made.
  const written = (each: List) =>
    writeChoices(each, (id) => (musts.has(id) ? 'shown' : '')).replaceAll(LETTERS.shown, PLACE);
  return encodeFragment<Choices>(FRAGMENT_VERSION, {
    winning: written('winning'),
    losing: written('losing'),
  });
}
