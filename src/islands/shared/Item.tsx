import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  /** What the figure assumes or means, in a few words. */
  readonly note?: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** One result in a `<dl>`: its name, its figure, its note. */
export const Item = ({ label, note, children, class: name }: Props) => (
  <div class={name}>
    <dt>{label}</dt>
    <dd>{children}</dd>
    {note && <dd class="calculator-note">{note}</dd>}
  </div>
);
