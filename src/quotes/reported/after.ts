import { openersOfRestatements } from '../../lexicon/quotes/content-ends.js';
import { evidenceVerbs } from '../../lexicon/quotes/evidence-verbs.js';
import type { Frame } from '../../lexicon/quotes/reporting-verbs.js';
import { wordsBeforeParticiples } from '../../lexicon/quotes/verb-groups.js';
import { wordsBetween } from '../direct/attributions.js';
import type { QuoteRule } from '../rules.js';
import { beforeVerbGroup, sourceBefore } from '../sources/before.js';
import type { SourcePhrase } from '../sources/source.js';
import { subjectOf } from '../sources/subject-of.js';
import { isPredicate } from '../sources/word-kinds.js';
import type { SpeechText } from '../speech-text.js';
import { isParenthesis } from './asides.js';
import { clauseFrom } from './clauses.js';
import { describes, isNotSaid, isRelative } from './complements.js';
import { type Cue, cueAt } from './cues.js';
import { type Start, startAfter } from './frames.js';
import { endBeforePredicate, mainPredicate } from './nouns.js';
import { holdsLink, linkOf } from './objects.js';
import { hasVerb, opensAdverbial } from './openings.js';
import type { Clause, Progress, Report, Reported } from './report.js';
import { canSpeak, isDocument } from './speaking.js';

const beforeParticiples = new Set<string>(wordsBeforeParticiples);
const restatements = new Set<string>(openersOfRestatements);
const evidence = new Set<string>(evidenceVerbs);
const subordinators = new Set([
  'while',
  'when',
  'although',
  'though',
  'as',
  'if',
  'after',
  'since',
  'because',
  'before',
  'once',
  'whereas',
  'until',
  'where',
]);

/** "Wang said that …", "Wang has called for …", "…, adding that …": what a cue at a token reports, where that follows it. */
export function reportAfter(sentence: Reported, at: number, progress: Progress): Report | null {
  const { speech } = sentence;
  const cue = cueAt(speech, at);
  if (!cue || (cue.sort === 'belief') !== (sentence.isOfBeliefs ?? false)) return null;
  const reach = relativeReach(sentence, cue);
  // What follows is read first: it costs less than who says it.
  const plain = startAfter(reach, cue, false);
  if (!plain) return null;
  const found = speakerOf(sentence, cue, progress);
  if (!found || !mayReport(sentence, at, cue, found.speaker)) return null;
  const start = isAfterQuotation(sentence, found.speaker, cue) ? startAfter(reach, cue, true) : plain;
  if (!start || isNotSaid(sentence, cue, found.speaker, start)) return null;
  const ending = {
    cue,
    isDependent: isDependent(sentence, found.speaker, cue),
    isPhrase: PHRASES.has(start.frame),
    isInfinitive: /to(?: do)?$/.test(start.frame),
    link: linkOf(start.frame),
  };
  const whole = clauseFrom(reach, start.from, ruleOf(cue, start), ending);
  const clause = { ...whole, to: endWithin(sentence, whole, cue, start, found.speaker) };
  if (clause.to <= clause.from || isOnlyQuoted(speech, clause, start) || !holdsLink(speech, clause, start.frame))
    return null;
  if (start.frame === 'clause' && isInverted(sentence, clause, cue)) return null;
  const next = Math.max(at + 1, clause.to);
  const { speaker } = found;
  return {
    speaker,
    clause,
    verb: printed(sentence, cue, start),
    adding: cue.voice === 'finite' ? speaker : null,
    next,
    free: next,
  };
}

/** Whether a verb with a subject may report what follows it. */
function mayReport(sentence: Reported, at: number, { voice, sort, lemma }: Cue, speaker: SourcePhrase | null): boolean {
  const { speech } = sentence;
  if (voice === 'finite' && speaker && isParenthesis(sentence, at, speaker)) return false;
  if (evidence.has(lemma)) return speaker !== null && canSpeak(speech, speaker);
  return sort !== 'document' || (speaker !== null && isDocument(speech, speaker));
}

/** Tokens of whoever follows a verb that is inverted, at most, and of a person with a title. */
const MAX_NAMED = 8;
const MAX_TITLED = 20;

