import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fail, ok, type Result } from '../result.ts';

/**
 * A formula in words: `نرخ ریزش = ازدست‌رفته / آغاز دوره × ۱۰۰`. «/» makes a fraction of the words or the
 * parentheses on its two sides, «^» and «_» raise and lower, the other operators stand as written.
 */
type Item =
  | { kind: 'words'; text: string }
  | { kind: 'operator'; text: string }
  | { kind: 'group'; items: Item[] }
  | { kind: 'fraction'; over: Item; under: Item }
  | { kind: 'script'; base: Item; mark: '^' | '_'; script: Item };

const tokenPattern = /([()^_/]|[=+−×÷≈≤≥<>]|(?<=\s)-(?=\s)|(?<=[\^_/])-)/;

/**
 * @returns the formula as presentation MathML laid out from the right, or why it can't be read.
 * @example formulaToMath('الف = ب / ج').ok // true
 */
export function formulaToMath(source: string): Result<Element> {
  const tokens = source
    .split(tokenPattern)
    .map((token) => token.trim())
    .filter((token) => token !== '');
  const parser = new FormulaParser(tokens);
  try {
    const items = parser.sequence();
    if (!parser.done) return fail('content.formulaUnopened');
    if (items.length === 0) return fail('content.formulaEmpty');
    return ok(h('math', { display: 'block', dir: 'rtl' }, items.map(toMath)));
  } catch (error) {
    if (error instanceof FormulaError) return fail(error.message);
    throw error;
  }
}

/** Carries the code of the problem out of the recursive descent. */
class FormulaError extends Error {}

class FormulaParser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  sequence(): Item[] {
    const items: Item[] = [];
    while (!this.done && this.#next !== ')') items.push(this.#fraction());
    if (items.at(-1)?.kind === 'operator') throw new FormulaError('content.formulaUnfinished');
    return items;
  }

  get #next(): string | undefined {
    return this.#tokens[this.#at];
  }

  #fraction(): Item {
    let left = this.#scripted();
    while (this.#next === '/') {
      this.#at++;
      left = { kind: 'fraction', over: operand(left), under: this.#scripted(this.#signed()) };
    }
    return left;
  }

  #scripted(first = this.#atom()): Item {
    let base = first;
    while (this.#next === '^' || this.#next === '_') {
      const mark = this.#next;
      this.#at++;
      base = { kind: 'script', base: operand(base), mark, script: this.#signed() };
    }
    return base;
  }

  /** What a fraction line or a raised place asks for: one thing, or one with a minus before it. */
  #signed(): Item {
    const item = this.#atom();
    if (item.kind !== 'operator') return item;
    if (!/[-−]/.test(item.text)) throw new FormulaError('content.formulaUnfinished');
    return { kind: 'group', items: [item, this.#signed()] };
  }

  #atom(): Item {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw new FormulaError('content.formulaUnfinished');
    if (token === '(') return this.#group();
    if (token === '/' || token === '^' || token === '_') throw new FormulaError('content.formulaOperand');
    return { kind: tokenPattern.test(` ${token} `) ? 'operator' : 'words', text: token };
  }

  #group(): Item {
    const items = this.sequence();
    if (this.#tokens[this.#at++] !== ')') throw new FormulaError('content.formulaUnclosed');
    if (items.length === 0) throw new FormulaError('content.formulaUnfinished');
    return { kind: 'group', items };
  }
}

function operand(item: Item): Item {
  if (item.kind === 'operator') throw new FormulaError('content.formulaOperand');
  return item;
}

function toMath(item: Item): ElementContent {
  // Browsers drop the space around operators above a fraction line, where words would run together.
  if (item.kind === 'operator')
    return h('mo', { lspace: '0.35em', rspace: '0.35em' }, item.text === '-' ? '−' : item.text);
  if (item.kind === 'words') return wordsToMath(item.text);
  if (item.kind === 'fraction') return h('mfrac', [bare(item.over), bare(item.under)]);
  if (item.kind === 'script')
    return h(item.mark === '^' ? 'msup' : 'msub', [toMath(item.base), bare(item.script)]);
  return h('mrow', [h('mo', '('), ...item.items.map(toMath), h('mo', ')')]);
}

/** Above and below a fraction line, and as a script, the parentheses that grouped are not shown. */
const bare = (item: Item): ElementContent =>
  item.kind === 'group' ? h('mrow', item.items.map(toMath)) : toMath(item);

function wordsToMath(text: string): ElementContent {
  if (/^[\d۰-۹٬٫.,٪%]+$/.test(text)) return h('mn', text);
  if (/^[A-Za-zα-ωΑ-Ω]$/.test(text)) return h('mi', text);
  return h('mtext', text);
}
