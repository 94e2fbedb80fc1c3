import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  /** It scrolls downwards too. */
  readonly tall?: boolean;
  readonly children: ComponentChildren;
}

/** Where a table wider than the screen is scrolled, by keys too. */
export const ScrollBox = ({ label, tall, children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the Tab key.
  <section class={tall ? 'chart-table lab-tall' : 'chart-table'} tabIndex={0} aria-label={label}>
    {children}
  </section>
);
