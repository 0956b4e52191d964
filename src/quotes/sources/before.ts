import { adverbsBeforeVerbs } from '../../lexicon/quotes/adverbs-before-verbs.js';
import { auxiliaries } from '../../lexicon/quotes/auxiliaries.js';
import { verbGroupWords, wordsBeforeTimes } from '../../lexicon/quotes/verb-group-words.js';
import { startsWithLower } from '../../text/letter-case.js';
import { isHonorific, isRoleHead } from '../../text/role-words.js';
import { oncePerToken } from '../once.js';
import type { QuoteRule } from '../rules.js';
import type { SpeechText } from '../speech-text.js';
import { baseBefore, isKin, type Phrase } from './base-phrase.js';
import { sourceWords } from './kinds.js';
import { parenthesisBefore } from './parentheses.js';
import { phraseBefore } from './phrase-back.js';
import { type Subject, sharedSubject } from './shared-subjects.js';
import { type SourcePhrase, sourcePhrase } from './source.js';
import { isAtBoundary, isPreposition, isSeveral, isTime, opensPhrase, personalPronounAt } from './word-kinds.js';
import { isSpeakingNoun } from './words.js';

const adverbs = new Set<string>([...adverbsBeforeVerbs, ...auxiliaries, ...verbGroupWords]);

/** The subject of the verb at `verb`: "Wang", "Wang Yi, the foreign minister,", "he", "officials". */
export const sourceBefore = oncePerToken(readBefore);

function readBefore(speech: SpeechText, verb: number): SourcePhrase | null {
  const start = clauseLimit(speech, verb);
  const last = beforeCircumstance(speech, beforeVerbGroup(speech, verb, start), start);
  if (last < start || speech.tokens[last]!.normal === 'having' || isAttributive(speech, verb)) return null;
  const beside = subjectBeside(speech, last, start, verb);
  if (beside) return sourcePhrase(speech, sourceWords(speech, beside.phrase), beside.range, beside.by);
  if (!/^(?:and|but|then|or|,)$/.test(speech.tokens[last]!.normal)) return null;
  const phrase = sharedSubject(speech, last, start, (before) => {
    const end = beforeVerbGroup(speech, before, start);
    const subject = end < start ? null : subjectBeside(speech, end, start, before);
    return subject?.by === 'Wang, who said' ? null : subject;
  });
  return (
    phrase && sourcePhrase(speech, sourceWords(speech, phrase), { from: last, to: last + 1 }, 'Wang left and said')
  );
}

/** "six alleged crimes", not "some alleged that": an adjective. */
function isAttributive({ tokens, nameStartingAt }: SpeechText, verb: number): boolean {
  if (tokens[verb]!.normal === 'informed' && /^(?:sources?|people)$/.test(tokens[verb + 1]?.normal ?? '')) return true;
  if (tokens[verb]!.normal !== 'alleged' || nameStartingAt(verb + 1)) return false;
  const before = tokens[verb - 1]?.normal ?? '';
  const next = tokens[verb + 1]?.text ?? '';
  const isCounted =
    isSeveral(before) ||
    opensPhrase(before) ||
    /^\d+$|^(?:t(?:hree|en)|f(?:our|ive)|s(?:ix|even)|eight|nine)$/.test(before);
  return isCounted && /^\p{Ll}+$/u.test(next) && !/^(?:that|he|she|it|they|there|a|an|the|his|her|their)$/.test(next);
}

/** "has in the past said", "but in a later interview said": the last token before the circumstance. */
function beforeCircumstance(speech: SpeechText, last: number, start: number): number {
  const { tokens } = speech;
  if (last <= start || speech.nameEndingAt(last)) return last;
  const phrase = baseBefore(speech, last + 1, start);
  const link = (phrase?.from ?? 0) - 1;
  // "which to this day has"
  const isDay = phrase !== null && tokens[link]?.normal === 'to' && isTime(tokens[phrase.head]!.normal);
  if (isDay && link > start) return link - 1;
  if (link <= start || !isPreposition(tokens[link]!.normal)) return last;
  const before = tokens[link - 1]!.normal;
  if (/^(?:and|but)$/.test(before)) return link - 1;
  return groupWords.has(before) ? beforeVerbGroup(speech, link, start) : last;
}

const groupWords = new Set<string>(auxiliaries);

/** A subject, and the rule that found it. */
interface RuledSubject extends Subject {
  readonly by: QuoteRule;
}

