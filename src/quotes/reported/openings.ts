import { determiners } from '../../lexicon/common/determiners.js';
import { clausePronouns } from '../../lexicon/common/pronouns.js';
import { auxiliaries } from '../../lexicon/quotes/auxiliaries.js';
import { clauseLinks } from '../../lexicon/quotes/clause-links.js';
import { continuations, sentenceLinks, subordinators, writersOwn } from '../../lexicon/quotes/clause-openings.js';
import { finiteVerbs } from '../../lexicon/quotes/finite-verbs.js';
import { phraseOpeners } from '../../lexicon/quotes/phrase-openers.js';
import { startsWithCapital } from '../../text/letter-case.js';
import type { Token } from '../../types.js';
import type { SpeechText } from '../speech-text.js';

const predicates = new Set<string>(auxiliaries);
const finite = new Set<string>(finiteVerbs);
const continuing = new Set<string>(continuations);
const own = new Set<string>(writersOwn);
const clauseWords = new Set<string>(clauseLinks);
const links = new Set<string>(sentenceLinks);
/** "Nearly one in three", "Only Wang": the beginning of a subject. */
const degrees = new Set([
  'nearly',
  'only',
  'roughly',
  'early',
  'family',
  'daily',
  'weekly',
  'supply',
  'assembly',
  'italy',
]);
const openers = new Set<string>([...phraseOpeners, ...subordinators]);
const subjects = new Set<string>([...clausePronouns, ...determiners]);
const noVerbs = new Set<string>([
  ...determiners,
  'of',
  'for',
  'and',
  'in',
  'with',
  'by',
  'to',
  'from',
  'on',
  'at',
  'as',
]);

/** "who", "because", "that": it opens a clause within another. */
export function isLinkWord(word: string): boolean {
  return clauseWords.has(word);
}

/** What opens at a token, after a comma. */
export type Opening = 'predicate' | 'continuation' | 'and' | 'own' | 'subject' | 'other';

/** What the words from a token on begin with. */
export function openingAt(speech: SpeechText, at: number): Opening {
  const { normal, text } = speech.tokens[at]!;
  if (predicates.has(normal) || finite.has(normal)) return 'predicate';
  if (continuing.has(normal)) return 'continuation';
  if (normal === 'and') return 'and';
  if (own.has(normal) || (/^[a-z]{2,}ing$/.test(text) && !speech.nameStartingAt(at))) return 'own';
  if (subjects.has(normal) || startsWithCapital(text) || /^\p{N}/u.test(text)) return 'subject';
  return 'other';
}

/** Whether a verb stands between two tokens that is not that of a clause within: "the man left"; not "the man who left", "quite late, after he left". */
export function hasOwnVerb(speech: SpeechText, from: number, to: number): boolean {
  const { tokens } = speech;
  let isInner = false;
  for (let at = from; at < to; at++) {
    const { normal } = tokens[at]!;
    if (at > from && clauseWords.has(normal)) isInner = true;
    if (!hasVerb(speech, at, at + 1, from)) continue;
    if (!isInner) return true;
    // "who has been asked": one group.
    while (at + 1 < to && IN_GROUP.test(tokens[at + 1]!.normal)) at++;
    isInner = false;
  }
  return false;
}

/** After a verb they belong to it: "has also been asked". */
const IN_GROUP = /^(?:be|been|being|not|also|have|has|had|was|were|is|are)$|ly$|ed$/;

/** Whether a finite verb stands between two tokens: a form that is nothing else, or one in -ed that is no participle before a noun. */
export function hasVerb({ tokens }: SpeechText, from: number, to: number, start = from): boolean {
  for (let at = from; at < to; at++) {
    const { normal, text, glued } = tokens[at]!;
    // "May" is a month.
    if (
      (predicates.has(normal) && (at === start || text[0] === normal[0])) ||
      finite.has(normal) ||
      /^'(?:s|re|ll|d|ve|m)$/.test(normal)
    )
      return true;
    if (!glued && at > start && /^[a-z]{2,}ed$/.test(text) && !isParticiple(tokens, at)) return true;
  }
  return false;
}

/** "a failed bank", "a summit hosted by Wang" */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  return noVerbs.has(tokens[at - 1]!.normal) || tokens[at + 1]?.normal === 'by';
}

/** "In a press conference following the talks", "If it rains": no clause by itself. */
export function isAdverbial(speech: SpeechText, from: number, to: number): boolean {
  return opensAdverbial(speech, from) && !speech.tokens.slice(from, to).some((token) => token.text === ',');
}

/** "In", "If", "Angrily", "Pointing" */
export function opensAdverbial({ tokens }: SpeechText, at: number): boolean {
  const { normal, text } = tokens[at]!;
  return openers.has(normal) || (/^\p{L}\p{Ll}+(?:ly|ing)$/u.test(text) && !degrees.has(normal));
}

/** The index where what is said begins: after the comma, the dash or the "But" of the writer. */
export function skipOpening({ tokens }: SpeechText, from: number, to: number): number {
  let at = from;
  while (at < to && (/^[,;:.)—–-]+$/.test(tokens[at]!.text) || links.has(tokens[at]!.normal))) at++;
  return at;
}

/** "If it rains", "because it is late": without it what follows is not what was said. */
export function isSubordinate({ tokens }: SpeechText, at: number): boolean {
  const { normal } = tokens[at]!;
  return clauseWords.has(normal) || normal === 'unless' || normal === 'once';
}
