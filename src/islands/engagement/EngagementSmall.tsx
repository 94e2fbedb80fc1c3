import { hydrate } from 'preact';
import { GROUPS, QUESTIONS_OF } from '../../lib/engagement/questions.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { Bench } from '../shared/Bench.tsx';
import { BenchField } from '../shared/BenchField.tsx';
import { BenchResult } from '../shared/BenchResult.tsx';
import { FigureTable } from '../shared/FigureTable.tsx';
import { speaker } from '../shared/words.ts';
import type { SmallExample } from './examples.ts';
import { barsSize, GroupBars } from './GroupBars.tsx';
import { LowestSentence } from './LowestSentence.tsx';
import { shareText, spokenShares } from './say.ts';
import { type SmallOutcome, smallTool } from './small-tool.ts';
import type { SmallSay, SmallWords } from './words.ts';

interface Props {
  readonly words: SmallWords;
  readonly example: SmallExample;
  readonly idPrefix: string;
  /** Address of the checklist itself. */
  readonly detailsHref: string;
}

/** Inside an article: the «yes» of each part, counted, and its four bars. */
export function EngagementSmall({ words, example, idPrefix, detailsHref }: Props) {
  const say = speaker(words);
  return (
    <Bench
      tool={smallTool}
      {...{ example, idPrefix, say }}
      label={say('engagement-small.form')}
      spoken={({ groups }) => spokenShares(say, groups)}
      fields={(view) => (
        <>
          <BenchField
            {...{ view, say }}
            field="customers"
            label={say('engagement-small.customers')}
            hint={say('engagement-small.customersHint')}
            unit={say('engagement-small.person')}
            echo={formatNumber}
          />
          {GROUPS.map((group) => (
            <BenchField
              key={group}
              {...{ view, say }}
              field={group}
              label={say('engagement-small.yes', { group: say(`engagement.${group}`) })}
              hint={say('engagement-small.yesHint', { questions: formatNumber(QUESTIONS_OF[group].length) })}
              unit={say('engagement-small.answer')}
              echo={formatNumber}
            />
          ))}
        </>
      )}
    >
      {({ outcome, blocked }) => (
        <>
          <BenchResult {...{ say, outcome, blocked }}>
            {(known) => <Result {...{ say, idPrefix }} outcome={known} />}
          </BenchResult>
          <p class="calculator-more">
            <a href={detailsHref}>{say('engagement-small.details')}</a>
          </p>
        </>
      )}
    </Bench>
  );
}

interface ResultProps {
  readonly say: SmallSay;
  readonly idPrefix: string;
  readonly outcome: SmallOutcome;
}

function Result({ say, idPrefix, outcome: { groups } }: ResultProps) {
  const { widthPx, heightPx } = barsSize(groups);
  const rows = groups.map(({ group, share }) => ({
    label: say(`engagement.${group}`),
    name: group,
    value: share ?? 0,
    text: shareText(say, share),
  }));
  return (
    <>
      <p class="calculator-sentence">
        <LowestSentence {...{ say, groups }} />
      </p>
      <figure class="chart">
        <svg
          role="img"
          aria-labelledby={`${idPrefix}-title ${idPrefix}-text`}
          viewBox={`0 0 ${widthPx} ${heightPx}`}
          direction="ltr"
        >
          <title id={`${idPrefix}-title`}>{say('engagement.bars')}</title>
          <desc id={`${idPrefix}-text`}>{spokenShares(say, groups)}</desc>
          <GroupBars {...{ say, groups }} />
        </svg>
        <details>
          <summary>{say('engagement-small.numbers')}</summary>
          <FigureTable heads={[say('engagement.group'), say('engagement.share')]} rows={rows} />
        </details>
      </figure>
    </>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<EngagementSmall {...props} />, root);
