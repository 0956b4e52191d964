import type { Frame } from '../../lexicon/quotes/reporting-verbs.js';
import { startsWithLower } from '../../text/letter-case.js';
import type { SourcePhrase } from '../sources/source.js';
import { isContentWord, isPredicate, isTime, opensPhrase, personalPronounAt } from '../sources/word-kinds.js';
import type { SpeechText } from '../speech-text.js';
import type { Cue } from './cues.js';
import type { Start } from './frames.js';
import { opensAdverbial } from './openings.js';
import type { Reported } from './report.js';
import { surelySpeaks } from './speaking.js';

/** Whether something else follows a verb than what is said. */
function isOther(sentence: Reported, cue: Cue, { frame, from }: Start, speaker: SourcePhrase | null): boolean {
  const { speech } = sentence;
  if (cue.lemma === 'ask' && isAnonymity(speech, from)) return true;
  if (frame === 'thing' && isBare(speech, from) && !mayTake(speech, cue, speaker)) return true;
  if (!CLAUSES.has(frame) && describes(sentence, cue)) return true;
  const isAct = ACTS.has(frame) || (/^(?:thing|clause)$/.test(frame) && speech.tokens[from]!.normal.endsWith('ing'));
  if (isAct && speaker && describesObject(sentence, cue, speaker.from)) return true;
  if (frame === 'thing' && isQuotedAs(sentence, from)) return true;
  // "All told, …"
  return cue.lemma === 'tell' && speech.tokens[cue.verb - 1]?.normal === 'all';
}

/** Tokens of whom somebody reports as saying something, at most. */
const MAX_REPORTED = 12;

/** "reported Wang as saying" */
function isQuotedAs({ speech: { tokens }, end }: Reported, from: number): boolean {
  const last = Math.min(end - 1, from + MAX_REPORTED);
  for (let at = from + 1; at < last; at++)
    if (tokens[at]!.normal === 'as' && /^(?:saying|telling)$/.test(tokens[at + 1]!.normal)) return true;
  return false;
}

/** Whether a verb is surely one before a bare noun: "Acme announced plans"; not "leaders and alleged thieves", "a welcome to the truce announced there". */
function mayTake(speech: SpeechText, { lemma, form, from }: Cue, speaker: SourcePhrase | null): boolean {
  const before = speech.tokens[from - 1]?.normal ?? '';
  if (
    form === 'past' &&
    /^(?:and|or)$/.test(before) &&
    /^(?:allege|estimate|propose|pledge|promise|predict)$/.test(lemma)
  )
    return false;
  return speaker !== null && surelySpeaks(speech, speaker);
}

/** "plans", "new rules": a noun phrase without a determiner, number or name. */
function isBare({ tokens }: SpeechText, at: number): boolean {
  const { text, normal } = tokens[at]!;
  return startsWithLower(text) && !opensPhrase(normal);
}

/** Whole clauses: "a man who said that it was late" says it. */
const CLAUSES = new Set<Frame>(['that', 'clause', 'whom', 'whether', 'if']);

/** What has no subject of its own. */
const ACTS = new Set<Frame>(['to', 'doing']);

/** Tokens of a noun phrase, and between the beginning of a clause and a phrase in it, at most. */
const MAX_PHRASE = 5;
const MAX_CLAUSE = 40;

/**
 * "the bridge he promised to build": the noun is the most of what was promised, and no part of the report. Not "In the
 * speech he promised to build a bridge", where nothing but a phrase of time or place comes before.
 */
function describesObject({ speech, start }: Reported, { voice, lemma }: Cue, subject: number): boolean {
  const { tokens } = speech;
  if (voice !== 'finite' || lemma === 'tell') return false;
  // "media titan Bo Hill promised to leave"
  if (!personalPronounAt(speech, subject) && !opensPhrase(tokens[subject]!.normal)) return false;
  const noun = subject - 1;
  if (noun <= start || !isContentWord(speech, noun) || isTime(tokens[noun]!.normal)) return false;
  let from = noun - 1;
  while (from > start && noun - from < MAX_PHRASE && isContentWord(speech, from)) from--;
  if (!opensPhrase(tokens[from]!.normal) && tokens[from]!.normal !== 'any') return false;
  let at = noun;
  while (at > start && noun - at < MAX_CLAUSE && tokens[at - 1]!.text !== ',') {
    if (isPredicate(speech, at)) return true;
    at--;
  }
  return !opensAdverbial(speech, at);
}

/** "asked not to be named" */
function isAnonymity({ tokens }: SpeechText, at: number): boolean {
  const from = tokens[at]!.normal === 'not' ? at + 1 : at;
  return (
    tokens[from]?.normal === 'to' &&
    tokens[from + 1]?.normal === 'be' &&
    /^(?:named|identified|quoted)$/.test(tokens[from + 2]?.normal ?? '')
  );
}

/** "a man who has vowed to leave", "workers who demanded more": it says what somebody is like; not "Wang, who vowed to leave". */
export function describes({ speech: { tokens } }: Reported, cue: Cue): boolean {
  return isRelative(tokens[cue.from - 1]?.normal) && tokens[cue.from - 2]?.text !== ',';
}

export function isRelative(word: string | undefined): boolean {
  return word === 'who' || word === 'which' || word === 'that';
}

/** Whether what follows a verb is nothing that its subject says. */
export function isNotSaid(sentence: Reported, cue: Cue, speaker: SourcePhrase | null, start: Start): boolean {
  return (
    isOfWhat(sentence, cue, speaker, start) ||
    isAskedOf(sentence, cue, speaker, start) ||
    isOther(sentence, cue, start, speaker)
  );
}

/** "get asked by Wang to go", and the headline "Former mayor asked to repay it": whoever stands before is asked. */
function isAskedOf(
  { speech: { tokens }, start, end }: Reported,
  { lemma, form, from, verb, to }: Cue,
  speaker: SourcePhrase | null,
  { frame }: Start,
): boolean {
  if (lemma !== 'ask' || form !== 'past' || from !== verb) return false;
  if (tokens[to]?.normal === 'by') return true;
  if (frame !== 'to' || speaker?.from !== start) return false;
  const { words, kind } = speaker;
  if (kind === 'pronoun' || opensPhrase(tokens[words.from]!.normal)) return false;
  const isRole = words.name === null && kind === 'role';
  return isRole || /^[\p{L}\p{N}%]/u.test(tokens[end - 1]!.text);
}

/** "what she told them": nothing that is said follows, as "what" stands for it. */
function isOfWhat(
  { speech: { tokens } }: Reported,
  { lemma }: Cue,
  speaker: SourcePhrase | null,
  { frame }: Start,
): boolean {
  return lemma === 'tell' && frame === 'clause' && tokens[(speaker?.from ?? 0) - 1]?.normal === 'what';
}
