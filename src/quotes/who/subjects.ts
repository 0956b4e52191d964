import { weekdays } from '../../lexicon/common/calendar.js';
import { determiners } from '../../lexicon/common/determiners.js';
import { functionWords } from '../../lexicon/common/function-words.js';
import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { adverbsBeforeVerbs } from '../../lexicon/quotes/adverbs-before-verbs.js';
import { auxiliaries } from '../../lexicon/quotes/auxiliaries.js';
import { clauseLinks } from '../../lexicon/quotes/clause-links.js';
import {
  furtherLinks,
  questionOpeners,
  timesBeforeVerbs,
  wordsBeforeObjects,
} from '../../lexicon/quotes/clause-words.js';
import { pastForms } from '../../lexicon/quotes/past-forms.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { isPossessive } from '../../text/possessive.js';
import type { TokenRange } from '../../text/token-ranges.js';
import type { NamedText } from '../speech-text.js';

export const saying: ReadonlySet<string> = new Set<string>(verbsOfSaying);
/** Forms that only a predicate has. */
export const finite: ReadonlySet<string> = new Set<string>([...verbsOfSaying, ...auxiliaries, ...pastForms]);
const adverbs = new Set<string>(adverbsBeforeVerbs);
const links = new Set<string>([...clauseLinks, ...furtherLinks]);
const prepositions = new Set<string>(wordsBeforeObjects);

/** None of them stands between a subject and its verb. */
const between = new Set<string>([...functionWords, ...determiners, ...clauseLinks, 'and', 'or', 'but', 'to']);
const questions = new Set<string>(questionOpeners);
const times = new Set<string>([...Object.keys(weekdays), ...timesBeforeVerbs]);

/** How much a sentence is about whoever is mentioned in a place of it. */
export const WEIGHTS = { asked: 6, speaker: 4.5, subject: 4, opening: 3, clause: 2, other: 1.3 } as const;

/** Tokens of an apposition or a relative clause, at most. */
const MAX_APPOSITION = 25;

/**
 * The weight of the phrase for somebody in a sentence: most for its subject, less for that of a clause in it, least for an
 * owner, an object and a complement.
 * @param start first token of the sentence
 */
export function weightOf(text: NamedText, { from, to }: TokenRange, start: number): number {
  const { tokens } = text;
  if (isPossessive(tokens[to]?.text)) return WEIGHTS.other;
  const before = from > start ? tokens[from - 1]! : null;
  const marked = before && weightByWord(text, from, to, before.normal);
  if (marked) return marked;
  const verb = predicateOf(text, to);
  if (verb < 0) return followsTitle(text, from, start) ? WEIGHTS.speaker : WEIGHTS.other;
  const joins = before !== null && /^(?:and|but)$/.test(before.normal) && from - 1 === start;
  const opens = !before || isMark(before.text) || joins || isAllTitle(text, from, start);
  if (opens) return saying.has(tokens[verb]!.normal) ? WEIGHTS.speaker : WEIGHTS.subject;
  // "as Wang said"
  if (before.normal === 'as' && saying.has(tokens[verb]!.normal)) return WEIGHTS.speaker;
  if (links.has(before.normal)) return from - 1 === start ? WEIGHTS.opening : WEIGHTS.clause;
  return saying.has(before.normal) ? WEIGHTS.clause : WEIGHTS.opening;
}

/** Whoever comes after them is told or asked. */
const TELLS = /^(?:t(?:old|ells?)|ask(?:ed|s)|urge[ds]|call(?:ed|s)|warn(?:ed|s))$/;

/** The weight that the word before a phrase tells; null where it tells none. */
function weightByWord({ tokens, nameEndingAt }: NamedText, from: number, to: number, word: string): number | null {
  if (word === 'for' && isTopic(tokens, from, to)) return WEIGHTS.subject;
  if (prepositions.has(word)) return WEIGHTS.other;
  // "Wang and Lee met": neither of them alone.
  if (word === 'and' && nameEndingAt(from - 2)) return WEIGHTS.other;
  const further = tokens[from - 2];
  const next = tokens[to]?.normal ?? '';
  // '…," said Wang'
  if (saying.has(word) && isMark(further?.text) && !TELLS.test(word) && !isVerb(next)) return WEIGHTS.speaker;
  // "asked Wang whether": it is Wang who answers.
  if (/^ask(?:ed|ing|s)$/.test(word) && questions.has(next)) return WEIGHTS.asked;
  // "it was Wang who", "the first witness was Wang Yi"
  return word === 'was' || word === 'is' ? (next === 'who' ? WEIGHTS.subject : WEIGHTS.opening) : null;
}

/** "As for Wang, he …", "For Wang, he …" */
function isTopic(tokens: NamedText['tokens'], from: number, to: number): boolean {
  if (tokens[from - 2]?.normal === 'as') return true;
  return isMark(tokens[from - 2]?.text) && tokens[to]?.text === ',' && /^s?he$/.test(tokens[to + 1]?.normal ?? '');
}

