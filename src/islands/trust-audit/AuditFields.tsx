import { formatNumber } from '../../lib/persian/number-format.ts';
import { CHOICES } from '../../lib/trust-audit/answers.ts';
import { type Check, LISTS, WAYS, type Way } from '../../lib/trust-audit/checks.ts';
import type { BenchView } from '../shared/Bench.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { TextField } from '../shared/TextField.tsx';
import { Keeping } from './Keeping.tsx';
import { KindMark } from './Marks.tsx';
import { type AuditOutcome, evidenceField, type TypedAudit } from './model.ts';
import type { TrustSay } from './words.ts';

export interface FieldsProps {
  readonly say: TrustSay;
  readonly view: BenchView<TypedAudit, AuditOutcome>;
}

/** Both lists, a way at a time; the first stands open. */
export const AuditFields = (props: FieldsProps) => (
  <>
    <Keeping {...props} />
    {LISTS.map((list) => (
      <div class="trust-list" key={list}>
        <p class="trust-list-title">{props.say(`trust.list.${list}`)}</p>
        {WAYS.filter((way) => way.list === list).map((way) => (
          <WayFields key={way.id} {...props} way={way} />
        ))}
      </div>
    ))}
  </>
);

function WayFields({ way, ...props }: FieldsProps & { readonly way: Way }) {
  const { say, view } = props;
  const counts = view.outcome?.ways.find(({ way: { id } }) => id === way.id)?.counts;
  return (
    <details class="trust-way" open={way === WAYS[0]}>
      <summary>
        {say(`trust.way.${way.id}`)}{' '}
        <span class="calculator-note">
          {say('trust.wayCounts', {
            shown: formatNumber(counts?.shown ?? 0),
            total: formatNumber(way.checks.length),
          })}
        </span>
      </summary>
      {way.checks.map((check) => (
        <CheckFields key={check.id} {...props} check={check} />
      ))}
    </details>
  );
}

/** One check: what it is and why, four answers, and for the first of them what there is to show. */
function CheckFields({ say, view, check: { id, kind } }: FieldsProps & { readonly check: Check }) {
  const { typed, first, ready, idPrefix, change } = view;
  const title = say(`trust.check.${id}`);
  const field = evidenceField(id);
  return (
    <div class="trust-check">
      <ChoiceField
        name={id}
        label={title}
        options={CHOICES.map((value) => ({ value, label: say(`trust.choice.${value}`) }))}
        value={typed[id] as (typeof CHOICES)[number]}
        firstValue={first[id] as (typeof CHOICES)[number]}
        ready={ready}
        onValue={(choice) => change({ [id]: choice })}
      />
      {typed[id] === 'shown' && (
        <TextField
          id={`${idPrefix}-${field}`}
          name={field}
          label={say('trust.column.evidence')}
          hint={say('trust.proofHint', { show: say(`trust.show.${id}`) })}
          text={typed[field]}
          firstText={first[field]}
          ready={ready}
          address
          note={
            view.outcome?.findings.some((found) => found.check.id === id && found.state === 'claimed')
              ? say('trust.proofEmpty')
              : ''
          }
          onText={(text) => change({ [field]: text })}
        />
      )}
      <p class="trust-why">
        <KindMark say={say} kind={kind} /> {say(`trust.why.${id}`)}
      </p>
    </div>
  );
}
