import { speaker } from '../../../src/islands/shared/words.ts';
import kano from '../../../src/ui/kano.fa.json' with { type: 'json' };
import builder from '../../../src/ui/kano-builder.fa.json' with { type: 'json' };
import questionnaire from '../../../src/ui/kano-questionnaire.fa.json' with { type: 'json' };
import respondent from '../../../src/ui/respondent.fa.json' with { type: 'json' };

/** What the page gives to the builder. */
export const words = { ...kano, ...builder, ...questionnaire, ...respondent };
export const say = speaker(words);
