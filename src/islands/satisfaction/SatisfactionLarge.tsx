import { hydrate } from 'preact';
import { ActionBar } from '../shared/ActionBar.tsx';
import { addressOf } from '../shared/address.ts';
import { Bench } from '../shared/Bench.tsx';
import { BenchResult } from '../shared/BenchResult.tsx';
import { PrintNote } from '../shared/PrintNote.tsx';
import { speaker } from '../shared/words.ts';
import { satisfactionFragment } from './address.ts';
import { MEASURES, type Measure, type SatisfactionExample, type TypedSatisfaction } from './examples.ts';
import { FIELDS_OF, satisfactionTool } from './model.ts';
import { SatisfactionDetails } from './SatisfactionDetails.tsx';
import { SatisfactionFields } from './SatisfactionFields.tsx';
import { SatisfactionHeadline } from './SatisfactionHeadline.tsx';
import { ScoreInput } from './ScoreInput.tsx';
import { copiedSentence, spokenSentence } from './say-details.ts';
import type { SatisfactionWords } from './words.ts';

interface Props {
  readonly words: SatisfactionWords;
  readonly example: SatisfactionExample;
  readonly idPrefix: string;
  /** Invented answers as files, for either measure. */
  readonly sampleHrefs: Readonly<Record<Measure, string>>;
}

const address = addressOf(satisfactionFragment);

/** Net promoter and satisfaction scores on their own page. */
export function SatisfactionLarge({ words, example, idPrefix, sampleHrefs }: Props) {
  const say = speaker(words);
  return (
    <Bench
      tool={satisfactionTool}
      {...{ example, idPrefix, say, address }}
      label={say('satisfaction.pageForm')}
      spoken={(outcome) => spokenSentence(say, outcome)}
      fields={(view) => (
        <>
          <SatisfactionFields {...{ say, view }} />
          {MEASURES.map((measure) => (
            <ScoreInput key={measure} {...{ say, view, measure }} sampleHref={sampleHrefs[measure]} />
          ))}
        </>
      )}
    >
      {({ outcome, blocked, restart, typed }) => (
        <>
          <BenchResult {...{ say, outcome, blocked }}>
            {(known) => (
              <SatisfactionHeadline
                {...{ say, outcome: known }}
                unfinished={!known.second && secondBegun(typed)}
              />
            )}
          </BenchResult>
          <ActionBar say={say} sentence={outcome && copiedSentence(say, outcome)} restart={restart} />
          {outcome && <SatisfactionDetails {...{ say, outcome, idPrefix }} />}
          <PrintNote say={say} />
        </>
      )}
    </Bench>
  );
}

const secondBegun = (typed: TypedSatisfaction): boolean =>
  FIELDS_OF[typed.measure].some((name) => typed[`${name}Second`].trim() !== '');

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<SatisfactionLarge {...props} />, root);
