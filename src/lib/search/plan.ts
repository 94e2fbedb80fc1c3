import type { How } from './correct.ts';
import { isStopWord } from './stop-words.ts';
import { nameStems, phraseStems } from './thesaurus.ts';
import { joinedStem, type Language, type ReadingOptions, readUnits, spans, type Unit } from './units.ts';

/** A word of the query that results are asked to cover. */
export interface Slot {
  readonly shown: string;
}

/** One way to satisfy some slots: all its stems on a page. */
export interface Alternative {
  /** Places in {@link Plan.slots}. */
  readonly slots: readonly number[];
  readonly stems: readonly string[];
  /** 1 for the visitor's own words. */
  readonly weight: number;
}

export interface Plan {
  readonly slots: readonly Slot[];
  readonly alternatives: readonly Alternative[];
  /** Stems that must stand side by side in this order, from «…». */
  readonly phrases: ReadonlyArray<readonly string[]>;
  /** What was understood otherwise than typed. */
  readonly corrected?: { readonly how: How; readonly shown: string };
}

/** Weights of what the visitor did not write: a synonym beside or instead of an own word, a word that may be meant. */
const SYNONYM_BESIDE_OWN_WORD = 0.45;
const SYNONYM_ALONE = 0.85;
const COMPLETION = 0.9;
const COMPLETION_BESIDE_OWN_WORD = 0.35;

/** The units that results must cover: content words, or all when there are none. Stop words inside «…» count. */
function slotUnits(units: readonly Unit[]): readonly Unit[] {
  const content = units.filter((unit) => !isStopWord(unit.stem) || unit.phrase !== undefined);
  return content.length > 0 ? content : units;
}

function ownWords(slots: readonly Unit[]): Alternative[] {
  return slots.flatMap((unit, slot) => {
    const own = unit.how === 'completion' ? COMPLETION : 1;
    const others = unit.how === undefined ? COMPLETION_BESIDE_OWN_WORD : COMPLETION;
    return [
      { slots: [slot], stems: [unit.stem], weight: own },
      ...(unit.others ?? []).map((other) => ({ slots: [slot], stems: [other], weight: others })),
    ];
  });
}

type SlotsOf = (units: readonly Unit[]) => number[];

/** A compound stands for each word it joins. */
function compounds(units: readonly Unit[], slotsOf: SlotsOf, { lexicon }: Language): Alternative[] {
  return spans(units, units.length).flatMap((span) => {
    const joined = joinedStem(span, lexicon);
    const slots = slotsOf(span.units);
    return joined === undefined || slots.length === 0 ? [] : [{ slots, stems: [joined], weight: 1 }];
  });
}

/** The other names of each notion that the query names; of overlapping names the longest. */
function synonyms(units: readonly Unit[], slotsOf: SlotsOf, { lexicon, thesaurus }: Language): Alternative[] {
  const found: Alternative[] = [];
  let coveredTo = 0;
  for (const span of spans(units, thesaurus.longest)) {
    const stems = span.units.map((unit) => unit.stem);
    const concepts = span.end > coveredTo ? thesaurus.named(stems) : [];
    const slots = slotsOf(span.units);
    if (concepts.length === 0 || slots.length === 0) continue;
    coveredTo = span.end;
    const own = nameStems(stems);
    const weight = own.every((one) => lexicon.has(one)) ? SYNONYM_BESIDE_OWN_WORD : SYNONYM_ALONE;
    const others = concepts.flatMap(({ phrases }) => phrases.map(phraseStems));
    // A name that has all the own words and more finds no page that those don't.
    const useful = others.filter((other) => !own.every((one) => other.includes(one)));
    found.push(...useful.map((other) => ({ slots, stems: other, weight })));
  }
  return found;
}

function quoted(units: readonly Unit[]): string[][] {
  const phrases = new Map<number, string[]>();
  for (const { phrase, stem } of units) {
    if (phrase !== undefined) phrases.set(phrase, [...(phrases.get(phrase) ?? []), stem]);
  }
  return [...phrases.values()].filter((stems) => stems.length > 1);
}

function correction(units: readonly Unit[]): Plan['corrected'] {
  const how = units.find((unit) => unit.how !== undefined)?.how;
  return how === undefined ? undefined : { how, shown: units.map(({ shown }) => shown).join(' ') };
}

/**
 * Turns what a visitor typed into what the index is to be asked: which words count, by which stems each may be met,
 * and what had to be understood otherwise.
 */
export function planQuery(query: string, language: Language, options: ReadingOptions = {}): Plan {
  const units = readUnits(query, language, options);
  const slots = slotUnits(units);
  const slotsOf: SlotsOf = (some) => some.map((unit) => slots.indexOf(unit)).filter((place) => place >= 0);
  const guesses = options.exact ? [] : synonyms(units, slotsOf, language);
  const alternatives = [...ownWords(slots), ...compounds(units, slotsOf, language), ...guesses];
  const corrected = correction(units);
  return {
    slots: slots.map(({ shown }) => ({ shown })),
    alternatives: alternatives.filter(({ stems }) => stems.every((one) => language.lexicon.has(one))),
    phrases: quoted(units),
    ...(corrected === undefined ? {} : { corrected }),
  };
}
