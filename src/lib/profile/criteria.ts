import { foldLoose } from '../persian/fold.ts';
import { tidyText } from './tidy.ts';

/** What customers are judged by, and how much it matters to whoever judges. */
export interface Criterion {
  readonly name: string;
  /** A whole number from 0 to 100; only its share of all weights counts. */
  readonly weight: number;
}

/** More than that nobody weighs against each other. */
export const MAX_CRITERIA = 10;
export const MAX_CRITERION_NAME = 40;

/** A criterion's name as it is kept: tidy and short. */
export const tidyCriterion = (text: string): string => tidyText(text, MAX_CRITERION_NAME);

/** Two names are the same criterion, or a criterion and its column, when their keys are. */
export const criterionKey = (name: string): string => foldLoose(name);
