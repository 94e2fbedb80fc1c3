import { Component, createRef } from 'preact';
import type { KanoLargeSay } from './words.ts';

export const STEPS = ['questionnaire', 'answers', 'results', 'groups'] as const;

export type Step = (typeof STEPS)[number];

interface Props {
  readonly say: KanoLargeSay;
  readonly steps: readonly Step[];
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

/** Where a step stands on the page, and the address that leads to it. */
export const panelId = (step: Step): string => step;

/** The steps as tabs: arrows to move, one stop for the Tab key. Forward is to the left. */
export class Steps extends Component<Props> {
  readonly #list = createRef<HTMLDivElement>();

  readonly #key = (event: KeyboardEvent) => {
    const { steps, step, onStep } = this.props;
    const by = { ArrowLeft: 1, ArrowRight: -1, Home: -steps.length, End: steps.length }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const place = Math.min(steps.length - 1, Math.max(0, steps.indexOf(step) + by));
    onStep(steps[place] as Step);
    this.#list.current?.querySelectorAll('button')[place]?.focus();
  };

  override render({ say, steps, step, onStep }: Props) {
    return (
      <div
        ref={this.#list}
        class="kano-tabs"
        role="tablist"
        aria-label={say('kano-results.steps')}
        onKeyDown={this.#key}
      >
        {steps.map((one) => (
          <button
            type="button"
            key={one}
            id={`${panelId(one)}-tab`}
            role="tab"
            aria-selected={one === step}
            aria-controls={panelId(one)}
            tabIndex={one === step ? 0 : -1}
            onClick={() => onStep(one)}
          >
            {say(`kano-results.step.${one}`)}
          </button>
        ))}
      </div>
    );
  }
}
