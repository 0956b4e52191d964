import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { relativeWords } from '../../lexicon/quotes/subject-words.js';
import { isHonorific, isRoleHead } from '../../text/role-words.js';
import type { SpeechText } from '../speech-text.js';
import type { Phrase } from './base-phrase.js';
import { isPlural } from './kinds.js';
import { phraseBefore } from './phrase-back.js';
import { opensApposition } from './phrase-forward.js';
import { followsNoun, isAtBoundary, isClauseLink, isGerund, isPredicate, isPreposition, isTime } from './word-kinds.js';

const sayings = new Set<string>(verbsOfSaying);
const relatives = new Set<string>(relativeWords);
/** Tokens of what stands between a subject and its verb in commas, dashes or brackets, at most. */
const MAX_PARENTHESIS = 44;
/** Commas in it, at most. */
const MAX_MARKS = 8;

/**
 * The subject before what stands between it and its verb: "Wang Yi, the foreign minister,", "Ann Lee (Acme)", "officials, in a
 * statement,".
 * @param close index of the comma, dash or bracket that closes it
 * @returns the subject with what explains it: "Wang Yi, the foreign minister"
 */
export function parenthesisBefore(speech: SpeechText, close: number, start: number, verb: number): Phrase | null {
  const { tokens } = speech;
  if (tokens[close]!.text === ')') return beforeBrackets(speech, close, start);
  const isDash = /^[—–―-]+$/.test(tokens[close]!.text);
  if (!isDash && isInverted(speech, verb)) return null;
  let found: Phrase | null = null;
  let marks = 0;
  for (let at = closesTitle(speech, close) ? close : close - 1; at > start && close - at < MAX_PARENTHESIS; at--) {
    const { text } = tokens[at]!;
    if (/^[“”"]$|^''$/.test(text)) {
      const open = titleStart(speech, at);
      if (open < 0) break;
      at = open;
      continue;
    }
    if (/^[;:!?.]$/.test(text) && !speech.quotedUntil[at]) break;
    if (isDash ? !/^[—–―-]+$|^--+$/.test(text) || tokens[at + 1]?.glued : text !== ',') continue;
    if (++marks > MAX_MARKS) break;
    if (!isParenthesis(speech, at + 1, close)) {
      if (isDash) break;
      continue;
    }
    const subject = subjectAt(speech, at, start);
    const head = subject && namedHead(speech, subject, at + 1, close);
    if (subject && head !== null && isBetter(speech, found, { ...subject, head }, start)) {
      found = { ...subject, to: explainedTo(speech, at, close), head };
    }
    if (isDash) break;
  }
  return found;
}

/**
 * The index after what explains a subject before a comma: "52, a lawyer", "the foreign minister"; not "who leads it",
 * "speaking in Oslo", "however".
 */
function explainedTo(speech: SpeechText, comma: number, close: number): number {
  const { tokens } = speech;
  let to = comma;
  while (to < close && opensApposition(speech, to + 1)) {
    to++;
    while (to < close && tokens[to]!.text !== ',') to++;
    // 'host of "Today,"'
    if (to < close && closesTitle(speech, to + 1)) to += 2;
  }
  return to;
}

/** "the director of the market, Bo Hill,": the name in commas is the head. */
function namedHead(speech: SpeechText, { head }: Phrase, from: number, close: number): number {
  let first = from;
  // "the chairman, Gen. Wang"
  while (isHonorific(speech.tokens[first]!.normal) || isRoleHead(speech.tokens[first]!.normal)) first++;
  const name = speech.nameStartingAt(first);
  const isRole = !speech.nameEndingAt(head) && !isPlural(speech.tokens[head]!.normal);
  const isAll = name?.entity.type === 'person' && (name.to === close || speech.tokens[name.to]!.text === ',');
  return isRole && name && isAll ? name.to - 1 : head;
}

function subjectAt(speech: SpeechText, end: number, start: number): Phrase | null {
  const { tokens } = speech;
  const isBracket = tokens[end - 1]!.text === ')';
  const subject = isBracket ? beforeBrackets(speech, end - 1, start) : phraseBefore(speech, end, start);
  if (!subject || isPredicate(speech, subject.head) || isTime(tokens[subject.head]!.normal)) return null;
  // "Commenting on it, Wang, the minister, said"
  if (isGerund(tokens[subject.from]!.normal)) return null;
  // "Of Carson, Wang, the minister, said"
  if (subject.from > start && isPreposition(tokens[subject.from - 1]!.normal)) return null;
  const isNamed = speech.nameEndingAt(subject.head) !== null;
  return isNamed || isAtBoundary(speech, subject.from, start) ? subject : null;
}

function closesTitle({ tokens }: SpeechText, close: number): boolean {
  return /^["”]$|^''$/.test(tokens[close]!.text);
}

/** Tokens of a title in quotation marks, at most. */
const MAX_TITLE = 12;

/** The opening mark of a title that ends at a closing one: of 'host of "Today",'; -1 where more is quoted, or nothing before it. */
function titleStart({ tokens, quotedUntil }: SpeechText, close: number): number {
  if (quotedUntil[close] !== close + 1) return -1;
  let open = close;
  while (open > 0 && close - open <= MAX_TITLE && quotedUntil[open - 1] === close + 1) open--;
  const before = tokens[open - 1]?.text ?? '.';
  return close - open > MAX_TITLE || /^[,:.!?]$/.test(before) ? -1 : open;
}

/** The subject before the last is the whole: "Ann Lee, a lawyer from Oslo, Norway,"; not where a place opens the sentence: "In Oslo, Norway, Lee". */
function isBetter(speech: SpeechText, found: Phrase | null, subject: Phrase, start: number): boolean {
  if (!found) return true;
  if (!isAtBoundary(speech, subject.from, start)) return false;
  const name = speech.nameEndingAt(subject.head);
  return name ? name.entity.type === 'person' : speech.nameEndingAt(found.head) === null;
}

/** Whether what stands between two commas is no clause of its own: an apposition, a relative clause, a circumstance. */
function isParenthesis(speech: SpeechText, from: number, to: number): boolean {
  const { tokens } = speech;
  if (from >= to) return false;
  if (relatives.has(tokens[from]!.normal) || relatives.has(tokens[from + 1]?.normal ?? '')) return true;
  // "led by Wang", "sent to Acme"
  let isRelative = false;
  const isParticiple = followsNoun(tokens[from]!.normal) || isPreposition(tokens[from + 1]?.normal ?? '');
  for (let at = isParticiple ? from + 1 : from; at < to; at++) {
    const { normal } = tokens[at]!;
    if (relatives.has(normal) || isClauseLink(normal)) isRelative = true;
    if (/^(?:and|but)$/.test(tokens[at]!.normal) && isPredicate(speech, at + 1)) return false;
    if (isPredicate(speech, at) && !isRelative) return false;
  }
  return true;
}

/** "…, said Wang Yi, …": the subject of a verb after a comma comes after it. */
function isInverted(speech: SpeechText, verb: number): boolean {
  const { tokens } = speech;
  if (!sayings.has(tokens[verb]!.normal)) return false;
  const next = verb + 1;
  const name = speech.nameStartingAt(next);
  const after = name ? tokens[name.to]?.text : undefined;
  return name?.entity.type === 'person' && (after === undefined || /^[,.]$/.test(after));
}

/** "Ann Lee (R-Texas)": the phrase before the brackets, with them. */
function beforeBrackets(speech: SpeechText, close: number, start: number): Phrase | null {
  const { tokens } = speech;
  for (let at = close - 1; at > start && close - at < MAX_PARENTHESIS; at--) {
    if (tokens[at]!.text !== '(') continue;
    const phrase = phraseBefore(speech, at, start);
    return phrase && { ...phrase, to: close + 1 };
  }
  return null;
}