/** "The old ways are back, writes Bo Hill": who follows is no clause. */
function isInverted({ speech, start }: Reported, { from, to }: Clause, cue: Cue): boolean {
  // "So says the voice at the end"
  if (speech.tokens[cue.from - 1]?.normal === 'so') return true;
  const isPerson = speech.nameEndingAt(to - 1)?.entity.type === 'person';
  if (speech.tokens[cue.from - 1]?.text !== ',' || to - from > (isPerson ? MAX_TITLED : MAX_NAMED)) return false;
  if (!/^(?:the|an?)$|^\p{Lu}/u.test(speech.tokens[from]!.text)) return false;
  // "A spokesman, Ann Lee, said the board ended talks": what stands before is no clause.
  if (!hasVerb(speech, start, cue.from)) return false;
  for (let at = from; at < to; at++) if (isPredicate(speech, at)) return false;
  return true;
}

/** Who says it; a speaker of null where nobody is named. */
interface Found {
  readonly speaker: SourcePhrase | null;
}

/** Who says it; null where the word is no cue. */
function speakerOf(sentence: Reported, cue: Cue, progress: Progress): Found | null {
  if (cue.voice === 'passive') return null;
  return cue.voice === 'bound' ? boundSpeaker(sentence, cue, progress) : finiteSpeaker(sentence, cue, progress.last);
}

/** ", saying", "by saying", "a letter saying" */
function boundSpeaker({ speech, start }: Reported, cue: Cue, { last, free }: Progress): Found | null {
  const before = cue.from > start ? speech.tokens[cue.from - 1]! : null;
  const isFree = !before || /^(?:,|[—–-]+)$/.test(before.text) || beforeParticiples.has(before.normal);
  // "his reporting style"
  if (!isFree && /^(?:report|write|rule)$/.test(cue.lemma)) return null;
  const isNext = last !== null && before?.text === ',' && free === cue.from - 1;
  // "Wang told Lee that it was late, saying …": the participle goes on from the report that ends before it.
  const speaker = (isNext ? null : subjectOf(speech, cue.verb)) ?? (isFree && last ? { ...last, by: ADDING } : null);
  return isFree || speaker ? { speaker } : null;
}

/** "Wang said", "and said", "when asked" */
function finiteSpeaker({ speech, start }: Reported, cue: Cue, last: SourcePhrase | null): Found | null {
  const speaker = cue.form === 'base' ? subjectOf(speech, cue.verb) : sourceBefore(speech, cue.verb);
  if (speaker) return { speaker };
  const before = cue.from > start ? speech.tokens[cue.from - 1]! : null;
  // "Asked whether the deal was off, Wang smiled": whoever asks says nothing of it.
  if (cue.lemma === 'ask' && cue.form === 'past') return null;
  // "and said": somebody, though nobody that newsq knows.
  if (before && /^(?:and|but|then)$/.test(before.normal) && cue.form !== 'base') return { speaker: last };
  return cue.lemma === 'say' && before && /^[\p{L}\p{N}%]/u.test(before.text) ? { speaker: null } : null;
}

const ADDING = ', adding that …' satisfies QuoteRule;

/** Tokens between the comma before a clause and the report in it, at most. */
const MAX_WITHIN = 20;

/** "Wang, who smiled and said it was late, left": an "and" goes on a clause that stands between two commas. */
function isWithinClause({ speech: { tokens }, start }: Reported, { from }: Cue): boolean {
  if (tokens[from - 1]?.normal !== 'and') return false;
  for (let at = from - 1; at > start && from - at < MAX_WITHIN; at--)
    if (tokens[at]!.text === ',') return /^(?:though|although|who)$/.test(tokens[at + 1]!.normal);
  return false;
}

/** "Wang, who said it was over, left": the report ends at the comma; not at that of "over, even late". */
function relativeReach(sentence: Reported, cue: Cue): Reported {
  const { tokens } = sentence.speech;
  const before = beforeVerbGroup(sentence.speech, cue.from, sentence.start);
  if (!isRelative(tokens[before]?.normal) && !isWithinClause(sentence, cue)) return sentence;
  let end = cue.to;
  while (end < sentence.end && (tokens[end]!.text !== ',' || restatements.has(tokens[end + 1]?.normal ?? ''))) end++;
  return { ...sentence, end };
}

/** Where a clause ends that is a part of a subject: "those who say that it is late | are wrong", "what they called “a fraud” | took years". */
function endWithin(
  sentence: Reported,
  whole: Clause,
  cue: Cue,
  { frame }: Start,
  speaker: SourcePhrase | null,
): number {
  const { speech } = sentence;
  if (!speaker) return whole.to;
  // "Confirming the arrest, police spokesman Wang said": the clause of the subject is another.
  const { from } = speaker.words;
  if (cue.from === sentence.start && from > whole.from && speech.tokens[from - 1]!.text === ',')
    return Math.min(whole.to, from - 1);
  if (frame === 'predicate' && speech.tokens[speaker.from - 1]?.normal === 'what')
    return mainPredicate(speech, whole.from, whole.to, true) ?? whole.to;
  if (!describes(sentence, cue)) return whole.to;
  return endBeforePredicate(sentence, { ...whole, isPhrase: /^object [^t]/.test(frame) }, speaker.words.from);
}

