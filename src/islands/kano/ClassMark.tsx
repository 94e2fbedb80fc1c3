import type { Category } from '../../lib/kano/categories.ts';
import type { Classification } from '../../lib/kano/classify.ts';
import type { KanoSay } from './words.ts';

/** A class's own shape around the origin, the same as in the figure of the five curves; about as large as a circle of radius 1. */
const SHAPES: Readonly<Record<Category, string>> = {
  M: 'M-.9-.9H.9V.9H-.9Z',
  O: 'M0-1.3 1.3 0 0 1.3-1.3 0Z',
  A: 'M0-1.3 1.25.95H-1.25Z',
  I: 'M-1 0A1 1 0 1 1 1 0 1 1 0 1 1-1 0Z',
  R: 'M0 1.3 1.25-.95H-1.25Z',
  Q: 'M-1.1-.6-.6-1.1 0-.5.6-1.1 1.1-.6.5 0 1.1.6.6 1.1 0 .5-.6 1.1-1.1.6-.5 0Z',
};

interface ShapeProps {
  readonly category: Category;
  readonly xPx: number;
  readonly yPx: number;
  readonly radiusPx: number;
}

/** The class's shape in a drawing; its group says the colour. */
export const ClassShape = ({ category, xPx, yPx, radiusPx }: ShapeProps) => (
  <path class="kano-shape" d={SHAPES[category]} transform={`translate(${xPx} ${yPx}) scale(${radiusPx})`} />
);

/** The class's shape in a line of text. */
export const ClassSign = ({ category }: { readonly category: Category }) => (
  <svg class={`kano-sign kano-${category}`} viewBox="-1.4 -1.4 2.8 2.8" aria-hidden="true">
    <path class="kano-shape" d={SHAPES[category]} />
  </svg>
);

/** A class by shape, colour, name and letter. */
export const ClassMark = ({ say, category }: { readonly say: KanoSay; readonly category: Category }) => (
  <span class="kano-class">
    <ClassSign category={category} />
    {say(`kano.class.${category}`)}{' '}
    <bdi lang="en" dir="ltr" class="kano-letter">
      {category}
    </bdi>
  </span>
);

interface ChosenProps {
  readonly say: KanoSay;
  readonly chosen: Classification;
}

/** What a rule chose: one class, or two when it leaves the feature between them. */
export const ChosenMark = ({ say, chosen: { category, other, reason } }: ChosenProps) => (
  <span class="kano-chosen" data-result="class" data-class={category}>
    <ClassMark say={say} category={category} />
    {reason === 'mixed' && other && (
      <>
        {' '}
        <span class="kano-or">{say('kano-form.or')}</span> <ClassMark say={say} category={other} />
      </>
    )}
  </span>
);
