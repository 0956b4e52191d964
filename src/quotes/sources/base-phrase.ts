import { mensKin, womensKin } from '../../lexicon/names/kin.js';
import { nounsWithClauses, sentenceAdverbs } from '../../lexicon/quotes/subject-words.js';
import { startsWithLower } from '../../text/letter-case.js';
import { isPossessive } from '../../text/possessive.js';
import { isRoleHead } from '../../text/role-words.js';
import type { SpeechName, SpeechText } from '../speech-text.js';
import {
  isAtBoundary,
  isContentWord,
  isGerund,
  isHyphen,
  isObjectPronoun,
  isPointing,
  isPredicate,
  isSeveral,
  isSingle,
  isTime,
  opensPhrase,
  personalPronounAt,
} from './word-kinds.js';

/** A noun phrase: its first token, the index after its last, and its head. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** The last word of its noun or name; the pronoun. */
  readonly head: number;
}

const kin = new Set<string>([...womensKin, ...mensKin]);
/** "mother", "ex-husband" */
export function isKin(word: string): boolean {
  return kin.has(word);
}

const withClauses = new Set<string>(nounsWithClauses);
const adverbs = new Set<string>(sentenceAdverbs);

/** A noun phrase that ends before `to`: determiner, adjectives, nouns, names, owners; no complement. */
export function baseBefore(speech: SpeechText, to: number, least: number): Phrase | null {
  const { tokens } = speech;
  const last = to - 1;
  if (last < least) return null;
  const pronoun = pronounAt(speech, last, least);
  if (pronoun) return pronoun;
  let at = to;
  while (at > least) {
    const name = speech.nameEndingAt(at - 1);
    if (name && name.from >= least) at = name.from;
    else if (at < to && at - 1 > least && tokens[at - 1]!.glued && isPossessive(tokens[at - 1]!.text)) at--;
    else if (belongs(speech, at - 1, to, least)) at--;
    else break;
  }
  if (at === to || (tokens[at]!.glued && isHyphen(speech, at))) return null;
  const from = withDeterminers(speech, at, to, least);
  // "those surveyed"
  const isThose = at === last && /^th[eo]se$/.test(tokens[from]!.normal) && /(?:ed|ing)$/.test(tokens[last]!.normal);
  const head = isThose ? from : beforeParticiple(speech, from, last);
  return { from: afterAdverbs(speech, from, head), to, head };
}

/** "a statement released": the noun before the participle at its end. */
function beforeParticiple(speech: SpeechText, from: number, last: number): number {
  const { tokens } = speech;
  if (
    last <= from ||
    speech.nameEndingAt(last) ||
    !/^\p{Ll}{2,}ed$|^(?:seen|sent|made|written)$/u.test(tokens[last]!.text)
  )
    return last;
  const before = tokens[last - 1]!.normal;
  return opensPhrase(before) || /ly$/.test(before) || !isContentWord(speech, last - 1) ? last : last - 1;
}

/** "particularly Wang", "Instead, Wang": without the adverbs. */
function afterAdverbs({ tokens }: SpeechText, from: number, head: number): number {
  let at = from;
  while (at < head && adverbs.has(tokens[at]!.normal)) at++;
  return at;
}

/** Whether a word goes on a base noun phrase to the left. */
function belongs(speech: SpeechText, at: number, to: number, least: number): boolean {
  const { tokens } = speech;
  if (at + 1 < to && isHyphen(speech, at + 1)) return true;
  if (!isContentWord(speech, at) || (at < to - 1 && isPredicate(speech, at))) return false;
  const { normal, text } = tokens[at]!;
  if (at < to - 1 && isGerund(normal) && !isModifier(speech, at)) return false;
  const next = speech.nameStartingAt(at + 1);
  if (!next || !startsWithLower(text) || next.isDemonym || isHyphen(speech, at)) return true;
  return !isTime(normal) && (next.to < to || isTitle(speech, at, next, least));
}

/** Ends of nouns for people, and of adjectives. */
const PERSON_NOUN = /(?:er|or|ist|ian|man|woman|eer|ee|ant|late|friend|rival|ally|mate|star|native|pal)$/;
const ADJECTIVE = /(?:ive|al|ic|ary|ous|ish|less|ful|based|led|backed|owned)$/;

