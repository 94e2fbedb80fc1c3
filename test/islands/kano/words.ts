import { speaker } from '../../../src/islands/shared/words.ts';
import bench from '../../../src/ui/bench.fa.json' with { type: 'json' };
import calculator from '../../../src/ui/calculator.fa.json' with { type: 'json' };
import data from '../../../src/ui/data.fa.json' with { type: 'json' };
import date from '../../../src/ui/date.fa.json' with { type: 'json' };
import kano from '../../../src/ui/kano.fa.json' with { type: 'json' };
import form from '../../../src/ui/kano-form.fa.json' with { type: 'json' };
import groups from '../../../src/ui/kano-groups.fa.json' with { type: 'json' };
import answers from '../../../src/ui/kano-import.fa.json' with { type: 'json' };
import results from '../../../src/ui/kano-results.fa.json' with { type: 'json' };
import number from '../../../src/ui/number.fa.json' with { type: 'json' };
import share from '../../../src/ui/share.fa.json' with { type: 'json' };
import table from '../../../src/ui/table.fa.json' with { type: 'json' };

/** What a page gives to the small form and to the workshop. */
export const smallWords = { ...bench, ...kano, ...form, ...number };
export const largeWords = {
  ...smallWords,
  ...results,
  ...answers,
  ...groups,
  ...data,
  ...table,
  ...date,
  ...calculator,
  ...share,
};
export const say = speaker(largeWords);
