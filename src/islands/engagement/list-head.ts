import { GROUPS } from '../../lib/engagement/questions.ts';
import groupWords from '../../ui/engagement.fa.json' with { type: 'json' };
import listWords from '../../ui/engagement-list.fa.json' with { type: 'json' };

/** The columns of the list of customers that is saved as a file. */
export const LIST_HEAD = [
  listWords['engagement-list.customer'],
  ...GROUPS.map((group) => groupWords[`engagement.${group}`]),
  listWords['engagement-list.listUnknown'],
  listWords['engagement-list.listWarning'],
];

/** The warning of a customer in the file. */
export const warningName = (kind: 'fell' | 'absent' | 'silent'): string =>
  listWords[`engagement-list.${kind}`];
