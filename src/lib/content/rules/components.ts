import type { Root, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import {
  type ComponentRule,
  calculators,
  calloutKind,
  chartKinds,
  components,
} from '../../markdown/components.ts';
import { barsOf } from '../../markdown/figure.ts';
import { formulaToMath } from '../../markdown/formula.ts';
import { splitInline } from '../../markdown/inline.ts';
import { type ContainerDirective, isJsx, type JsxElement, textAttributes } from '../../markdown/nodes.ts';
import { type ContentProblem, type Place, problemAt } from '../problem.ts';
import { placeOf, type RuleContext } from './context.ts';
import { citationProblems } from './references.ts';

const htmlName = /^[a-z]/;

/** Only known callouts, components and words for them; no code and no raw HTML. */
export function componentRules(tree: Root, context: RuleContext, source: string): ContentProblem[] {
  const problems: ContentProblem[] = [];
  visit(tree, (node, _index, parent) => {
    const place = placeOf(context.file, node);
    if (node.type === 'containerDirective') problems.push(...calloutProblems(node, place, source));
    else if (isJsx(node)) problems.push(...jsxProblems(node, place, parent?.type === 'root', context));
    else problems.push(...codeProblems(node as RootContent, place));
  });
  return problems;
}

function codeProblems(node: { type: string }, place: Place): ContentProblem[] {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return [problemAt(place, 'content.expression')];
  if (node.type === 'mdxjsEsm') return [problemAt(place, 'content.esm')];
  return node.type === 'html' ? [problemAt(place, 'content.html')] : [];
}

function calloutProblems(node: ContainerDirective, place: Place, source: string): ContentProblem[] {
  const problems: ContentProblem[] = [];
  if (calloutKind(node.name) === undefined)
    problems.push(problemAt(place, 'content.unknownCallout', { name: node.name }));
  const end = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).trimEnd();
  if (!/\n[ \t]*:{3,}$/.test(end)) problems.push(problemAt(place, 'content.openCallout'));
  return problems;
}

function jsxProblems(node: JsxElement, place: Place, atTop: boolean, context: RuleContext): ContentProblem[] {
  const name = node.name ?? '';
  if (name === '' || htmlName.test(name)) return [problemAt(place, 'content.html')];
  const rule = components[name];
  if (rule === undefined) return [problemAt(place, 'content.unknownComponent', { name })];
  const expression = node.attributes.some(
    ({ value, type }) => type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null),
  );
  if (expression) return [problemAt(place, 'content.expression')];
  if (name === 'Calculator') return calculatorProblems(node, place, atTop);
  return [
    ...propProblems(name, textAttributes(node), rule, place),
    ...(name === 'Figure' ? figureProblems(node, place, context) : formulaProblems(node, place)),
  ];
}

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
  const rule = calculators[name];
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
  const table = node.children.find((child): child is Table => child.type === 'table');
  const problems: ContentProblem[] = [];
  if ((src === undefined) === (table === undefined) && table === undefined)
    problems.push(problemAt(place, 'content.figureContent'));
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
  const state = context.image(src);
  if (state === undefined) problems.push(problemAt(place, 'content.missingImage', { file: src }));
  if (state === 'unsafe') problems.push(problemAt(place, 'content.unsafeSvg', { file: src }));
  return problems;
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
