import { Component } from 'preact';
import type { FieldsProps } from './AuditFields.tsx';
import { canKeep } from './keep.ts';
import { auditTool, sameTyped, type TypedAudit } from './model.ts';

/** Where what is written stays, and how it goes. */
export class Keeping extends Component<FieldsProps, { refused?: boolean }> {
  override componentDidMount() {
    this.setState({ refused: !canKeep() });
  }

  override render({ say, view }: FieldsProps, { refused }: { refused?: boolean }) {
    const { typed, first, restart, change } = view;
    const empty = auditTool.empty as TypedAudit;
    const atExample = sameTyped(typed, first);
    return (
      <div class="trust-keeping">
        <p class="calculator-note">{say(refused ? 'trust.notKept' : 'trust.local')}</p>
        <p class="trust-buttons">
          {!sameTyped(typed, empty) && (
            <button type="button" onClick={() => change(empty, typed)}>
              {say(atExample ? 'trust.clear' : 'trust.again')}
            </button>
          )}
          {!atExample && (
            <button type="button" onClick={() => change(first, typed)}>
              {say('trust.reset')}
            </button>
          )}
          {restart.kind === 'undo' && (
            <button type="button" onClick={restart.act}>
              {say('trust.undo')}
            </button>
          )}
        </p>
      </div>
    );
  }
}
