import type { ComponentChildren } from 'preact';

interface Props {
  /** An interface string with `{name}` places. */
  readonly text: string;
  /** What stands in each place: elements, where `fill` can only put text. */
  readonly with: Readonly<Record<string, ComponentChildren>>;
}

/** A sentence with elements in its places, so that a figure inside it stays a `<data value>`. */
export const Woven = ({ text, with: parts }: Props) => (
  <>{text.split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 0 ? piece : parts[piece]))}</>
);
