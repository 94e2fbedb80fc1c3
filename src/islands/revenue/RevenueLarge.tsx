import { hydrate } from 'preact';
import { ActionBar } from '../shared/ActionBar.tsx';
import { addressOf } from '../shared/address.ts';
import { Bench } from '../shared/Bench.tsx';
import { BenchResult } from '../shared/BenchResult.tsx';
import { PrintNote } from '../shared/PrintNote.tsx';
import { speaker } from '../shared/words.ts';
import { revenueFragment } from './address.ts';
import type { RevenueExample } from './examples.ts';
import { revenueTool } from './model.ts';
import { RevenueDetails } from './RevenueDetails.tsx';
import { RevenueFields } from './RevenueFields.tsx';
import { RevenueHeadline } from './RevenueHeadline.tsx';
import { copiedSentence, spokenSentence } from './say.ts';
import type { RevenueWords } from './words.ts';

interface Props {
  readonly words: RevenueWords;
  readonly example: RevenueExample;
  readonly idPrefix: string;
}

const address = addressOf(revenueFragment);

/** A bridge of recurring income on its own page. */
export function RevenueLarge({ words, example, idPrefix }: Props) {
  const say = speaker(words);
  return (
    <Bench
      tool={revenueTool}
      {...{ example, idPrefix, say, address }}
      label={say('revenue.form')}
      spoken={(outcome) => spokenSentence(say, outcome)}
      fields={(view) => <RevenueFields {...{ say, view }} />}
    >
      {({ outcome, blocked, restart }) => (
        <>
          <BenchResult {...{ say, outcome, blocked }}>
            {(known) => <RevenueHeadline say={say} outcome={known} />}
          </BenchResult>
          <ActionBar say={say} sentence={outcome && copiedSentence(say, outcome)} restart={restart} />
          {outcome && <RevenueDetails {...{ say, outcome, idPrefix }} />}
          <PrintNote say={say} />
        </>
      )}
    </Bench>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<RevenueLarge {...props} />, root);
