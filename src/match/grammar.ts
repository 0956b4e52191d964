import type { Span } from '../types.js';
import type { Node, Unit } from './pattern.js';
import type { SentenceWords } from './sentence-words.js';
import { type GrammarTag, isGrammarTag, tagNamed } from './tag-names.js';

/** What tells the parts of speech; it is large, and needed by few patterns. */
export interface Grammar {
  /** The tags of each word of a sentence; words by offsets into its text. */
  readonly tagsOf: (sentence: string, words: readonly Span[]) => readonly ReadonlySet<string>[];
  /** All forms of a word. */
  readonly formsOf: (word: string) => readonly string[];
}

/** Whether patterns ask for parts of speech, or for the forms of a word. */
export function needsGrammar(patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const tags = [...pattern.matchAll(/#(\p{L}\w*)/gu)].flatMap(([, name]) => tagNamed(name!) ?? []);
    return /\{\p{L}/u.test(pattern) || tags.some(isGrammarTag);
  });
}

/** A pattern that matches at least where another one does, and asks for no parts of speech: any word may be a verb, or none. */
export function withoutGrammar(node: Node): Node {
  switch (node.kind) {
    case 'unit':
      return { ...node, unit: looseUnit(node.unit) };
    case 'sequence':
    case 'choice':
      return { ...node, of: node.of.map(withoutGrammar) };
    case 'repeat':
    case 'group':
      return { ...node, of: withoutGrammar(node.of) };
    default:
      return node;
  }
}

const ANY: Unit = { kind: 'any' };

function looseUnit(unit: Unit): Unit {
  if (unit.kind === 'tag') return isGrammarTag(unit.tag) ? ANY : unit;
  if (unit.kind === 'not') return hasGrammar(unit.of) ? ANY : unit;
  return unit.kind === 'either' || unit.kind === 'all' ? { ...unit, of: unit.of.map(looseUnit) } : unit;
}

function hasGrammar(unit: Unit): boolean {
  if (unit.kind === 'tag') return isGrammarTag(unit.tag);
  if (unit.kind === 'not') return hasGrammar(unit.of);
  return (unit.kind === 'either' || unit.kind === 'all') && unit.of.some(hasGrammar);
}

/** The words of a sentence that have each tag, each by itself. */
export function wordsByTag(
  wanted: readonly GrammarTag[],
  { sentence, words, text }: SentenceWords,
  { tagsOf }: Grammar,
): readonly (readonly [tag: GrammarTag, words: readonly Span[]])[] {
  const { start, end } = sentence;
  const tags = tagsOf(
    text.slice(start, end),
    words.map((word) => ({ start: word.start - start, end: word.end - start })),
  );
  return wanted.map((tag) => [tag, words.filter((_, i) => tags[i]!.has(tag))]);
}
