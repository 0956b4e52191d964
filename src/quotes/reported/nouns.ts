import { weekdays } from '../../lexicon/common/calendar.js';
import { determiners, possessiveDeterminers } from '../../lexicon/common/determiners.js';
import {
  beliefNouns,
  nounsBeforeInfinitives,
  statementNouns,
  utteringVerbs,
} from '../../lexicon/quotes/statement-nouns.js';
import { isPossessive } from '../../text/possessive.js';
import type { QuoteRule } from '../rules.js';
import { baseBefore } from '../sources/base-phrase.js';
import { sourceBefore } from '../sources/before.js';
import { sourceWords } from '../sources/kinds.js';
import { phraseAfter } from '../sources/phrase-forward.js';
import { type SourcePhrase, sourcePhrase } from '../sources/source.js';
import { isContentWord, isPredicate, isPreposition, isVerbLike, opensPhrase } from '../sources/word-kinds.js';
import type { SpeechText } from '../speech-text.js';
import { clauseFrom } from './clauses.js';
import { isLinkWord, openingAt, opensAdverbial } from './openings.js';
import type { Clause, Progress, Report, Reported } from './report.js';

const RULE: QuoteRule = 'the claim by officials that …';

const days = new Set(Object.keys(weekdays));
const owners = new Set<string>(possessiveDeterminers);
const opening = new Set<string>(determiners);
const uttering = new Set<string>(utteringVerbs);
const infinitives = new Set<string>(formsOf(nounsBeforeInfinitives));
const statements = new Set<string>(formsOf(statementNouns));

/** Every word that {@link readNoun} reads. */
export const cueNouns: readonly string[] = [...new Set(formsOf([...statementNouns, ...nounsBeforeInfinitives]))];
/** Those of what is thought. */
export const cueNounsOfBelief: readonly string[] = formsOf(beliefNouns);
const beliefs = new Set<string>(cueNounsOfBelief);

function formsOf(nouns: readonly string[]): string[] {
  return nouns.flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]);
}

/** Tokens between a noun and its "that", of adjectives before it, and of its clause before a comma may end it, at most or at least. */
const MAX_BETWEEN = 12;
const MAX_ADJECTIVES = 4;
const MIN_CLAUSE = 4;
/** Tokens of a clause within a sentence, at most. */
const MAX_CLAUSE = 100;

/** "Wang's claim that …", "the warning by officials that …", "made the suggestion that …", "his promise to …" */
export function readNoun(sentence: Reported, at: number, progress: Progress): Report | null {
  return readNounOf(sentence, at, progress, statements);
}

/** "Wang's belief that …", "expressed the hope that …" */
export function readNounOfBelief(sentence: Reported, at: number, progress: Progress): Report | null {
  return readNounOf(sentence, at, progress, beliefs);
}

function readNounOf(
  sentence: Reported,
  at: number,
  { free, last }: Progress,
  clausal: ReadonlySet<string>,
): Report | null {
  const { speech } = sentence;
  const phrase = nounPhraseAt(sentence, at);
  if (!phrase) return null;
  const content = contentAfter(sentence, at, clausal);
  if (!content) return null;
  const speaker =
    ownerOf(speech, phrase.owner) ?? complementOf(speech, at, content.link) ?? utterer(speech, phrase.from);
  if (!speaker) return null;
  const clause = clauseOf(sentence, content.from, phrase.from);
  if (!clause) return null;
  const next = clause.to;
  return { speaker, clause, verb: speech.tokens[at]!.text, adding: last, next, free: Math.max(free, next) };
}

/** Where the phrase of a noun begins, without its owner, and the index after the owner; null where the word is no noun. */
function nounPhraseAt({ speech, start }: Reported, noun: number): { from: number; owner: number | null } | null {
  const { tokens } = speech;
  if (speech.nameEndingAt(noun)) return null;
  for (let at = noun - 1; at >= start && noun - at <= MAX_ADJECTIVES + 1; at--) {
    const { normal, text } = tokens[at]!;
    if (owners.has(normal)) return { from: at, owner: at + 1 };
    if (isPossessive(text)) return { from: at, owner: at + 1 };
    if (opening.has(normal)) return { from: at, owner: null };
    if (!isContentWord(speech, at) || isPredicate(speech, at)) break;
    if (uttering.has(normal)) return { from: at + 1, owner: null };
  }
  // "amid claims by officials that"
  return /s$/.test(tokens[noun]!.normal) && /^(?:by|from)$/.test(tokens[noun + 1]?.normal ?? '')
    ? { from: noun, owner: null }
    : null;
}