/** Whether a word before a name belongs to it: "rapper Wang", not "after the meeting Wang said". */
function isTitle(speech: SpeechText, at: number, next: SpeechName, least: number): boolean {
  const { normal } = speech.tokens[at]!;
  if (ADJECTIVE.test(normal) || isOwned(speech, at)) return true;
  if (next.entity.type === 'person' && (isRoleHead(normal) || kin.has(normal) || PERSON_NOUN.test(normal))) return true;
  // "the news site Acme", "Media titan Wang": from where a clause begins; but "the moment Wang left"
  if (withClauses.has(normal) || normal.endsWith('s') || isPredicate(speech, at)) return false;
  let from = at;
  while (from > least && isContentWord(speech, from - 1) && !isPredicate(speech, from - 1)) from--;
  while (from > least && opensPhrase(speech.tokens[from - 1]!.normal)) from--;
  // "after the meeting Wang said"
  if (from > least && /^(?:after|before|since|until)$/.test(speech.tokens[from - 1]!.normal)) return false;
  return isAtBoundary(speech, from, least);
}

/** "his friend" before a name */
function isOwned({ tokens }: SpeechText, at: number): boolean {
  return /^(?:my|his|her|their|our|a|an|another|'s)$/.test(tokens[at - 1]?.normal ?? '');
}

/** "leading" in "a leading critic", "new fundraising reports"; not "officials monitoring fires". */
function isModifier(speech: SpeechText, at: number): boolean {
  const { tokens } = speech;
  const before = tokens[at - 1]?.normal ?? '';
  if (opensPhrase(before) || before === '-' || tokens[at]!.glued) return true;
  const next = tokens[at + 1]!.normal;
  if (opensPhrase(next) || speech.nameStartingAt(at + 1) || !isContentWord(speech, at + 1)) return false;
  return !/s$|^(?:people|men|women|police)$/.test(before) && speech.nameEndingAt(at - 1) === null;
}

/** "both of the", "nearly all the", "at least half": what stands before the first noun. */
function withDeterminers(speech: SpeechText, from: number, to: number, least: number): number {
  const { tokens } = speech;
  let at = from;
  // "one which Wang": the clause begins after "which".
  while (at > least && opensPhrase(tokens[at - 1]!.normal) && !/^(?:which|what)$/.test(tokens[at]!.normal)) at--;
  // "at least", "more than", "as many as"
  const before = tokens[at - 1]?.normal ?? '';
  if (at > least && tokens[at]!.normal === 'least' && before === 'at') return at - 1;
  if (at - 1 > least && before === 'than' && /^(?:more|fewer|less)$/.test(tokens[at - 2]!.normal)) return at - 2;
  // "about half", but "about the plan"
  while (
    at < from &&
    /^(?:about|over|around|roughly|nearly|almost)$/.test(tokens[at]!.normal) &&
    !isNumber(speech, at + 1)
  )
    at++;
  if (at === from) return at;
  const { normal } = tokens[at]!;
  if (normal === 'which' || normal === 'what') return at + 1;
  return normal === 'that' && opensClause(speech, at + 1, from, to) ? at + 1 : at;
}

function isNumber({ tokens }: SpeechText, at: number): boolean {
  const { normal } = tokens[at]!;
  return isSeveral(normal) || isSingle(normal) || /^(?:a|\d.*|every|half|two-thirds)$/.test(normal);
}

/** "that critics", "that Wang", "that the ministry": it opens a clause; "that voter" is a phrase. */
function opensClause(speech: SpeechText, next: number, from: number, to: number): boolean {
  if (next < from || speech.nameEndingAt(to - 1)) return true;
  return isSeveral(speech.tokens[from]!.normal) || /s$/.test(speech.tokens[to - 1]!.normal);
}

/** "he", "many", "that", "them" as a phrase by itself. */
function pronounAt(speech: SpeechText, at: number, least: number): Phrase | null {
  const { normal } = speech.tokens[at]!;
  const isNumeral = isSeveral(normal) || isSingle(normal);
  if (speech.nameEndingAt(at)) return null;
  if (isNumeral) return { from: withDeterminers(speech, at, at + 1, least), to: at + 1, head: at };
  const isPronoun = personalPronounAt(speech, at) || isPointing(normal) || isObjectPronoun(normal);
  return isPronoun ? { from: at, to: at + 1, head: at } : null;
}