/** The subject that ends at `last`, right before its verb. */
function subjectBeside(speech: SpeechText, last: number, start: number, verb: number): RuledSubject | null {
  const { normal, text } = speech.tokens[last]!;
  // "the host of 'Today,' said"
  if (/^(?:[,)]|[—–―-]+)$/.test(text) || closesQuoted(speech, last)) {
    const phrase = parenthesisBefore(speech, last, start, verb) ?? beforeComma(speech, last, start, verb);
    if (!phrase) return null;
    const isNamed = speech.nameEndingAt(phrase.head) !== null && phrase.head === last - 1 && text === ',';
    return {
      phrase,
      range: { from: phrase.from, to: last + 1 },
      by: isNamed ? 'the minister, Wang, said' : 'Wang, the minister, said',
    };
  }
  if (/^(?:and|but|then|or)$/.test(normal)) return null;
  if (/^(?:who|which|that)$/.test(normal) && !speech.nameEndingAt(last)) return relative(speech, last, start);
  const bare = phraseBefore(speech, last + 1, start);
  const phrase = bare && (namedBefore(speech, bare, start) ?? memberBefore(speech, bare) ?? bare);
  if (!phrase) return null;
  // "Wang himself said"
  const isItself = /^(?:him|her|it|them)sel(?:f|ves)$/.test(speech.tokens[last + 1]!.normal);
  return { phrase: isItself ? { ...phrase, to: last + 2 } : phrase, range: phrase, by: ruleOf(speech, phrase) };
}

/** 'Director Ann Lee, said: "…"', with a comma too many: the name with its title, where nothing else stands before. */
function beforeComma(speech: SpeechText, comma: number, start: number, verb: number): Phrase | null {
  const { tokens } = speech;
  if (tokens[comma]!.text !== ',' || !/^(?::|that)$/.test(tokens[verb + 1]?.normal ?? '')) return null;
  const phrase = speech.nameEndingAt(comma - 1) ? phraseBefore(speech, comma, start) : null;
  return phrase?.from === start ? phrase : null;
}

