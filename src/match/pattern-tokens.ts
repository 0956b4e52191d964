import { NewsqError } from '../errors.js';
import { isMark, markKey, splitMarks, straight, withoutStop } from './literals.js';
import type { LetterCase, Node, PatternOptions, Unit, Word } from './pattern.js';
import { type TagName, tagNamed, tagNames } from './tag-names.js';

/** A part of a pattern as it is written. */
export type PatternToken = { readonly text: string; readonly at: number } & (
  | { readonly kind: 'open'; readonly closer: ')' | ']'; readonly name: string | null }
  | { readonly kind: ')' | ']' | '|' | '&&' | '!' | 'space' }
  | { readonly kind: 'times'; readonly min: number; readonly max: number }
  /** What can stand in a sequence, in order. */
  | { readonly kind: 'nodes'; readonly nodes: readonly Node[] }
);

type Content = PatternToken extends infer T ? (T extends PatternToken ? Omit<T, 'text' | 'at'> : never) : never;

interface Form {
  readonly form: RegExp;
  /** Whether it is only at the start of a word: "?" is a mark there, and "a?" an optional word. */
  readonly starts?: true;
  /** Whether it is only directly after a word or a bracket. */
  readonly follows?: true;
  readonly read: (match: RegExpExecArray, options: PatternOptions) => Content;
}

/** How often a part may be asked for: "a{1000}" would be a thousand parts. */
const MAX_TIMES = 100;
const ANY: Node = { kind: 'unit', unit: { kind: 'any' } };

/** The parts of patterns; the first form that fits is taken. */
const FORMS: readonly Form[] = [
  { form: /\s+/y, read: () => ({ kind: 'space' }) },
  { form: /\(\?<([^\s<>]+)>/y, read: ([, name]) => ({ kind: 'open', closer: ')', name: name! }) },
  { form: /\(/y, read: () => ({ kind: 'open', closer: ')', name: null }) },
  { form: /\[\s*<\s*([^\s<>]+)\s*>/y, read: ([, name]) => ({ kind: 'open', closer: ']', name: name! }) },
  { form: /\[/y, read: () => ({ kind: 'open', closer: ']', name: '' }) },
  { form: /\)|\]|\||&&/y, read: ([text]) => ({ kind: text as ')' | ']' | '|' | '&&' }) },
  { form: /\^/y, starts: true, read: () => nodes({ kind: 'start' }) },
  { form: /\$(?=[\s)\]|]|$)/y, read: () => nodes({ kind: 'end' }) },
  { form: /!(?=\S)/y, starts: true, read: () => ({ kind: '!' }) },
  { form: /\*/y, starts: true, read: () => nodes(anyNumber(ANY)) },
  { form: /\.(?=[\s)\]|?+*{]|$)/y, starts: true, read: () => nodes(ANY) },
  { form: /[?+*]/y, follows: true, read: ([sign]) => SIGNS[sign!]! },
  { form: /\{(\d{0,6})(,?) ?(\d{0,6})\}/y, follows: true, read: ([, min, comma, max]) => times(min!, comma!, max!) },
  { form: /#(\p{L}\w*)/uy, read: ([, name]) => nodes({ kind: 'unit', unit: { kind: 'tag', tag: readTag(name!) } }) },
  {
    form: /\/((?:\\.|[^\\/])+)\//y,
    starts: true,
    read: ([, source], { letterCase }) =>
      nodes({ kind: 'unit', unit: { kind: 'expression', expression: readExpression(source!, letterCase) } }),
  },
  {
    form: /\{(\p{L}+)\}/uy,
    starts: true,
    read: ([, word], { formsOf }) => nodes(formsNode(formsOf(word!.toLowerCase()))),
  },
  { form: /~\S/y, starts: true, read: refuse('there is no ~likeness~; write an expression: /colou?r/') },
  { form: /@(\p{L}\w*)/uy, starts: true, read: ([, name]) => nodes({ kind: 'unit', unit: readTest(name!) }) },
  { form: /<[^>]*>/y, starts: true, read: refuse('there are no <chunks>') },
  {
    form: /(?:\\.|[^\s()[\]|*{\\])(?:\\.|[^\s()[\]|?+*{}\\$&]|\$(?![\s)\]|]|$)|&(?!&))*/suy,
    read: ([text], { letterCase }) => nodes(...readLiteral(text!.replace(/\\(.)/gsu, '$1'), letterCase)),
  },
];

/** compromise's tests of a word by its letters and by the mark after it. */
const TESTS: Readonly<Record<string, Unit>> = {
  isTitleCase: { kind: 'expression', expression: /^\p{Lu}\P{Lu}/u },
  isUpperCase: { kind: 'expression', expression: /^\p{Lu}+$/u },
  isAcronym: { kind: 'expression', expression: /^(?:\p{Lu}\.?){2,}$/u },
  hasComma: { kind: 'marked', mark: ',' },
  hasPeriod: { kind: 'marked', mark: '.' },
  hasColon: { kind: 'marked', mark: ':' },
  hasSemicolon: { kind: 'marked', mark: ';' },
  hasQuestionMark: { kind: 'marked', mark: '?' },
  hasExclamation: { kind: 'marked', mark: '!' },
};

