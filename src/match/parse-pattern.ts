import type { Node, PatternOptions, Unit } from './pattern.js';
import { glued, invalid, type PatternToken, patternTokens } from './pattern-tokens.js';

/** How deep brackets may stand within brackets. */
const MAX_DEPTH = 50;

interface Reader {
  readonly source: string;
  readonly tokens: readonly PatternToken[];
  /** Index of the next token. */
  next: number;
  /** How many groups have no name so far: those are called by numbers. */
  unnamed: number;
}

/**
 * Reads a pattern in compromise's match syntax.
 * @throws NewsqError for one that is not valid
 */
export function parsePattern(source: string, options: PatternOptions): Node {
  const reader: Reader = { source, tokens: patternTokens(source, options), next: 0, unnamed: 0 };
  const pattern = readChoice(reader, 0);
  const rest = reader.tokens[reader.next];
  if (rest) throw invalid(source, `the "${rest.text}" closes nothing`);
  return greedyAtEnd(pattern);
}

/** "a b | c": up to a closing bracket or the end. */
function readChoice(reader: Reader, depth: number): Node {
  if (depth > MAX_DEPTH) throw invalid(reader.source, `brackets stand in more than ${MAX_DEPTH} others`);
  const choices = [readAll(reader, depth)];
  while (takes(reader, '|')) choices.push(readAll(reader, depth));
  return choices.length === 1 ? choices[0]! : { kind: 'choice', of: choices };
}

/** "#Person && #Quote" */
function readAll(reader: Reader, depth: number): Node {
  const parts = [readSequence(reader, depth)];
  while (takes(reader, '&&')) parts.push(readSequence(reader, depth));
  if (parts.length === 1) return parts[0]!;
  return { kind: 'unit', unit: { kind: 'all', of: parts.map((part) => unitOf(part, '&&', reader)) } };
}

function readSequence(reader: Reader, depth: number): Node {
  const parts: Node[] = [];
  for (;;) {
    const token = reader.tokens[reader.next];
    if (!token || token.kind === ')' || token.kind === ']' || token.kind === '|' || token.kind === '&&') break;
    reader.next++;
    if (token.kind === 'space') continue;
    if (token.kind === 'times') {
      const last = parts.pop();
      if (!last || last.kind === 'start' || last.kind === 'end' || reader.tokens[reader.next - 2]?.kind === 'times')
        throw invalid(reader.source, `the "${token.text}" has nothing to repeat`);
      parts.push({ kind: 'repeat', of: last, min: token.min, max: token.max, isLazy: isAny(last) });
    } else {
      const isGlued = isDirectlyAfter(reader);
      const [first, ...others] = readPart(token, reader, depth);
      parts.push(isGlued ? glued(first!) : first!, ...others);
    }
  }
  if (parts.length === 0) throw invalid(reader.source, `there is nothing ${whereOf(reader)}`);
  return parts.length === 1 ? parts[0]! : { kind: 'sequence', of: parts };
}

function readPart(token: PatternToken, reader: Reader, depth: number): readonly Node[] {
  if (token.kind === 'nodes') return token.nodes;
  if (token.kind === '!') return [{ kind: 'unit', unit: { kind: 'not', of: readDenied(reader, depth) } }];
  if (token.kind !== 'open') throw invalid(reader.source, `the "${token.text}" is nothing that can stand there`);
  const name = token.name === '' ? String(reader.unnamed++) : token.name;
  const of = readChoice(reader, depth + 1);
  if (!takes(reader, token.closer)) throw invalid(reader.source, `the "${token.text}" is not closed`);
  return [name === null ? of : { kind: 'group', name, of }];
}

/** What stands after "!". */
function readDenied(reader: Reader, depth: number): Unit {
  const token = reader.tokens[reader.next++];
  const parts = token ? readPart(token, reader, depth + 1) : [];
  if (parts.length !== 1) throw invalid(reader.source, 'after "!" stands one word, tag or choice of these');
  return unitOf(parts[0]!, '!', reader);
}

/** A part that is one word or thing, or a choice of such. */
function unitOf(node: Node, sign: string, reader: Reader): Unit {
  if (node.kind === 'unit') return node.unit;
  if (node.kind === 'choice') return { kind: 'either', of: node.of.map((each) => unitOf(each, sign, reader)) };
  throw invalid(reader.source, `"${sign}" goes with single words and tags, and choices of these`);
}

function takes(reader: Reader, kind: PatternToken['kind']): boolean {
  if (reader.tokens[reader.next]?.kind !== kind) return false;
  reader.next++;
  return true;
}

/** Whether the token that was taken last stands at the end of another one, without a space: the "'s" of "#Country's". */
function isDirectlyAfter({ tokens, next }: Reader): boolean {
  const [before, token] = [tokens[next - 2], tokens[next - 1]!];
  const isWord = token.kind === 'open' || (token.kind === 'nodes' && token.nodes[0]?.kind === 'unit');
  if (!before || !isWord) return false;
  if (before.kind === 'nodes') return before.nodes.at(-1)!.kind !== 'start';
  return before.kind === ')' || before.kind === ']' || before.kind === 'times';
}

function whereOf({ tokens, next }: Reader): string {
  const [before, after] = [tokens[next - 1]?.text, tokens[next]?.text];
  if (before === undefined && after === undefined) return 'in it';
  return after === undefined ? `after the "${before}"` : `before the "${after}"`;
}

function isAny(node: Node): boolean {
  return node.kind === 'unit' && node.unit.kind === 'any';
}

/** Any words are as few as can be, but at the end of the pattern all to the end of the sentence. */
function greedyAtEnd(node: Node): Node {
  if (node.kind === 'repeat') return { ...node, isLazy: false };
  if (node.kind === 'group') return { ...node, of: greedyAtEnd(node.of) };
  if (node.kind === 'choice') return { ...node, of: node.of.map(greedyAtEnd) };
  return node.kind === 'sequence'
    ? { ...node, of: node.of.map((part, i) => (i === node.of.length - 1 ? greedyAtEnd(part) : part)) }
    : node;
}
