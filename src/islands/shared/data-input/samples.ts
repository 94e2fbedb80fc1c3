import { href } from '../../../href.ts';
import { sampleText as cohorts } from '../../cohorts/sample.ts';
import { sampleText as shop } from '../../shop/sample.ts';

/** The invented data of each tool, as files to download: `/samples/shop.csv`. */
export const samples: Readonly<Record<string, () => string>> = { cohorts, shop };

export const sampleHref = (name: string): string => href(`/samples/${name}.csv`);
