import { joinList } from '../../lib/persian/list.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { STATES } from '../../lib/trust-audit/answers.ts';
import { type Gap, type StateCounts, WEEK } from '../../lib/trust-audit/audit.ts';
import type { AuditOutcome } from './model.ts';
import type { TrustSay } from './words.ts';

/** How many gaps, and how many of them are must-be. */
export function gapsSentence(say: TrustSay, { gaps, mustGaps, counts, findings }: AuditOutcome): string {
  if (counts.open === findings.length) return say('trust.nothing');
  if (gaps.length === 0) return say('trust.noGaps');
  const number = formatNumber(gaps.length);
  return mustGaps === 0
    ? say('trust.gapsSet', { gaps: number })
    : say('trust.gaps', { gaps: number, must: formatNumber(mustGaps) });
}

/** What to do about a gap: make what is missing, look for the evidence of what is claimed. */
export const actionOf = (say: TrustSay, { check, state }: Gap): string =>
  state === 'claimed'
    ? say('trust.find', { show: say(`trust.show.${check.id}`) })
    : say(`trust.do.${check.id}`);

/** «۲ نشان داده شد و ۱ نداریم», without the states nobody is in. */
export const countsText = (say: TrustSay, counts: StateCounts): string =>
  joinList(
    STATES.filter((state) => counts[state] > 0).map((state) =>
      say('trust.part', { count: formatNumber(counts[state]), state: say(`trust.state.${state}`) }),
    ),
  );

/** The result for a screen reader. */
export function spokenSentence(say: TrustSay, outcome: AuditOutcome): string {
  const sentence = gapsSentence(say, outcome);
  const [first] = outcome.gaps;
  return first ? say('trust.spoken', { sentence, first: actionOf(say, first) }) : sentence;
}

/** The result and this week's work, a line each, as it is copied. */
export function copiedText(say: TrustSay, outcome: AuditOutcome): string {
  const lines = outcome.gaps.slice(0, WEEK).map((gap, index) =>
    say('trust.copyLine', {
      place: formatNumber(index + 1),
      check: say(`trust.check.${gap.check.id}`),
      action: actionOf(say, gap),
    }),
  );
  return [say('trust.copyHead', { sentence: gapsSentence(say, outcome) }), ...lines].join('\n');
}
