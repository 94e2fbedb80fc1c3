import benchWords from '../../../ui/bench.fa.json' with { type: 'json' };
import calculatorWords from '../../../ui/calculator.fa.json' with { type: 'json' };
import labWords from '../../../ui/churn-lab.fa.json' with { type: 'json' };
import tableWords from '../../../ui/data.fa.json' with { type: 'json' };
import dateWords from '../../../ui/date.fa.json' with { type: 'json' };
import numberWords from '../../../ui/number.fa.json' with { type: 'json' };
import shareWords from '../../../ui/share.fa.json' with { type: 'json' };
import fileWords from '../../../ui/table.fa.json' with { type: 'json' };

/** All that reading a table may say, for the properties that a page hands to its script. */
export const dataWords = {
  ...benchWords,
  ...calculatorWords,
  ...labWords,
  ...tableWords,
  ...dateWords,
  ...numberWords,
  ...shareWords,
  ...fileWords,
};
