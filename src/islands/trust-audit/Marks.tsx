import type { State } from '../../lib/trust-audit/answers.ts';
import type { Kind } from '../../lib/trust-audit/checks.ts';
import type { TrustSay } from './words.ts';

/** A state's own shape around the origin: a tick, a half disc, a cross, a bar, a dot. */
const SHAPES: Readonly<Record<State, string>> = {
  shown: 'M-1 .05-.6-.4-.2 0 .65-.85 1-.45-.2.75Z',
  claimed: 'M0-1A1 1 0 1 1 0 1 1 1 0 1 1 0-1ZM0-.68A.68.68 0 0 1 0 .68Z',
  missing: 'M-.9-.6-.6-.9 0-.3.6-.9.9-.6.3 0 .9.6.6.9 0 .3-.6.9-.9.6-.3 0Z',
  foreign: 'M-.9-.2H.9V.2H-.9Z',
  open: 'M-.32 0A.32.32 0 1 1 .32 0 .32.32 0 1 1-.32 0Z',
};

interface ShapeProps {
  readonly state: State;
  readonly xPx: number;
  readonly yPx: number;
  readonly radiusPx: number;
}

/** The state's shape in a drawing; its group says the colour. */
export const StateShape = ({ state, xPx, yPx, radiusPx }: ShapeProps) => (
  <path
    class="trust-shape"
    fill-rule="evenodd"
    d={SHAPES[state]}
    transform={`translate(${xPx} ${yPx}) scale(${radiusPx})`}
  />
);

/** A state by shape, colour and name. */
export const StateMark = ({ say, state }: { readonly say: TrustSay; readonly state: State }) => (
  <span class={`trust-state trust-${state}`} data-state={state}>
    <svg class="trust-sign" viewBox="-1.1 -1.1 2.2 2.2" aria-hidden="true">
      <path class="trust-shape" fill-rule="evenodd" d={SHAPES[state]} />
    </svg>
    {say(`trust.state.${state}`)}
  </span>
);

/** Whether a check is must-be or sets apart. */
export const KindMark = ({ say, kind }: { readonly say: TrustSay; readonly kind: Kind }) => (
  <span class={`trust-kind trust-kind-${kind}`}>{say(`trust.kind.${kind}`)}</span>
);
