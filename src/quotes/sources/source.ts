import type { TokenRange } from '../../text/token-ranges.js';
import type { QuoteSource, SourceKind } from '../../types.js';
import type { QuoteRule } from '../rules.js';
import type { SpeechName, SpeechText } from '../speech-text.js';
import { whoIs } from '../who/index.js';

/** A noun phrase or pronoun that something is from. */
export interface SourceWords extends TokenRange {
  /** The last token of its first noun or name: "spokesman" of "a spokesman for the ministry"; the pronoun. */
  readonly head: number;
  /** The name that it is: "Wang Yi" of "the foreign minister, Wang Yi"; null for "Wang's lawyer". */
  readonly name: SpeechName | null;
  readonly kind: SourceKind;
}

/**
 * Whom something is from. The range is what stands beside the verb and belongs to it: "Wang Yi, the foreign minister,", "who",
 * the "and" of "left and said".
 */
export interface SourcePhrase extends TokenRange {
  /** Whom that means, as it is printed: "Wang Yi, the foreign minister", the "Wang Yi" before ", who said". */
  readonly words: SourceWords;
  /** The entity that it is; null for "officials", and for a pronoun that may mean several. */
  readonly id: string | null;
  /** The organization that it speaks for. */
  readonly organization?: string;
  readonly kind: SourceKind;
  /** The rule that found it. */
  readonly by: QuoteRule;
}

/** A source with who that is. */
export function sourcePhrase(
  speech: SpeechText,
  words: SourceWords,
  { from, to }: TokenRange,
  by: QuoteRule,
): SourcePhrase {
  const { id, organization } = whoIs(speech, words);
  const { kind } = words;
  return organization === undefined
    ? { from, to, words, id, kind, by }
    : { from, to, words, id, organization, kind, by };
}

/** What stands at the edge of a source and is no part of it. */
const MARGIN = /^(?:[,(—–-]|--+|and|but)$/;

/** Characters of the verb in "they've", "she'll". */
function shortFormOf(text: string): number {
  return /^(?:he|she|it|they|we|i|you|who|that)(['’](?:d|ll|ve|re|m))$/i.exec(text)?.[1]?.length ?? 0;
}

/** The source as it is printed. */
export function quoteSource(
  { text, tokens }: SpeechText,
  { words, kind, organization }: SourcePhrase,
): QuoteSource | null {
  const { from, to } = words;
  let first = from;
  let last = to - 1;
  while (last > first && MARGIN.test(tokens[last]!.normal)) last--;
  while (first < last && MARGIN.test(tokens[first]!.normal)) first++;
  const { start } = tokens[first]!;
  const end = tokens[last]!.end - shortFormOf(tokens[last]!.text);
  return { text: text.slice(start, end), start, end, kind, ...(organization === undefined ? {} : { organization }) };
}