const SIGNS: Readonly<Record<string, Content>> = {
  '?': { kind: 'times', min: 0, max: 1 },
  '+': { kind: 'times', min: 1, max: Number.POSITIVE_INFINITY },
  '*': { kind: 'times', min: 0, max: Number.POSITIVE_INFINITY },
};

/** @throws NewsqError for a pattern that has a part of no form */
export function patternTokens(source: string, options: PatternOptions): PatternToken[] {
  const tokens: PatternToken[] = [];
  for (let at = 0; at < source.length; ) {
    const before = tokens.at(-1)?.kind ?? 'space';
    const isAfter = before === 'nodes' || before === ')' || before === ']' || before === 'times';
    const token = readToken(source, at, isAfter, options);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function readToken(source: string, at: number, isAfter: boolean, options: PatternOptions): PatternToken {
  for (const { form, starts, follows, read } of FORMS) {
    if ((starts && isAfter) || (follows && !isAfter)) continue;
    form.lastIndex = at;
    const match = form.exec(source);
    if (match) return { text: match[0], at, ...inPattern(source, () => read(match, options)) };
  }
  throw invalid(source, `"${source.slice(at)}" is nothing that can stand there`);
}

function inPattern<T>(source: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw invalid(source, (cause as Error).message);
  }
}

export function invalid(source: string, reason: string): NewsqError {
  return new NewsqError(`the pattern '${source}': ${reason}`, { trouble: 'usage' });
}

function nodes(...all: readonly Node[]): Content {
  return { kind: 'nodes', nodes: all };
}

function anyNumber(of: Node): Node {
  return { kind: 'repeat', of, min: 0, max: Number.POSITIVE_INFINITY, isLazy: true };
}

function times(min: string, comma: string, max: string): Content {
  if (min === '' && max === '') throw new Error('a number of times is {2}, {2,}, {,4} or {2,4}');
  const least = Number(min);
  const most = comma === '' ? least : max === '' ? Number.POSITIVE_INFINITY : Number(max);
  if (most < least || most === 0) throw new Error(`{${min}${comma}${max}} is never`);
  if (Math.max(least, Number.isFinite(most) ? most : 0) > MAX_TIMES)
    throw new Error(`{${min}${comma}${max}} is more than ${MAX_TIMES} times`);
  return { kind: 'times', min: least, max: most };
}

function readTag(name: string): TagName {
  const tag = tagNamed(name);
  if (tag !== undefined) return tag;
  throw new Error(`there is no tag #${name}; there are ${tagNames.map((known) => `#${known}`).join(', ')}`);
}

function readTest(name: string): Unit {
  const test = Object.hasOwn(TESTS, name) ? TESTS[name] : undefined;
  if (test !== undefined) return test;
  const known = Object.keys(TESTS).map((each) => `@${each}`);
  throw new Error(`there is no test @${name}; there are ${known.join(', ')}`);
}

function readExpression(source: string, letterCase: LetterCase): RegExp {
  const hasCapital = /\p{Lu}/u.test(source.replace(/\\[pP]\{[^}]*\}|\\./gu, ''));
  const ignoresCase = letterCase === 'ignored' || (letterCase === 'smart' && !hasCapital);
  return new RegExp(source, ignoresCase ? 'iu' : 'u');
}

function refuse(reason: string): () => never {
  return () => {
    throw new Error(reason);
  };
}

/** "said," is a word and a mark, "China's" two words; "China-Russia" and "co-op" are compared as they are written. */
function readLiteral(text: string, letterCase: LetterCase): Node[] {
  const plain = straight(text);
  const owner = /^(.*[^'])('s)$/isu.exec(plain);
  if (owner) return [...readLiteral(owner[1]!, letterCase), glued(wordNode(owner[2]!, letterCase))];
  if (/^'s$/i.test(plain)) return [wordNode(plain, letterCase)];
  if (isMark(plain)) return markNodes(plain);
  const { before, word, after } = splitMarks(plain);
  return [...markNodes(before), wordNode(word, letterCase), ...markNodes(after)];
}

/** A part with no white space before it. */
export function glued(node: Node): Node {
  return { kind: 'sequence', of: [{ kind: 'glued' }, node] };
}

function markNodes(marks: string): Node[] {
  return [...new Set([...marks].map(markKey))].map((mark) => ({ kind: 'mark', mark }));
}

/** "{say}": any form of it, in any case. */
function formsNode(forms: readonly string[]): Node {
  const of = forms.map((key): Word => ({ kind: 'word', key, exact: null }));
  return { kind: 'unit', unit: { kind: 'either', of } };
}

function wordNode(text: string, letterCase: LetterCase): Node {
  const written = withoutStop(text);
  const key = written.toLowerCase();
  const hasCase = letterCase === 'exact' || (letterCase === 'smart' && written !== key);
  const unit: Word = { kind: 'word', key, exact: hasCase ? written : null };
  return { kind: 'unit', unit };
}