export function isMark(text: string | undefined): boolean {
  return text === undefined || /^\P{L}+$/u.test(text);
}

/** "Respiratory medicine expert Wang Yi said": whether nothing but a title stands before a name in its sentence. */
function isAllTitle({ tokens, nameStartingAt }: NamedText, from: number, start: number): boolean {
  if (from - start > MAX_TITLE || !startsWithCapital(tokens[start]!.text)) return false;
  for (let at = start; at < from; at++) {
    const { normal, text } = tokens[at]!;
    if (!/^[\p{L}-]+\.?$/u.test(text) || between.has(normal) || isVerb(normal)) return false;
    if (prepositions.has(normal) || nameStartingAt(at)?.entity.type === 'person') return false;
  }
  return true;
}

/** Words of a title before a name that no list has, at most. */
const MAX_TITLE = 6;

/** Tokens of a title after its verb, at most. */
const MAX_TOKENS = 10;

/** '…," said master of ceremonies Wang Yi', "said the Commissioner of Police (North), Wang Yi" */
function followsTitle({ tokens, nameEndingAt }: NamedText, from: number, start: number): boolean {
  const isClosed = tokens[from - 1]?.text === ',' && tokens[from - 2]?.text === ')';
  for (let at = isClosed ? from - 2 : from - 1; at > start && from - at <= MAX_TOKENS; at--) {
    const { normal, text } = tokens[at]!;
    if (text === ')' && tokens[at - 2]?.text === '(') {
      at -= 2;
      continue;
    }
    if (saying.has(normal)) return isMark(tokens[at - 1]?.text) && !TELLS.test(normal);
    if (!/^[\p{L}-]+$/u.test(text) || nameEndingAt(at)?.entity.type === 'person' || finite.has(normal)) return false;
  }
  return false;
}

/** Words between a subject and its verb, at most: "Wang earlier Thursday said", "Wang almost seemed". */
const MAX_BETWEEN = 3;

/** The index of the finite verb that stands at a token, or after adverbs there; -1 where none does. */
function predicateAt({ tokens }: NamedText, at: number): number {
  for (let index = at; index <= at + MAX_BETWEEN; index++) {
    const word = tokens[index]?.normal ?? '';
    if (isVerb(word)) return index;
    if (index === at && /^[a-z]{2,}[^su]s$/.test(word) && !adverbs.has(word)) return index;
    const isBetween = times.has(word) || adverbs.has(word) || (/^[a-z]+$/.test(word) && !between.has(word));
    if (!isBetween) return -1;
  }
  return -1;
}

function isVerb(word: string): boolean {
  return finite.has(word) || /^[a-z]{2,}ed$/.test(word);
}

/** Tokens of what a name is of, at most: "Wang Yi of the Institute for Peace in Oslo". */
const MAX_COMPLEMENT = 9;

/** The index of the verb of which a name is the subject, whatever is said of it between; -1 where that is none. */
function predicateOf(text: NamedText, from: number): number {
  const { tokens } = text;
  let at = from;
  if (tokens[at]?.text === '(') {
    while (at - from < MAX_APPOSITION && tokens[at] && tokens[at]!.text !== ')') at++;
    at++;
  }
  if (/^(?:of|from|at|with|for|in)$/.test(tokens[at]?.normal ?? '')) at = complementEnd(text, at);
  const opener = tokens[at]?.text ?? '';
  if (!/^(?:,|--?|[—–])$/.test(opener)) return predicateAt(text, at);
  // "the director, Wang Yi, said"
  if (isVerb(tokens[at + 1]?.normal ?? '')) return at + 1;
  return afterApposition(text, at, opener);
}

/** The index of the mark or the verb after "of the Institute". */
function complementEnd({ tokens }: NamedText, from: number): number {
  for (let at = from + 1; at < tokens.length && at - from <= MAX_COMPLEMENT; at++) {
    const { text, normal } = tokens[at]!;
    if (isVerb(normal) || !/^[\p{L}'’.-]+$/u.test(text) || text === '.') return at;
  }
  return from;
}

/** The verb after ", the minister,", ", who met Lee," and "-- a lawyer --"; -1 where none follows. */
function afterApposition(text: NamedText, from: number, opener: string): number {
  const { tokens } = text;
  const isRelative = /^who/.test(tokens[from + 1]?.normal ?? '');
  for (let at = from + 1; at < tokens.length && at - from < MAX_APPOSITION; at++) {
    const { text: mark, normal } = tokens[at]!;
    if (/^[.;?!]$/.test(mark)) return -1;
    // "Wang Yi, head of the Institute told Xinhua that …"
    if (!isRelative && saying.has(normal)) return at;
    const verb = mark === opener ? predicateAt(text, at + 1) : -1;
    if (verb >= 0) return verb;
  }
  return -1;
}
