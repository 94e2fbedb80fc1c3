import { sampleText as cohorts } from '../../cohorts/sample.ts';
import { sampleFile as idealCustomer } from '../../ideal-customer/sample.ts';
import { sampleText as kano } from '../../kano/sample.ts';
import { sampleText as shop } from '../../shop/sample.ts';
import { sampleText as survival } from '../../survival/sample.ts';

/** The invented data of each tool, as files to download: `/samples/shop.csv`. */
export const samples: Readonly<Record<string, () => string>> = {
  kano,
  cohorts,
  shop,
  survival,
  'ideal-customer': idealCustomer,
};

/** Where a sample lies, under the base path the site has. */
export const sampleHref = (name: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}samples/${name}.csv`;
