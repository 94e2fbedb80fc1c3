import type { Node, Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import {
  type ComponentRule,
  calculators,
  calloutKind,
  chartKinds,
  components,
  ignoredSpelling,
} from '../../markdown/components.ts';
import { barsOf, figureTable } from '../../markdown/figure.ts';
import { formulaToMath } from '../../markdown/formula.ts';
import { splitInline } from '../../markdown/inline.ts';
import { type ContainerDirective, isJsx, type JsxElement, textAttributes } from '../../markdown/nodes.ts';
import { type ContentProblem, type Place, problemAt } from '../problem.ts';
import { placeOf, type RuleContext } from './context.ts';
import { imageFileProblems } from './image-file.ts';
import { citationProblems } from './references.ts';

const htmlName = /^[a-z]/;

/** Only known callouts, components and words for them; no code and no raw HTML. */
export function componentRules(tree: Root, context: RuleContext, source: string): ContentProblem[] {
  const problems: ContentProblem[] = [];
  visit(tree, (node, _index, parent) => {
    const place = placeOf(context.file, node);
    if (node.type === 'containerDirective') problems.push(...calloutProblems(node, place, source));
    else if (isJsx(node)) problems.push(...jsxProblems(node, place, parent?.type === 'root', context));
    else problems.push(...codeProblems(node, place), ...strayMarks(node, place));
  });
  return problems;
}

function codeProblems(node: { type: string }, place: Place): ContentProblem[] {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return [problemAt(place, 'content.expression')];
  if (node.type === 'mdxjsEsm') return [problemAt(place, 'content.esm')];
  return node.type === 'html' ? [problemAt(place, 'content.html')] : [];
}

/** Colons that were meant for a callout but made none stay in the text, or vanish with it. */
function strayMarks(node: Node, place: Place): ContentProblem[] {
  if (node.type === 'leafDirective') return [problemAt(place, 'content.calloutLine')];
  if (node.type !== 'paragraph' || !/^:{3,}/.test(textOf(node))) return [];
  return [problemAt(place, 'content.calloutLine')];
}

/** `:::نکته` or `:::نکته[عنوان]`, and nothing else on the line. */
const openingLine = /^:{3,}[^\s[{]+(?:\[.*\])?\s*$/;

function calloutProblems(node: ContainerDirective, place: Place, source: string): ContentProblem[] {
  const problems: ContentProblem[] = [];
  if (calloutKind(node.name) === undefined && node.name !== ignoredSpelling)
    problems.push(problemAt(place, 'content.unknownCallout', { name: node.name }));
  const text = source.slice(node.position?.start.offset, node.position?.end.offset).trimEnd();
  if (!openingLine.test(text.split('\n')[0] ?? '')) problems.push(problemAt(place, 'content.calloutLine'));
  if (!isClosed(node, text)) problems.push(problemAt(place, 'content.openCallout'));
  return problems;
}

/** Whether the last line closes this callout, and not one within it. */
function isClosed(node: ContainerDirective, text: string): boolean {
  const last = node.children.at(-1);
  const closesInner =
    last?.type === 'containerDirective' && last.position?.end.offset === node.position?.end.offset;
  return !closesInner && /\n[ \t>]*:{3,}$/.test(text);
}

function jsxProblems(node: JsxElement, place: Place, atTop: boolean, context: RuleContext): ContentProblem[] {
  const name = node.name ?? '';
  if (name === '' || htmlName.test(name)) return [problemAt(place, 'content.html')];
  const rule = own(components, name);
  if (rule === undefined) return [problemAt(place, 'content.unknownComponent', { name })];
  const expression = node.attributes.some(
    ({ value, type }) => type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null),
  );
  if (expression) return [problemAt(place, 'content.expression')];
  if (name === 'Calculator') return calculatorProblems(node, place, atTop);
  if (node.type === 'mdxJsxTextElement') return [problemAt(place, 'content.inlineComponent', { name })];
  return [
    ...propProblems(name, textAttributes(node), rule, place),
    ...(name === 'Figure' ? figureProblems(node, place, context) : formulaProblems(node, place)),
  ];
}

/** An entry of a table by a name an editor wrote: «constructor» is none. */
const own = <Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

function propProblems(
  name: string,
  props: Record<string, string>,
  rule: ComponentRule,
  place: Place,
): ContentProblem[] {
  const allowed = [...rule.required, ...rule.optional];
  const unknown = Object.keys(props).filter((prop) => !allowed.includes(prop));
  const missing = rule.required.filter((prop) => (props[prop] ?? '').trim() === '');
  return [
    ...unknown.map((prop) =>
      problemAt(place, 'content.unknownProp', { prop, name, allowed: allowed.join('، ') }),
    ),
    ...missing.map((prop) => problemAt(place, 'content.missingProp', { prop, name })),
  ];
}

function calculatorProblems(node: JsxElement, place: Place, atTop: boolean): ContentProblem[] {
  const { name = '', ...props } = textAttributes(node);
  const rule = own(calculators, name);
  if (rule === undefined)
    return [
      problemAt(place, 'content.unknownCalculator', { name, allowed: Object.keys(calculators).join('، ') }),
    ];
  return [
    ...(atTop ? [] : [problemAt(place, 'content.nestedCalculator')]),
    ...propProblems('Calculator', props, rule, place),
  ];
}

function formulaProblems(node: JsxElement, place: Place): ContentProblem[] {
  const math = formulaToMath(textOf(node));
  return math.ok ? [] : [problemAt(place, math.problem.code)];
}

function figureProblems(node: JsxElement, place: Place, context: RuleContext): ContentProblem[] {
  const { src, chart, alt = '', source } = textAttributes(node);
  const table = figureTable(node);
  const problems: ContentProblem[] = [];
  const empty = src === undefined && chart === undefined && table === undefined;
  const more = node.children.length > (table === undefined ? 0 : 1);
  if (empty) problems.push(problemAt(place, 'content.figureContent'));
  if (more) problems.push(problemAt(place, 'content.figureExtra'));
  if (src !== undefined) problems.push(...imageProblems(src, alt, place, context));
  if (chart !== undefined) problems.push(...chartProblems(chart, table, place));
  if (source !== undefined) {
    for (const part of splitInline({ type: 'text', value: source })) {
      if (part.type === 'citation') problems.push(...citationProblems(part, place, context));
    }
  }
  return problems;
}

function imageProblems(src: string, alt: string, place: Place, context: RuleContext): ContentProblem[] {
  const problems =
    alt.trim() === '' ? [problemAt(place, 'content.missingProp', { prop: 'alt', name: 'Figure' })] : [];
  return [...problems, ...imageFileProblems(src, place, context.image(src))];
}

function chartProblems(chart: string, table: Table | undefined, place: Place): ContentProblem[] {
  if (!(chartKinds as readonly string[]).includes(chart)) {
    return [problemAt(place, 'content.figureChart', { chart, allowed: chartKinds.join('، ') })];
  }
  if (table === undefined) return [problemAt(place, 'content.figureContent')];
  return barsOf(table).flatMap((bar) =>
    'unreadable' in bar ? [problemAt(place, 'content.figureNumber', { value: bar.unreadable })] : [],
  );
}