/** Whether a closing mark with a comma before it stands at a token. */
function closesQuoted({ tokens }: SpeechText, at: number): boolean {
  return /^["”]$|^''$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text === ',';
}

/** "Wang Yi, director of the Institute said", without a second comma: Wang. */
function namedBefore(speech: SpeechText, { from, to, head }: Phrase, start: number): Phrase | null {
  const { tokens } = speech;
  if (tokens[from - 1]?.text !== ',' || opensPhrase(tokens[from]!.normal) || !isRoleHead(tokens[head]!.normal))
    return null;
  const name = speech.nameEndingAt(from - 2);
  if (name?.entity.type !== 'person') return null;
  // "Major Ann Lee, director of the Institute said"
  const isFirst = tokens
    .slice(start, name.from)
    .every(({ normal }) => isHonorific(normal) || isRoleHead(normal) || normal === ',' || normal === 'vice');
  return isFirst ? { from: name.from, to, head: name.to - 1 } : null;
}

/** "Bo Hill, of Acme said", without a second comma: Hill. */
function memberBefore({ tokens, nameEndingAt, nameStartingAt }: SpeechText, { from }: Phrase): Phrase | null {
  if (!/^(?:of|from|with)$/.test(tokens[from - 1]?.normal ?? '') || tokens[from - 2]?.text !== ',') return null;
  const name = nameEndingAt(from - 3);
  const isOfBody = nameStartingAt(from)?.entity.type === 'organization';
  return isOfBody && name?.entity.type === 'person' ? { from: name.from, to: name.to, head: name.to - 1 } : null;
}

/** The first token of the sentence; of the one before where that was cut at a short form: "Sen. Ann Lee (D-Calif.) said". */
export function clauseLimit({ tokens, sentence, sentenceStart, block }: SpeechText, at: number): number {
  const here = sentence[at]!;
  const start = sentenceStart[here]!;
  const isCut = here > 0 && block[start - 1] === block[start] && startsWithLower(tokens[start]?.text ?? '');
  return isCut && !/^[!?"”]$/.test(tokens[start - 1]!.text) ? sentenceStart[here - 1]! : start;
}

export function ruleOf(speech: SpeechText, { head }: Phrase): QuoteRule {
  if (speech.nameEndingAt(head)) return 'Wang said';
  return personalPronounAt(speech, head) ? 'he said' : 'the minister said';
}

/** The last token before a verb and what belongs to it: "has", "later", "angrily", "on Monday". */
export function beforeVerbGroup(speech: SpeechText, verb: number, start: number): number {
  const { tokens } = speech;
  let last = verb - 1;
  while (last >= start && isBetween(speech, last, start)) last--;
  last = beforeTime(speech, last, start);
  while (last >= start && isBetween(speech, last, start)) last--;
  // "repeatedly and falsely"
  if (tokens[last]?.normal === 'and' && /ly$/.test(tokens[last - 1]?.normal ?? ''))
    return beforeVerbGroup(speech, last, start);
  return last;
}

function isBetween(speech: SpeechText, at: number, start: number): boolean {
  const { tokens, nameEndingAt } = speech;
  const { normal } = tokens[at]!;
  // "Both said"
  if (/^(?:both|all)$/.test(normal) && isAtBoundary(speech, at, start)) return false;
  return (adverbs.has(normal) || /^\p{Ll}+ly$/u.test(normal)) && !nameEndingAt(at);
}

const beforeTimes = new Set<string>(wordsBeforeTimes);
/** "2016" */
function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

/** "17th", "10:30" */
const CLOCK = /^(?:\d+(?:st|nd|rd|th)?|\d+:\d\d|[ap]\.m\.?)$/;

/** "on Monday", "last week", "late Tuesday" before a verb: the last token before; the token itself where no time ends there. */
function beforeTime(speech: SpeechText, last: number, start: number): number {
  const { tokens } = speech;
  let at = last;
  // "in a speech in 2016"
  if (at > start && isYear(tokens[at]!.text) && tokens[at - 1]?.normal === 'in') at--;
  while (at >= start && isTime(tokens[at]!.normal) && !speech.nameEndingAt(at)) at--;
  if (at === last) return last;
  while (at > start && (beforeTimes.has(tokens[at]!.normal) || CLOCK.test(tokens[at]!.normal))) at--;
  if (at > start && /^(?:on|in|by|at|since|during|late|early|from)$/.test(tokens[at]!.normal)) at--;
  const before = tokens[at];
  // "a poll released on Tuesday said"
  if (before && /ed$/.test(before.normal)) return last;
  if (at < start || !before || opensPhrase(before.normal) || isPreposition(before.normal)) return last;
  return at;
}

/** "Wang, who said", "critics who say", "a report that says" */
function relative(speech: SpeechText, pronoun: number, start: number): RuledSubject {
  const { tokens } = speech;
  // 'host of "Today," who said'
  const isInQuotes = closesQuoted(speech, pronoun - 1);
  const isParted = isInQuotes || /^(?:,|[—–―-]+)$/.test(tokens[pronoun - 1]?.text ?? '');
  const end = isParted ? pronoun - 1 : beforeTime(speech, pronoun - 1, start) + 1;
  const apposed = isParted && end > start ? parenthesisBefore(speech, end, start, pronoun) : null;
  const isWhole = apposed?.to === end && speech.nameEndingAt(apposed.head)?.entity.type === 'person';
  const phrase = isWhole ? apposed : end > start ? phraseBefore(speech, end, start) : null;
  const itself = { from: pronoun, to: pronoun + 1, head: pronoun };
  if (!phrase) return { phrase: itself, range: itself, by: 'he said' };
  const person = isParted && tokens[pronoun]!.normal === 'who' ? personBefore(speech, phrase) : null;
  if (person) return { phrase: person, range: { from: person.from, to: pronoun + 1 }, by: 'Wang, who said' };
  // "a poor report by researchers who say": no document is a "who".
  const isThing = tokens[pronoun]!.normal === 'who' && sourceWords(speech, phrase).kind === 'document';
  const host = (isThing ? baseBefore(speech, end, start) : null) ?? phrase;
  return { phrase: host, range: { from: host.from, to: pronoun + 1 }, by: 'Wang, who said' };
}

/** The person in "met Wang, a lawyer from Oslo, who said" and "in a house of Wang, who said", where the phrase is about another noun. */
function personBefore(speech: SpeechText, { from, to, head }: Phrase): Phrase | null {
  const { tokens } = speech;
  if (speech.nameEndingAt(head) || personalPronounAt(speech, head)) return null;
  const isApposed = /^(?:an?|the)$/.test(tokens[from]!.normal) || isRoleHead(tokens[head]!.normal);
  const apposed = isApposed && tokens[from - 1]?.text === ',' ? from - 1 : -1;
  const isOf = apposed < 0 && !isSpeakingNoun(tokens[head]!.normal) && !isKin(tokens[head]!.normal);
  const name = apposed > 0 ? speech.nameEndingAt(apposed - 1) : isOf ? speech.nameEndingAt(to - 1) : null;
  if (name?.entity.type !== 'person') return null;
  const first = apposed > 0 ? name.from : (baseBefore(speech, to, from)?.from ?? name.from);
  return { from: first, to, head: name.to - 1 };
}
