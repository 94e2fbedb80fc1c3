/** Which characters and OpenType features each committed font file carries. */

export interface Face {
  /** Name of the family in the style sheet. */
  readonly family: string;
  /** File name in `src/styles/fonts/`, without its extension. */
  readonly file: string;
  /** Every character whose shape the file holds. */
  readonly characters: string;
  /** Characters no font draws (bidi controls) that must not send the browser to another font in mid-word. */
  readonly invisible: string;
  /** OpenType features kept: whatever is missing here is shaped wrongly or not at all. */
  readonly features: readonly string[];
}

const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

const persianLetters = 'ءآأؤإئابةتثجحخدذرزژسشصضطظعغفقکكگلمنهوىيیپچۀۂەۃـ';
const harakat = `${range(0x64b, 0x655)}\u0670`;
const digits = range(0x660, 0x669) + range(0x6f0, 0x6f9);
const persianMarks = '٪٫٬٭،؛؟«»‹›';
const sharedMarks = ' \u00a0!%()+-./:=[]·×÷•…–—−≈≠≤≥';
const joiners = '\u200c\u200d';

export const persian: Face = {
  family: 'Vazirmatn',
  file: 'vazirmatn-fa',
  // The zero-width joiners stand with the letters: in another file they would cut a word in two runs.
  characters: persianLetters + harakat + digits + persianMarks + sharedMarks + joiners,
  invisible: '\u061c\u200e\u200f\u2066\u2067\u2068\u2069',
  features: ['ccmp', 'locl', 'init', 'medi', 'fina', 'rlig', 'calt', 'liga', 'kern', 'mark', 'mkmk', 'tnum'],
};

/** What a sentence is written with; marks of programming stand in code, which has a font of its own. */
const ascii = range(0x21, 0x7e).replace(/[\\^`{}~]/g, '');
/** Letters in the names of the authors the field cites most; a rarer one comes from the reader's system. */
const accented = 'çéèöüÖćž';
const quotes = '‘’“”';

/**
 * A family of its own, so that only pages full of English ask for it: a Latin word in Persian text is set in the reader's
 * own sans, squeezed to the same metrics, and a first visit is 11 KB lighter.
 */
export const latin: Face = {
  family: 'Vazirmatn Latin',
  file: 'vazirmatn-latin',
  characters: [...(ascii + accented + quotes)].filter((each) => !persian.characters.includes(each)).join(''),
  invisible: '',
  features: ['kern', 'tnum'],
};

export const faces: readonly Face[] = [persian, latin];

/** The weights both files can be set in. */
export const weights = { min: 400, max: 800 } as const;
