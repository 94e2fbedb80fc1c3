import { templateText as engagementTemplate } from '../../../lib/engagement/template.ts';
import { sampleText as cohorts } from '../../cohorts/sample.ts';
import { sampleText as concentration } from '../../concentration/sample.ts';
import { sampleText as engagement } from '../../engagement/sample.ts';
import { sampleFile as idealCustomer } from '../../ideal-customer/sample.ts';
import { sampleText as kano } from '../../kano/sample.ts';
import { sampleText as scores } from '../../satisfaction/sample.ts';
import { sampleText as shop } from '../../shop/sample.ts';
import { sampleText as survival } from '../../survival/sample.ts';

/** The invented data of each tool, as files to download: `/samples/shop.csv`. */
export const samples: Readonly<Record<string, () => string>> = {
  kano,
  cohorts,
  concentration,
  shop,
  survival,
  nps: () => scores('nps'),
  csat: () => scores('csat'),
  engagement,
  'engagement-template': engagementTemplate,
  'ideal-customer': idealCustomer,
};

/** Where a sample lies, under the base path the site has. */
export const sampleHref = (name: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}samples/${name}.csv`;
