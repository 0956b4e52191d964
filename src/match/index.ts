import type { Task } from '../tasks.js';
import { partitionPoint } from '../text/binary-search.js';
import type { TokenRange } from '../text/token-ranges.js';
import type { Document, Sentence, Span } from '../types.js';
import { withPairs } from './edges.js';
import { type Grammar, withoutGrammar, wordsByTag } from './grammar.js';
import { mayHold, needsOf, tagsOf } from './needs.js';
import { parsePattern } from './parse-pattern.js';
import type { LetterCase, Node } from './pattern.js';
import { compile } from './program.js';
import { findAll, type Hit } from './search.js';
import { type SentenceWords, sentenceWords } from './sentence-words.js';
import { isGrammarTag, type TagName } from './tag-names.js';
import { type Found, spansOf, TAGS } from './tags.js';

export { needsGrammar } from './grammar.js';
export type { LetterCase } from './pattern.js';
export type { Found } from './tags.js';

/** A pattern, ready to be looked for. */
export interface Search {
  /** What must be found in an article before it can be searched. */
  readonly tasks: readonly Task[];
  /** Whether the pattern may match in a text: false for a text that lacks a word of it. */
  readonly mayMatchIn: (text: string) => boolean;
  /** What matches in each of some sentences of a document. */
  readonly find: (doc: Document, sentences: readonly Sentence[], found: Found) => readonly SpanMatch[][];
}

/** What matches, by the article's own offsets. */
export interface SpanMatch extends Span {
  readonly groups: readonly (Span & { readonly name: string })[];
}

/**
 * Makes patterns ready, of which any may match.
 * @param grammar what tells the parts of speech, where {@link needsGrammar} says that the patterns ask for them
 * @throws NewsqError for one that is not valid
 */
export function searchFor(patterns: readonly string[], letterCase: LetterCase, grammar: Grammar | null = null): Search {
  const options = { letterCase, formsOf: grammar?.formsOf ?? (() => []) };
  const trees = patterns.map((pattern) => parsePattern(pattern, options));
  const tree: Node = trees.length === 1 ? trees[0]! : { kind: 'choice', of: trees };
  const source = patterns.join(' | ');
  const program = compile(tree, source);
  const needs = needsOf(tree);
  const all = [...tagsOf(tree)];
  const grammarTags = all.filter(isGrammarTag);
  const tags = all.filter((tag) => !isGrammarTag(tag));
  // Only where the rest of the pattern matches, the parts of speech are looked for.
  const loose = grammarTags.length > 0 ? compile(withoutGrammar(tree), source) : null;
  return {
    tasks: [...new Set(tags.map((tag) => TAGS[tag].task))],
    mayMatchIn: (text) => mayHold(needs, text),
    find(doc, sentences, found) {
      const { text } = doc.article;
      const spans = tags.map((tag) => [tag, bySentence(spansOf(tag, found), doc.sentences)] as const);
      return sentences.map((sentence) => {
        const own = new Map<TagName, readonly Span[]>(
          spans.map(([tag, each]) => [tag, each.get(sentence.index) ?? []]),
        );
        const words = sentenceWords(text, sentence, own);
        if (loose === null) return spansOfHits(findAll(program, words), words);
        if (grammar === null || findAll(loose, words).length === 0) return [];
        for (const [tag, each] of wordsByTag(grammarTags, words, grammar)) own.set(tag, each);
        const tagged = sentenceWords(text, sentence, own);
        return spansOfHits(findAll(program, tagged), tagged);
      });
    },
  };
}

/** What is found, by the article's offsets. */
function spansOfHits(hits: readonly Hit[], { sentence, words }: SentenceWords): SpanMatch[] {
  const { tokens } = sentence;
  const spanOf = ({ from, to }: TokenRange): Span => ({ start: words[from]!.start, end: words[to - 1]!.end });
  let next = 0;
  return hits.map(({ groups, tokens: stretch }) => {
    const { first, last } = withPairs(stretch, tokens);
    // A mark between two matches belongs to the first.
    const start = tokens[Math.max(first, next)]!.start;
    next = last + 1;
    return {
      start,
      end: tokens[last]!.end,
      groups: groups.map((group) => ({ name: group.name, ...spanOf(group) })),
    };
  });
}

/** The spans that touch each sentence, by its index. */
function bySentence(spans: readonly Span[], sentences: readonly Sentence[]): ReadonlyMap<number, readonly Span[]> {
  const touching = new Map<number, Span[]>();
  for (const span of spans) {
    const first = partitionPoint(sentences, ({ end }) => end <= span.start);
    for (let i = first; i < sentences.length && sentences[i]!.start < span.end; i++) {
      const known = touching.get(i);
      if (known) known.push(span);
      else touching.set(i, [span]);
    }
  }
  return touching;
}
