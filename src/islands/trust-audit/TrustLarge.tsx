import { hydrate } from 'preact';
import type { Answers } from '../../lib/trust-audit/answers.ts';
import { ActionBar } from '../shared/ActionBar.tsx';
import { Bench } from '../shared/Bench.tsx';
import { BenchResult } from '../shared/BenchResult.tsx';
import { PrintNote } from '../shared/PrintNote.tsx';
import { speaker } from '../shared/words.ts';
import { AuditFields } from './AuditFields.tsx';
import { AuditHeadline } from './AuditHeadline.tsx';
import { AllChecks, GapsTable } from './AuditTables.tsx';
import { auditAddress } from './address.ts';
import { auditTool, sameTyped } from './model.ts';
import { copiedText, spokenSentence } from './say.ts';
import { WaysFigure } from './WaysFigure.tsx';
import type { TrustWords } from './words.ts';

interface Props {
  readonly words: TrustWords;
  readonly example: Answers;
  readonly idPrefix: string;
}

const address = auditAddress();

/** The whole audit on its own page. */
export function TrustLarge({ words, example, idPrefix }: Props) {
  const say = speaker(words);
  return (
    <Bench
      tool={auditTool}
      {...{ example, idPrefix, say, address }}
      label={say('trust.form')}
      spoken={(outcome) => spokenSentence(say, outcome)}
      fields={(view) => <AuditFields {...{ say, view }} />}
    >
      {({ outcome, blocked, typed, first }) => (
        <>
          <BenchResult {...{ say, outcome, blocked }}>
            {(known) => <AuditHeadline say={say} outcome={known} atExample={sameTyped(typed, first)} />}
          </BenchResult>
          <ActionBar say={say} sentence={outcome && copiedText(say, outcome)} restart={undefined} />
          {outcome && (
            <div class="calculator-details">
              <WaysFigure {...{ say, outcome, idPrefix }} />
              {outcome.gaps.length > 0 && <GapsTable {...{ say, outcome }} />}
              <AllChecks {...{ say, outcome }} />
              <p class="calculator-note trust-no-score">{say('trust.noScore')}</p>
            </div>
          )}
          <PrintNote say={say} />
        </>
      )}
    </Bench>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<TrustLarge {...props} />, root);
