import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import type { TokenRange } from '../../text/token-ranges.js';
import type { SpeechText } from '../speech-text.js';
import type { Phrase } from './base-phrase.js';
import { isAtBoundary, isClauseLink, isVerbLike, personalPronounAt } from './word-kinds.js';

const sayings = new Set<string>(verbsOfSaying);
/** Tokens between a subject and its second verb, at most. */
const MAX_DISTANCE = 60;
/** Verbs of the sentence before the second that are looked at. */
const MAX_VERBS = 8;

/** A subject, with its verb. */
export interface Subject {
  readonly phrase: Phrase;
  /** Where the phrase and what follows it up to the verb stand. */
  readonly range: TokenRange;
}

/**
 * The subject of the verb before "and" or "but", where it is that of the verb after as well: "Wang met Lee and said …", "Wang
 * met Lee, praised the deal and said". Null where that may be somebody else: "Wang met Lee who smiled and said …".
 * @param joint index of the "and", "but" or comma
 * @param start index of the sentence's first token
 * @param subjectAt reads the subject right before a verb
 */
export function sharedSubject(
  speech: SpeechText,
  joint: number,
  start: number,
  subjectAt: (verb: number) => Subject | null,
): Phrase | null {
  const { tokens } = speech;
  const least = Math.max(start, joint - MAX_DISTANCE);
  const isParted = tokens[joint - 1]?.text === ',';
  let found: Phrase | null = null;
  let verbs = 0;
  for (let at = least; at < joint && verbs < MAX_VERBS; at++) {
    if (/^[;:]$/.test(tokens[at]!.text)) found = null;
    // "Wang met Lee who smiled and said"
    if (found && !isParted && opensClause(speech, at)) return null;
    // What somebody else is quoted with has subjects of its own.
    if (!isVerbLike(speech, at) || (speech.quotedUntil[at]! > 0 && !speech.quotedUntil[joint])) continue;
    if (isVerbLike(speech, at - 1) && found) continue;
    verbs++;
    const subject = subjectAt(at);
    if (!subject) continue;
    if (isClauseLink(tokens[subject.range.from - 1]?.normal ?? '') && found) continue;
    if (!isSubject(speech, subject.phrase, start)) continue;
    if (found === null || isNewClause(speech, subject.range.from, start)) found = subject.phrase;
  }
  return found;
}

/** Whether a clause of its own begins: after a comma, "and" or a dash, not within another: "Wang said he was ill and said". */
function isNewClause({ tokens }: SpeechText, at: number, start: number): boolean {
  return at <= start || /^(?:and|but|,|;|[—–-]+)$/.test(tokens[at - 1]!.normal);
}

/** A name, a pronoun, or what opens a clause. */
function isSubject(speech: SpeechText, { from, head }: Phrase, start: number): boolean {
  return speech.nameEndingAt(head) !== null || personalPronounAt(speech, head) || isAtBoundary(speech, from, start);
}

/** "who smiled", "because Lee left": a clause with a subject of its own; not "said that", "since leaving". */
function opensClause({ tokens }: SpeechText, at: number): boolean {
  const { normal } = tokens[at]!;
  if (!isClauseLink(normal) || normal === 'as') return false;
  if (/ing$/.test(tokens[at + 1]?.normal ?? '')) return false;
  return normal !== 'that' || !sayings.has(tokens[at - 1]?.normal ?? '');
}