/** Where what is said begins, and its "that" or "to". */
function contentAfter(
  { speech, end }: Reported,
  noun: number,
  clausal: ReadonlySet<string>,
): { link: number; from: number } | null {
  const { tokens } = speech;
  const word = tokens[noun]!.normal;
  for (let at = noun + 1; at < end && at - noun <= MAX_BETWEEN; at++) {
    const { normal, text } = tokens[at]!;
    if (normal === 'that' && clausal.has(word))
      return isRelative(speech, at + 1) ? null : { link: at, from: afterComma(speech, at + 1) };
    if (normal === 'to' && infinitives.has(word) && isVerb(speech, at + 1)) return { link: at, from: at };
    if (at === noun + 1 && !opensCircumstance(speech, at)) return null;
    if (/^[,;:.!?()"“”]$/.test(text) || isPredicate(speech, at) || isLinkWord(normal)) return null;
  }
  return null;
}

/** "the remark that, in the end, it was late" */
function afterComma({ tokens }: SpeechText, at: number): number {
  return tokens[at]?.text === ',' ? at + 1 : at;
}

/** "a ruling that should please them": "that" is the subject, and opens nothing that is said. */
function isRelative(speech: SpeechText, at: number): boolean {
  const token = speech.tokens[at];
  if (!token || speech.nameStartingAt(at)) return false;
  if (isPredicate(speech, at) || openingAt(speech, at) === 'predicate' || /^\p{Ll}{2,}ed$/u.test(token.text))
    return true;
  // "a ruling that prevents the sale"
  return /^[a-z]{3,}s$/.test(token.text) && opensPhrase(speech.tokens[at + 1]?.normal ?? '');
}

/** "by officials", "on Monday", "earlier this year"; not "on gay rights". */
function opensCircumstance({ tokens }: SpeechText, at: number): boolean {
  const { normal } = tokens[at]!;
  if (normal === 'on') return days.has(tokens[at + 1]?.normal ?? '');
  return days.has(normal) || /^(?:by|from|in|at|earlier|last|this|here|during|to|yesterday|today)$/.test(normal);
}

/** A word in lower case that no determiner is: "to build", not "to the party". */
function isVerb({ tokens }: SpeechText, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && /^\p{Ll}+$/u.test(token.text) && !opening.has(token.normal) && !/(?:s|ing)$/.test(token.text)
  );
}

/** "Wang" of "Wang's claim", "his" of "his claim". */
function ownerOf(speech: SpeechText, to: number | null): SourcePhrase | null {
  if (to === null) return null;
  const { tokens, sentence, sentenceStart } = speech;
  const last = to - 1;
  if (owners.has(tokens[last]!.normal)) {
    const words = { from: last, to, head: last, name: null, kind: 'pronoun' as const };
    return sourcePhrase(speech, words, words, RULE);
  }
  const phrase = baseBefore(speech, last, sentenceStart[sentence[last]!]!);
  return phrase && sourcePhrase(speech, sourceWords(speech, phrase), phrase, RULE);
}

/** "officials" of "claims by officials that". */
function complementOf(speech: SpeechText, noun: number, link: number): SourcePhrase | null {
  const { tokens } = speech;
  for (let at = noun + 1; at < link; at++) {
    if (!/^(?:by|from)$/.test(tokens[at]!.normal)) continue;
    const phrase = phraseAfter(speech, at + 1, link);
    return phrase && sourcePhrase(speech, sourceWords(speech, phrase), phrase, RULE);
  }
  return null;
}

/** "Wang" of "Wang made the claim that". */
function utterer(speech: SpeechText, from: number): SourcePhrase | null {
  const verb = from - 1;
  if (verb < 0 || !uttering.has(speech.tokens[verb]!.normal)) return null;
  const found = sourceBefore(speech, verb);
  return found && { ...found, by: RULE };
}

/** The clause after "that"; where its noun is a subject, up to the predicate of that subject. */
function clauseOf(sentence: Reported, from: number, noun: number): Clause | null {
  const { speech } = sentence;
  const clause = clauseFrom(within(sentence, from), from, RULE);
  let { to } = clause;
  let isOpening = speech.tokens[from]!.normal !== 'to' && opensAdverbial(speech, from);
  for (let at = from; at < to; at++) {
    // "that, in the end, it was late"
    isOpening &&= !isVerbLike(speech, at);
    if (at >= from + MIN_CLAUSE && !isOpening && (goesOnAt(sentence, at) || opensTwin(speech, noun, at))) to = at;
  }
  if (!isSubject(sentence, noun)) return { ...clause, to };
  // "Her call to shut the bridge | drew many": an infinitive has no predicate of its own.
  const main = mainPredicate(speech, from, to, speech.tokens[from]!.normal === 'to');
  return main === null ? null : { ...clause, to: main };
}

/** "with the claim that it was late, or with the wish to leave": the phrase after a comma is like that of the noun. */
function opensTwin({ tokens }: SpeechText, noun: number, comma: number): boolean {
  const before = tokens[noun - 1]?.normal ?? '';
  return (
    tokens[comma]!.text === ',' &&
    isPreposition(before) &&
    /^(?:and|or)$/.test(tokens[comma + 1]?.normal ?? '') &&
    tokens[comma + 2]?.normal === before
  );
}

/** Where the predicate of the sentence follows a clause that describes its subject: "Those who say that it is late | are wrong"; otherwise its end. */
export function endBeforePredicate(sentence: Reported, { from, to, isPhrase }: Clause, subject: number): number {
  return isSubject(sentence, subject) ? (mainPredicate(sentence.speech, from, to, isPhrase) ?? to) : to;
}

/** A sentence as far as a clause that begins at a token may reach, which is a part of it. */
export function within(sentence: Reported, from: number): Reported {
  return { ...sentence, end: Math.min(sentence.end, from + MAX_CLAUSE) };
}

/** "generously, but quietly, to many" */
function isAside({ tokens }: SpeechText, but: number): boolean {
  return tokens[but]!.normal === 'but' && /ly$/.test(tokens[but + 1]?.normal ?? '') && tokens[but + 2]?.text === ',';
}

/** Whether the writer goes on at a comma or a "but", after a clause that is a part of the sentence. */
export function goesOnAt({ speech, end }: Reported, at: number): boolean {
  const { text, normal } = speech.tokens[at]!;
  if (speech.quotedUntil[at]! > at + 1 || at + 1 >= end) return false;
  const isComma = text === ',' || (speech.quotedUntil[at] === at + 1 && speech.tokens[at - 1]?.text === ',');
  if (isAside(speech, isComma ? at + 1 : at)) return false;
  if (!isComma) return normal === 'but' && openingAt(speech, at + 1) !== 'predicate';
  const opening = openingAt(speech, at + 1);
  if (opening === 'and') return speech.quotedUntil[at] === 0 && opensClause(speech, at + 2);
  return opening === 'own' || opening === 'subject' || opening === 'predicate';
}

/** "he", "the plan" */
function opensClause(speech: SpeechText, at: number): boolean {
  return speech.tokens[at] !== undefined && openingAt(speech, at) === 'subject';
}

/** Whether nothing but a name or an owner stands between the beginning of a clause and a phrase. */
function isSubject({ speech, start }: Reported, from: number): boolean {
  for (let at = from - 1; at >= start; at--) {
    const { normal, text } = speech.tokens[at]!;
    if (/^[,;:—–]$/.test(text) || isLinkWord(normal) || normal === 'and' || normal === 'but') return true;
    if (isPredicate(speech, at) || !(isContentWord(speech, at) || opening.has(normal) || isPossessive(text)))
      return false;
  }
  return true;
}

/** The predicate after that of a clause: the "is" of "that he left is false". */
export function mainPredicate(speech: SpeechText, from: number, to: number, isPhrase = false): number | null {
  let own = isPhrase;
  let isInner = false;
  for (let at = from; at < to; at++) {
    const { normal } = speech.tokens[at]!;
    if (isLinkWord(normal) || normal === 'and' || normal === 'or') isInner = true;
    if (!isPredicate(speech, at)) continue;
    if (own && !isInner && !isWithinPredicate(speech, at)) return at;
    if (own) isInner = false;
    own = true;
  }
  return null;
}

/** The "kept" of "will be kept". */
function isWithinPredicate(speech: SpeechText, at: number): boolean {
  return isPredicate(speech, at - 1) || /^(?:be|been|being|not|have)$/.test(speech.tokens[at - 1]!.normal);
}
