import { months, weekdays } from '../../lexicon/common/calendar.js';
import { determiners } from '../../lexicon/common/determiners.js';
import { personalPronouns, vaguePronouns } from '../../lexicon/common/pronouns.js';
import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { auxiliaries } from '../../lexicon/quotes/auxiliaries.js';
import { clauseLinks } from '../../lexicon/quotes/clause-links.js';
import { finiteVerbs } from '../../lexicon/quotes/finite-verbs.js';
import {
  adjectivesAfterNouns,
  clauseBreaks,
  complementPrepositions,
  furtherDeterminers,
  objectPronouns,
  participlesAfterNouns,
  pointingPronouns,
  sentenceAdverbs,
  severalPronouns,
  singlePronouns,
  timeNouns,
  wordsOutsidePhrases,
} from '../../lexicon/quotes/subject-words.js';
import { formsOfBe } from '../../lexicon/quotes/verb-groups.js';
import type { SpeechText } from '../speech-text.js';
import { bitOf } from '../word-bits.js';

/** What a word can be in a noun phrase, by its form and by what stands beside it: there is no list of nouns. */

const several = new Set<string>(severalPronouns);
const single = new Set<string>(singlePronouns);
const pointing = new Set<string>(pointingPronouns);
const objects = new Set<string>(objectPronouns);
const opening = new Set<string>([...determiners, ...furtherDeterminers]);
const prepositions = new Set<string>(complementPrepositions);
const adjectives = new Set<string>(adjectivesAfterNouns);
const participles = new Set<string>(participlesAfterNouns);
const links = new Set<string>(clauseLinks);
const times = new Set<string>([...timeNouns, ...Object.keys(months), ...Object.keys(weekdays)]);

/** "they've" and the like, of some pronouns. */
function shortForms(pronouns: readonly string[]): string[] {
  return pronouns.flatMap((word) => ['s', 'd', 'll', 've', 're', 'm'].map((verb) => `${word}'${verb}`));
}

const personal: readonly string[] = [...personalPronouns, ...vaguePronouns];
const withShortForms = ['he', 'she', 'it', 'they', 'we', 'i', 'you', 'who', 'that', 'there', 'what'];
const PERSONAL = bitOf([...personal, ...shortForms(withShortForms.filter((word) => personal.includes(word)))]);
const PREDICATE = bitOf(auxiliaries);
const VERB = bitOf(finiteVerbs);
const HYPHEN = bitOf(['-', '–', '/']);
/** A subject by itself. */
const SUBJECT = bitOf(['he', 'she', 'they', 'we', 'i']);
/** The first word of an object. */
const OBJECT = bitOf(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'him', 'them']);
/** Before a noun or an adjective, and no verb. */
const WITHIN_PHRASE = bitOf([...opening, ...prepositions, "'s", 'and']);
/** No noun, name or adjective. */
const NO_CONTENT = bitOf([
  ...personal,
  ...shortForms(withShortForms),
  // Neither in a phrase nor at its edge.
  ...clauseBreaks,
  ...wordsOutsidePhrases,
  'and',
  'or',
  ...opening,
  ...prepositions,
  ...links,
  ...auxiliaries,
]);

/** "he", "they"; the pronoun of "they've" too. */
export function personalPronounAt({ kinds }: SpeechText, at: number): boolean {
  return (kinds[at]! & PERSONAL) !== 0;
}

/** "some", "others", "two": several people as a subject by itself. */
export function isSeveral(word: string): boolean {
  return several.has(word);
}

/** "one", "anyone" */
export function isSingle(word: string): boolean {
  return single.has(word);
}

/** "that", "which", "who" */
export function isPointing(word: string): boolean {
  return pointing.has(word);
}

/** "them" in "many of them" */
export function isObjectPronoun(word: string): boolean {
  return objects.has(word);
}

/** "the", "his", "both": it opens a noun phrase, or stands before what opens one. */
export function opensPhrase(word: string): boolean {
  return opening.has(word);
}

export function isPreposition(word: string): boolean {
  return prepositions.has(word);
}

/** "Monday", "week", "2014" */
export function isTime(word: string): boolean {
  return times.has(word) || /^(?:1[89]|20)\d\d$/.test(word);
}

/** "when", "because", "that" */
export function isClauseLink(word: string): boolean {
  return links.has(word);
}

