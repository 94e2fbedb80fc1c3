import type { CustomerWarning, Roster } from '../../lib/engagement/roster.ts';
import { WARNINGS, type WarningKind } from '../../lib/engagement/warnings.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import type { PageSay } from './words.ts';

interface Props {
  readonly say: PageSay;
  readonly roster: Roster;
}

/** Early warnings by kind: what each means, what to do, who it is. */
export function WarningList({ say, roster: { warnings, warned } }: Props) {
  const kinds = WARNINGS.filter((kind) => warned[kind] > 0);
  return (
    <section class="lab-wide">
      <p class="bench-head">{say('engagement-list.warnings')}</p>
      <p class="calculator-note">
        {say(kinds.length === 0 ? 'engagement-list.warningsNone' : 'engagement-list.warningsNote')}
      </p>
      <div class="check-warnings">
        {kinds.map((kind) => (
          <Kind
            key={kind}
            {...{ say, kind }}
            total={warned[kind]}
            list={warnings.filter((one) => one.kind === kind)}
          />
        ))}
      </div>
    </section>
  );
}

interface KindProps {
  readonly say: PageSay;
  readonly kind: WarningKind;
  readonly total: number;
  readonly list: readonly CustomerWarning[];
}

const Kind = ({ say, kind, total, list }: KindProps) => (
  <div>
    <p class="check-name">
      {say(`engagement-list.${kind}`)}: <FigureValue name={kind} value={total} text={formatNumber(total)} />
    </p>
    <p class="calculator-note">{say(`engagement-list.${kind}Do`)}</p>
    <ul>
      {list.map(({ name, fall }) => (
        <li key={name}>
          <bdi>{name}</bdi>
          {fall && (
            <span class="calculator-note">
              {' '}
              {say(fall.measure === 'visits' ? 'engagement-list.fellVisits' : 'engagement-list.fellPosts', {
                before: formatNumber(fall.before),
                now: formatNumber(fall.now),
              })}
            </span>
          )}
        </li>
      ))}
    </ul>
    {total > list.length && (
      <p class="calculator-note">
        {say('engagement-list.moreWarnings', { count: formatNumber(total - list.length) })}
      </p>
    )}
  </div>
);
