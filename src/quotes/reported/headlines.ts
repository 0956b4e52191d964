import { creditLabels, headlineLabels } from '../../lexicon/quotes/headline-labels.js';
import { startsWithLower } from '../../text/letter-case.js';
import type { Token } from '../../types.js';
import { isQuotationMark } from '../direct/attributions.js';
import { sourceWords } from '../sources/kinds.js';
import { phraseAfter } from '../sources/phrase-forward.js';
import { type SourcePhrase, sourcePhrase } from '../sources/source.js';
import { isSpeakingNoun } from '../sources/words.js';
import type { SpeechText } from '../speech-text.js';
import { hasVerb } from './openings.js';
import type { Clause, Reported } from './report.js';
import { isDocumentNoun } from './speaking.js';

/** What a headline says that somebody says. */
export interface Headline {
  readonly speaker: SourcePhrase;
  readonly clause: Clause;
}

/** "Breaking news: …", "Bike review: …" */
const labels = new Set<string>(headlineLabels);
/** "Main image credit: Getty" */
const credits = new Set<string>(creditLabels);

/** Tokens of a headline and of the source in it, at most; of what is said, at least. */
const MAX_HEADLINE = 30;
const MAX_SOURCE = 6;
const MIN_CLAUSE = 3;

/** "Poll: Most want the bridge", "Wang Yi: The deal is off", "Ten hurt in blast: police": in a line of its own, without a stop. */
export function readHeadline(sentence: Reported): Headline | null {
  const { speech, start, end } = sentence;
  if (end - start > MAX_HEADLINE || !isLine(sentence)) return null;
  const { tokens } = speech;
  for (let at = start + 1; at < end - 1; at++) {
    if (tokens[at]!.text !== ':' || tokens[at]!.glued === false || speech.quotedUntil[at]! > 0) continue;
    return sourceFirst(sentence, at) ?? sourceLast(sentence, at);
  }
  return null;
}

/** Whether a sentence is all of its block and ends without a stop. */
function isLine({ speech, start, end }: Reported): boolean {
  const { tokens, block } = speech;
  const isWhole = block[start - 1] !== block[start] && block[end] !== block[start];
  return isWhole && !/^[.!?:;,…]$/.test(tokens[end - 1]?.text ?? '.');
}

function sourceFirst({ speech, start, end }: Reported, colon: number): Headline | null {
  if (colon - start > MAX_SOURCE || end - colon - 1 < MIN_CLAUSE) return null;
  if (isQuotationMark(speech.tokens[colon + 1]!.text) || labels.has(speech.tokens[colon - 1]!.normal)) return null;
  const speaker = sourceOf(speech, start, colon, isClause(speech, colon + 1, end));
  return speaker && { speaker, clause: { from: colon + 1, to: end, by: 'Poll: …' } };
}

function sourceLast({ speech, start, end }: Reported, colon: number): Headline | null {
  if (end - colon - 1 > MAX_SOURCE || colon - start < MIN_CLAUSE) return null;
  if (credits.has(speech.tokens[colon - 1]!.normal)) return null;
  const speaker = sourceOf(speech, colon + 1, end, isClause(speech, start, colon));
  return speaker && { speaker, clause: { from: start, to: colon, by: 'Poll: …' } };
}

/**
 * A person, "poll", "police": what is no topic.
 * @param isSaid whether what is said is a clause: otherwise what is said may be a list, and an organization its topic
 */
function sourceOf(speech: SpeechText, from: number, to: number, isSaid: boolean): SourcePhrase | null {
  const phrase = phraseAfter(speech, from, to);
  if (phrase?.to !== to) return null;
  const words = sourceWords(speech, phrase);
  const type = words.name?.entity.type;
  const { normal } = speech.tokens[words.head]!;
  if (type !== 'person' && !isSaid && !isDocumentNoun(normal)) return null;
  const isSource = type
    ? type === 'person' || type === 'organization'
    : isSpeakingNoun(normal) || isDocumentNoun(normal);
  return isSource ? sourcePhrase(speech, words, phrase, 'Poll: …') : null;
}

/** "Acme to buy Lee", "Three killed in Oslo": headlines leave out "is". A list of names has commas, and no verb. */
function isClause(speech: SpeechText, from: number, to: number): boolean {
  const words = speech.tokens.slice(from, to);
  return (
    hasVerb(speech, from, to) || words.some(({ normal }) => /^(?:to|not)$|[a-z]{2}ed$/.test(normal)) || isPlain(words)
  );
}

/** Whether words have no name in brackets and no comma, and three of them are no names. */
function isPlain(words: readonly Token[]): boolean {
  if (words.some(({ text }) => /^[,()]$/.test(text))) return false;
  return words.filter(({ text }) => startsWithLower(text)).length >= MIN_CLAUSE;
}