/** What a phrase's words are parted from the rest by. */
export function isStop(text: string): boolean {
  return /^[,.;:!?()[\]…—–―"“”«»„‘]$|^--+$|^``$|^''$|^\.\.\.$/.test(text);
}

/** A dash within a word: "52-year-old", "China-Russia". */
export function isHyphen({ tokens, kinds }: SpeechText, at: number): boolean {
  return (kinds[at]! & HYPHEN) !== 0 && tokens[at]!.glued && tokens[at + 1]?.glued === true;
}

/** A noun, an adjective, a number or a capitalized word: what a noun phrase is made of beside names and determiners. */
export function isContentWord(speech: SpeechText, at: number): boolean {
  const token = speech.tokens[at];
  if (!token) return false;
  if (isHyphen(speech, at)) return true;
  if ((speech.kinds[at]! & NO_CONTENT) !== 0) return false;
  return /^[\p{L}\p{N}$€£#@'%&]/u.test(token.text) && !/^['’`]+$/.test(token.text);
}

/** "briefed", "involved", "held": it may follow the noun that it belongs to. */
export function isParticiple(word: string): boolean {
  return participles.has(word) || /^\p{Ll}{2,}ed$/u.test(word) || /^\p{Ll}{2,}ing$/u.test(word);
}

/** "familiar", "close" */
export function followsNoun(word: string): boolean {
  return adjectives.has(word) || isParticiple(word);
}

/** Words in -ing that are mostly nouns or prepositions. */
const NO_GERUND =
  /^(?:king|thing|something|anything|nothing|everything|during|morning|evening|meeting|building|ruling|filing|polling|hearing|spring|ring|wing|being|ceiling|wedding|sibling|including|following|regarding|briefing|finding|posting|string|sting|sing|bring)$/;

export function isGerund(word: string): boolean {
  return /^\p{Ll}{2,}ing$/u.test(word) && !NO_GERUND.test(word);
}

/** Whether a token is surely the predicate of a clause: "was", "spoke", the "visited" of "officials visited Oslo". */
export function isPredicate(speech: SpeechText, at: number): boolean {
  const { tokens, kinds } = speech;
  const token = tokens[at];
  if (!token || speech.nameEndingAt(at) || token.glued) return token?.normal === "'s" && isVerbalS(speech, at);
  const { normal } = token;
  if (normal === 'think' && tokens[at + 1]?.normal === 'tank') return false;
  // "in May", "Will"
  if ((kinds[at]! & PREDICATE) !== 0)
    return !/^(?:May|Will|Might)$/.test(token.text) || speech.sentence[at - 1] !== speech.sentence[at];
  if (at === 0) return false;
  // "the agency that runs it"
  const isRelative = /^(?:that|which|who)$/.test(tokens[at - 1]!.normal);
  const isVerb = (kinds[at]! & VERB) !== 0;
  if (isRelative) return isVerb || /^\p{Ll}{2,}ed$/u.test(token.text);
  if ((kinds[at - 1]! & WITHIN_PHRASE) !== 0) return false;
  return isVerb || followsSubject(speech, at) || (/^\p{Ll}{2,}ed$/u.test(token.text) && isPastForm(speech, at));
}

/** "he cut", "Wang hit the": a word after a pronoun that is a subject, or between a name and an object. */
function followsSubject(speech: SpeechText, at: number): boolean {
  const { tokens, kinds } = speech;
  // Few words stand there, so that is asked first.
  const isBeside =
    (kinds[at - 1]! & SUBJECT) !== 0 || ((kinds[at + 1]! & OBJECT) !== 0 && speech.nameEndingAt(at - 1) !== null);
  if (!isBeside) return false;
  const { text, normal } = tokens[at]!;
  if (!/^\p{Ll}{2,}$/u.test(text) || /ly$|ing$|^(?:also|then|all|both|too|still|even|just|now)$/.test(normal))
    return false;
  return isContentWord(speech, at);
}

/** Whether a word in -ed is a past form, and no participle: "officials visited Oslo", "he resigned". */
function isPastForm(speech: SpeechText, at: number): boolean {
  const { tokens } = speech;
  if (personalPronounAt(speech, at - 1)) return true;
  if (!isContentWord(speech, at - 1)) return false;
  const next = tokens[at + 1];
  // "the ad hits her"
  const takesObject =
    next !== undefined &&
    !isStop(next.text) &&
    (opening.has(next.normal) || personalPronounAt(speech, at + 1) || speech.nameStartingAt(at + 1) !== null);
  return takesObject || (speech.nameEndingAt(at - 1) !== null && prepositions.has(next?.normal ?? ''));
}

/** The "'s" of "he's late", not that of "Wang's aide". */
function isVerbalS(speech: SpeechText, at: number): boolean {
  return personalPronounAt(speech, at - 1) || isPointing(speech.tokens[at - 1]?.normal ?? '');
}

/** Whether a clause may begin at a token. */
export function isAtBoundary({ tokens }: SpeechText, at: number, start: number): boolean {
  if (at <= start) return true;
  if (at - 1 === start && adverbs.has(tokens[start]!.normal)) return true;
  const { text, normal } = tokens[at - 1]!;
  return isStop(text) || isClauseLink(normal) || /^(?:and|but|or|so|yet|then|if|how|why|what|than)$/.test(normal);
}

const ADVERB = /^\p{Ll}+ly$|^(?:also|then|later|soon|once|again|often|even|still|never|always|just|now)$/u;

/** A predicate, or a past form after a noun: "Wang repeatedly invoked it". */
export function isVerbLike(speech: SpeechText, at: number): boolean {
  const token = speech.tokens[at];
  if (at < 1 || !token) return false;
  if (isPredicate(speech, at)) return true;
  const { text, normal, glued } = token;
  if (glued || speech.nameEndingAt(at)) return false;
  const isPresent = /^[a-z]{2,}s$/.test(text);
  if (!isPresent && !/^[a-z]{2,}ed$/.test(text) && !sayings.has(normal)) return false;
  let before = at - 1;
  while (before > 0 && ADVERB.test(speech.tokens[before]!.normal)) before--;
  if (isPresent && speech.nameEndingAt(before) && takesObject(speech, at + 1)) return true;
  if (isPresent && !sayings.has(normal)) return false;
  const { normal: word } = speech.tokens[before]!;
  if ((speech.kinds[before]! & WITHIN_PHRASE) !== 0 || beForms.has(word) || /^[;:]$/.test(word)) return false;
  return (
    speech.nameEndingAt(before) !== null ||
    personalPronounAt(speech, before) ||
    isContentWord(speech, before) ||
    isStop(word)
  );
}

const adverbs = new Set<string>(sentenceAdverbs);
const sayings = new Set<string>(verbsOfSaying);
/** After them a participle follows. */
const beForms = new Set<string>([...formsOfBe, 'get']);

/** "the ad hits the", "Wang points at" */
function takesObject(speech: SpeechText, at: number): boolean {
  const next = speech.tokens[at]?.normal ?? '';
  return opening.has(next) || personalPronounAt(speech, at);
}
