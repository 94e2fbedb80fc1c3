import { hydrate } from 'preact';
import type { Roster } from '../../lib/engagement/roster.ts';
import { addressOf } from '../shared/address.ts';
import { PrintNote } from '../shared/PrintNote.tsx';
import { speaker } from '../shared/words.ts';
import { checkFragment } from './address.ts';
import { Checklist } from './Checklist.tsx';
import { CustomerList } from './CustomerList.tsx';
import { thresholdsOf } from './checklist-tool.ts';
import type { CheckExample } from './examples.ts';
import { linkOf } from './link.ts';
import type { PageWords } from './words.ts';

export interface Props {
  readonly words: PageWords;
  readonly example: CheckExample;
  /** What the example's thresholds make of the sample. */
  readonly outcome: Roster;
  readonly idPrefix: string;
  readonly sampleHref: string;
  readonly templateHref: string;
}

const address = addressOf(checkFragment);

/** The calculator on its own page: the checklist for one customer, and below it the same for a list of them. */
export function EngagementLarge({ words, example, idPrefix, ...list }: Props) {
  const say = speaker(words);
  const link = linkOf(address, example);
  return (
    <>
      <Checklist {...{ say, example, idPrefix }} address={link.address} />
      <CustomerList
        {...{ say, link, ...list }}
        example={thresholdsOf(example)}
        idPrefix={`${idPrefix}-list`}
      />
      <PrintNote say={say} />
    </>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<EngagementLarge {...props} />, root);
