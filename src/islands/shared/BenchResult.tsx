import type { ComponentChildren } from 'preact';
import type { Say } from './words.ts';

interface Props<Outcome> {
  readonly say: Say<Record<'bench.result' | 'bench.waiting' | 'bench.blocked', string>>;
  readonly outcome: Outcome | undefined;
  /** A field is wrong, not just empty. */
  readonly blocked: boolean;
  readonly children: (outcome: Outcome) => ComponentChildren;
}

/** Where the answer stands, or what is missing for one. */
export const BenchResult = <Outcome,>({ say, outcome, blocked, children }: Props<Outcome>) => (
  <section class="calculator-result" aria-label={say('bench.result')}>
    {outcome ? (
      children(outcome)
    ) : (
      <p class="calculator-waiting">{say(blocked ? 'bench.blocked' : 'bench.waiting')}</p>
    )}
  </section>
);
