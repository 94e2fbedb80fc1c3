import { FigureValue } from '../shared/FigureValue.tsx';
import { Woven } from '../shared/Woven.tsx';
import type { Saying } from './say.ts';
import type { ConcentrationSay } from './words.ts';

interface Props {
  readonly say: ConcentrationSay;
  readonly saying: Saying;
}

/** A sentence whose figures keep their unrounded numbers. */
export function Said({ say, saying: { key, figures } }: Props) {
  const kept = Object.fromEntries(Object.keys(figures).map((name) => [name, `{${name}}`]));
  const shown = Object.entries(figures).map(([name, figure]) => [
    name,
    <FigureValue key={name} {...figure} />,
  ]);
  return <Woven text={say(key, kept)} with={Object.fromEntries(shown)} />;
}