/** "While Wang said it was late, he left" */
function isDependent({ speech, start }: Reported, speaker: SourcePhrase | null, cue: Cue): boolean {
  const from = Math.min(speaker?.from ?? cue.from, cue.from) - 1;
  const first = /^(?:but|and|yet)$/.test(speech.tokens[start]!.normal) ? start + 1 : start;
  if (subordinators.has(speech.tokens[first]!.normal) && !hasComma(speech, first, from + 1)) return true;
  if (from < start) return (cue.form === 'doing' && cue.voice === 'bound') || speaker === null;
  return (
    subordinators.has(speech.tokens[from]!.normal) &&
    (from === start ||
      /^(?:,|and|but|—|–|-)$/.test(speech.tokens[from - 1]!.normal) ||
      isAdverbial(speech, start, from))
  );
}

/** "Two years after Wang said …", "In the months since Wang said …": no verb stands before the clause. */
function isAdverbial(speech: SpeechText, start: number, from: number): boolean {
  for (let at = start; at < from; at++) if (isPredicate(speech, at) || speech.tokens[at]!.text === ',') return false;
  return (
    opensAdverbial(speech, start) ||
    /^\p{N}|^(?:two|three|four|five|six|seven|eight|nine|ten|hours|days|weeks|months|years|shortly)$/u.test(
      speech.tokens[start]!.normal,
    )
  );
}

function printed({ speech }: Reported, cue: Cue, { frame, from }: Start): string {
  const first = cue.isNegated ? cue.from : cue.verb;
  const isPreposition = /^(?:of|for|about|against|on to do)$/.test(frame);
  return wordsBetween(speech, first, isPreposition ? from : cue.to);
}

function ruleOf(cue: Cue, { frame }: Start): QuoteRule {
  if (frame === 'clause' && cue.frames.has('whom')) return 'officials told reporters it …';
  if (cue.isNegated) return 'officials did not say whether …';
  return RULES[frame];
}

const PHRASES = new Set<Frame>([
  'thing',
  'predicate',
  'object of',
  'object for',
  'object as',
  'object with',
  'object to',
  'object on',
  'of',
  'for',
  'about',
  'against',
]);

/** By what follows the verb, the rule that finds it. */
const RULES: Readonly<Record<Frame, QuoteRule>> = {
  that: 'officials said that …',
  clause: 'officials said it …',
  whom: 'officials told reporters it …',
  'whom to': 'officials vowed to …',
  whether: 'officials asked whether …',
  if: 'officials asked whether …',
  to: 'officials vowed to …',
  doing: 'officials announced …',
  thing: 'officials announced …',
  'object to do': 'officials urged Acme to …',
  'object to': 'officials accused Acme of …',
  'on to do': 'officials urged Acme to …',
  'object of': 'officials accused Acme of …',
  'object for': 'officials accused Acme of …',
  'object as': 'officials accused Acme of …',
  'object with': 'officials accused Acme of …',
  'object on': 'officials accused Acme of …',
  predicate: 'officials called it …',
  of: 'officials called for …',
  for: 'officials called for …',
  about: 'officials called for …',
  against: 'officials called for …',
};

function hasComma({ tokens }: SpeechText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.text === ',') return true;
  return false;
}

/** '"…," Wang said answering a question': what follows is no report but where "that" begins it. */
function isAfterQuotation({ speech, start }: Reported, speaker: SourcePhrase | null, cue: Cue): boolean {
  const before = Math.min(speaker?.from ?? cue.from, cue.from) - 1;
  return (
    cue.voice === 'finite' &&
    before > start &&
    speech.quotedUntil[before]! === before + 1 &&
    /^[,.?!]$/.test(speech.tokens[before - 1]!.text)
  );
}

/** "called it “a good day”": where what somebody is called is mostly a quotation, that stands by itself. */
function isOnlyQuoted({ tokens, quotedUntil }: SpeechText, { from, to }: Clause, { frame }: Start): boolean {
  if (frame !== 'predicate') return false;
  if (/^(?:it|this|that|him|her|them)$/.test(tokens[from]!.normal) && quotedUntil[from + 1]! > 0) return true;
  if (quotedUntil[to - 1] === 0) return false;
  let quoted = 0;
  for (let at = from; at < to; at++) if (quotedUntil[at]! > 0) quoted++;
  return 2 * quoted >= to - from;
}
