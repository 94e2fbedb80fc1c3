import { calculators, calloutKinds, chartKinds, components } from '../markdown/components.ts';
import { attributesPattern, readAttributes, writeAttributes } from './attributes.ts';
import type { CmsField, CmsOption } from './field.ts';
import type { Choices } from './fields.ts';
import { hintOf, labelOf, nameOf, optionLabel } from './text.ts';

/** What a form of a block holds, by the names of its fields. */
export type BlockProps = Readonly<Record<string, string>>;

/**
 * A part of an article that the visual editor shows as a form. What `pattern` finds, `toBlock(fromBlock(match))` writes
 * back sign for sign; a spelling the pattern does not know stays ordinary text, untouched. With the flag `m` it is a
 * block of whole lines, without it a part of a sentence.
 */
export interface Block {
  readonly id: string;
  readonly label: string;
  readonly pattern: RegExp;
  readonly fields: readonly CmsField[];
  /** How a part of a sentence stands in it, with fields as `{{name}}`. */
  readonly summary?: string;
  readonly fromBlock: (match: RegExpMatchArray) => BlockProps;
  /** Missing props count as empty: an editor has just put the block there. */
  readonly toBlock: (props: Readonly<Record<string, unknown>>) => string;
}

/** Every block, with the sources and terms there are to choose from. */
export const blocksFor = (choices: Choices): Block[] => [
  callout(),
  formula(),
  figure(),
  table(),
  calculator(choices),
  citation(choices),
  term(choices),
];

const tableLines = '\\|.*(?:\\n\\|.*)*';

function callout(): Block {
  const kinds = Object.keys(calloutKinds);
  const line = '(?!:::).*';
  return {
    id: 'callout',
    label: nameOf('callout'),
    pattern: new RegExp(
      `^:::(${kinds.join('|')})(?:\\[([^\\]\\n]+)\\])?\\n\\n(?=\\S)(${line}(?:\\n${line})*?)(?<=\\S)\\n\\n:::$`,
      'm',
    ),
    fields: [
      { ...choice('kind', kinds), default: kinds[0] ?? '' },
      field('heading', { required: false }),
      field('text', { widget: 'text' }),
    ],
    fromBlock: ([, kind = '', heading = '', text = '']) => ({ kind, heading, text }),
    toBlock(props) {
      const heading = words(props['heading']).replace(/[[\]]/g, '');
      const text = said(props['text']).replace(/^:{3,}/gm, '');
      return `:::${said(props['kind'])}${heading === '' ? '' : `[${heading}]`}\n\n${text}\n\n:::`;
    },
  };
}

function formula(): Block {
  return {
    id: 'formula',
    label: nameOf('formula'),
    pattern: /^<Formula label="([^"\n]+)">([^<{}\n]+)<\/Formula>$/m,
    fields: [field('label'), field('expression')],
    fromBlock: ([, label = '', expression = '']) => ({ label, expression }),
    toBlock: ({ label, expression }) =>
      `<Formula${writeAttributes({ label }, ['label'])}>${words(expression).replace(/[<{}]/g, '')}</Formula>`,
  };
}

const propsOf = (component: string): string[] => {
  const { required, optional } = components[component] ?? { required: [], optional: [] };
  return [...required, ...optional];
};

function figure(): Block {
  const names = propsOf('Figure');
  const required = components['Figure']?.required ?? [];
  return {
    id: 'figure',
    label: nameOf('figure'),
    pattern: new RegExp(
      `^<Figure${attributesPattern(names)}(?: />|>\\n\\n(${tableLines})\\n\\n</Figure>)$`,
      'm',
    ),
    fields: [
      ...names.map((name) =>
        name === 'chart'
          ? { ...choice(name, ['', ...chartKinds]), required: false }
          : field(name, { required: required.includes(name) }),
      ),
      field('table', { widget: 'text', required: false }),
    ],
    fromBlock: ([, , attributes = '', lines = '']) => ({ ...readAttributes(attributes), table: lines }),
    toBlock(props) {
      const lines = said(props['table']);
      const open = `<Figure${writeAttributes(props, names)}`;
      return lines === '' ? `${open} />` : `${open}>\n\n${lines}\n\n</Figure>`;
    },
  };
}

