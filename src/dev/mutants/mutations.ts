import { type Node, parseSync, Visitor } from 'oxc-parser';

/** A small change of a source file. */
export interface Mutation {
  /** "comparison", "dropped word" */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

const COMPARISONS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
};

/** Shorter lists are usually pairs or arguments, not words. */
const MIN_LIST = 3;

/** All mutations of a file, in the order of the text. Some do not parse, like "--1": see {@link isRunnable}. */
export function mutationsOf(file: string, text: string): Mutation[] {
  const found: Mutation[] = [];
  /** Spans of types, which do not affect what runs. */
  const types: { readonly start: number; readonly end: number }[] = [];
  const add = (kind: string, { start, end }: Stretch, replacement: string) =>
    found.push({ kind, start, end, replacement });
  const source = ({ start, end }: Stretch) => text.slice(start, end);
  const addOmissions = (kind: string, elements: readonly Stretch[]) => {
    for (const stretch of omissionsOf(elements)) add(kind, stretch, '');
  };
  const noteType = ({ start, end }: Stretch) => types.push({ start, end });
  new Visitor({
    TSTypeAnnotation: noteType,
    TSTypeAliasDeclaration: noteType,
    TSInterfaceDeclaration: noteType,
    TSTypeParameterInstantiation: noteType,
    TSLiteralType: noteType,

    BinaryExpression({ operator, left, right }) {
      const other = COMPARISONS[operator] ?? (operator === '-' ? '+' : undefined);
      if (other === undefined) return;
      // Only white space, parentheses and the operator are between the operands.
      const at = text.indexOf(operator, left.end);
      if (at < right.start)
        add(operator === '-' ? 'arithmetic' : 'comparison', { start: at, end: at + operator.length }, other);
    },
    LogicalExpression(node) {
      if (node.operator === '??') return;
      add('dropped condition', node, source(node.left));
      add('dropped condition', node, source(node.right));
    },
    UnaryExpression(node) {
      if (node.operator === '!') add('dropped negation', node, source(node.argument));
    },
    ConditionalExpression(node) {
      add('one branch', node, source(node.consequent));
      add('one branch', node, source(node.alternate));
    },
    IfStatement({ test, alternate }) {
      if (alternate === null) add('dropped guard', test, 'false');
    },
    Literal(node) {
      if (typeof node.value === 'number') {
        for (const value of neighborsOf(node.value)) add('number', node, String(value));
      }
      if ('regex' in node && node.regex) {
        const from = node.start + 1;
        for (const { start, end } of alternativesOf(node.regex.pattern))
          add('dropped alternative', { start: from + start, end: from + end }, '');
      }
    },
    ArrayExpression({ elements }) {
      if (elements.length >= MIN_LIST && elements.every(isPlain)) addOmissions('dropped word', elements as Stretch[]);
    },
    ObjectExpression({ properties }) {
      if (properties.length >= MIN_LIST && properties.every((one) => one.type === 'Property' && isPlain(one.value)))
        addOmissions('dropped word', properties);
    },
    // isWord(next, 'in', 'at'); 'one two three'.split(' ')
    CallExpression({ callee, arguments: given }) {
      const words = given.slice(1);
      if (words.length >= 2 && words.every(isString)) addOmissions('dropped word', words);
      if (callee.type === 'MemberExpression' && isString(callee.object) && source(callee).endsWith('.split'))
        for (const stretch of wordsOf(source(callee.object), callee.object.start)) add('dropped word', stretch, '');
    },
  }).visit(parseSync(file, text).program);
  return found
    .filter(({ start, end }) => !types.some((type) => type.start <= start && end <= type.end))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The text with the mutation applied. */
export function applied(text: string, { start, end, replacement }: Mutation): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** Whether a mutated text parses. */
export function isRunnable(file: string, text: string): boolean {
  return parseSync(file, text).errors.length === 0;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A whole number plus and minus one; a fraction plus and minus a quarter. */
function neighborsOf(value: number): number[] {
  return Number.isInteger(value)
    ? [value + 1, value - 1]
    : [1.25, 0.75].map((factor) => Number((value * factor).toPrecision(3)));
}

function isString(node: Node | null): boolean {
  return node?.type === 'Literal' && typeof node.value === 'string';
}

/** A word or number, or a list of these. */
function isPlain(node: Node | null): boolean {
  if (node?.type === 'ArrayExpression') return node.elements.every(isPlain);
  return node?.type === 'Literal' && !('regex' in node && node.regex);
}

/** What to delete to drop each element: the element and one comma. */
function omissionsOf(elements: readonly Stretch[]): Stretch[] {
  return elements.map(({ start, end }, i) =>
    i + 1 < elements.length ? { start, end: elements[i + 1]!.start } : { start: elements[i - 1]!.end, end },
  );
}

/** What to delete to drop each word of a string literal: the word and the space after it. */
function wordsOf(literal: string, offset: number): Stretch[] {
  const words = [...literal.slice(1, -1).matchAll(/\S+\s*/g)];
  return words.length < MIN_LIST
    ? []
    : words.map(({ index, 0: word }) => ({ start: offset + 1 + index, end: offset + 1 + index + word.length }));
}

/** What to delete to drop each alternative of a regular expression: "a|", "|b". */
function alternativesOf(pattern: string): Stretch[] {
  const found: Stretch[] = [];
  /** Where the alternatives of each open group start. */
  const open: number[][] = [[0]];
  const close = (end: number) => {
    const starts = open.pop()!;
    if (starts.length < 2) return;
    for (const [i, start] of starts.entries())
      found.push(i === 0 ? { start, end: starts[1]! } : { start: start - 1, end: (starts[i + 1] ?? end + 1) - 1 });
  };
  let isInClass = false;
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i];
    if (char === '\\') i++;
    else if (isInClass) isInClass = char !== ']';
    else if (char === '[') isInClass = true;
    else if (char === '(') open.push([i + (/^\(\?(?:[:=!]|<[=!]|<\w+>)/.exec(pattern.slice(i))?.[0].length ?? 1)]);
    else if (char === '|') open.at(-1)!.push(i + 1);
    else if (char === ')') close(i);
  }
  close(pattern.length);
  return found;
}