/** A table without a caption: the visual editor's own tables forget which column is aligned how. */
function table(): Block {
  return {
    id: 'table',
    label: nameOf('table'),
    pattern: /^(\|.*\n\|[ :|-]+\|(?:\n\|.*)*)$/m,
    fields: [field('table', { widget: 'text' })],
    fromBlock: ([, lines = '']) => ({ table: lines }),
    toBlock: (props) => said(props['table']),
  };
}

function calculator({ calculators: titles = [] }: Choices): Block {
  const rules = Object.values(calculators);
  const props = [...new Set(rules.flatMap(({ required, optional }) => [...required, ...optional]))];
  const names = ['name', ...props];
  const known = Object.keys(calculators).map(
    (name) => titles.find(({ value }) => value === name) ?? { value: name, label: name },
  );
  const always = (name: string): boolean => rules.every(({ required }) => required.includes(name));
  return {
    id: 'calculator',
    label: nameOf('calculator'),
    pattern: new RegExp(`^<Calculator${attributesPattern(names)} />$`, 'm'),
    fields: [
      field('name', { label: nameOf('calculator'), widget: 'select', options: known }),
      ...props.map((name) => field(name, { required: always(name) })),
    ],
    fromBlock: ([, , attributes = '']) => readAttributes(attributes),
    toBlock: (values) => `<Calculator${writeAttributes(values, names)} />`,
  };
}

/** `[@key]` or `[@key, place]`. Several sources in one pair of brackets stay text. */
function citation({ sources = [] }: Choices): Block {
  return {
    id: 'citation',
    label: nameOf('citation'),
    summary: '[{{source}}]',
    pattern: /\[@([a-z0-9-]+)(?:, ([^[\];؛\s](?:[^[\];؛\n]*[^[\];؛\s])?))?\]/,
    fields: [field('source', { widget: 'select', options: sources }), field('place', { required: false })],
    fromBlock: ([, source = '', place = '']) => ({ source, place }),
    toBlock(props) {
      const place = words(props['place']).replace(/[[\];؛]/g, '');
      return `[@${said(props['source'])}${place === '' ? '' : `, ${place}`}]`;
    },
  };
}

/** `[[term]]` or `[[term|as the sentence says it]]`. */
function term({ terms = [] }: Choices): Block {
  return {
    id: 'term',
    label: nameOf('term'),
    summary: '{{term}}',
    pattern: /\[\[([^[\]|\n]+)(?:\|([^[\]|\n]+))?\]\]/,
    fields: [field('term', { widget: 'select', options: terms }), field('wording', { required: false })],
    fromBlock: ([, name = '', wording = '']) => ({ term: name, wording }),
    toBlock(props) {
      const wording = words(props['wording']).replace(/[[\]|]/g, '');
      return `[[${said(props['term'])}${wording === '' ? '' : `|${wording}`}]]`;
    },
  };
}

function field(name: string, more: Partial<CmsField> = {}): CmsField {
  const hint = hintOf(name);
  return {
    name,
    label: labelOf(name),
    widget: 'string',
    required: true,
    use_emoji_autocomplete: false,
    ...(hint === undefined ? {} : { hint }),
    ...more,
  };
}

const choice = (name: string, values: readonly string[]): CmsField =>
  field(name, { widget: 'select', options: values.map((value) => optionOf(name, value)) });

const optionOf = (name: string, value: string): CmsOption => ({ value, label: optionLabel(name, value) });

const said = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** On one line. */
const words = (value: unknown): string => said(value).replace(/\s*\n\s*/g, ' ');
