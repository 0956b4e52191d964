import { definiteDeterminers, determiners } from '../lexicon/common/determiners.js';
import { honorifics } from '../lexicon/common/honorifics.js';
import { organizationHeads } from '../lexicon/common/organization-heads.js';
import { personalPronouns, vaguePronouns } from '../lexicon/common/pronouns.js';
import { roleHeads } from '../lexicon/common/role-heads.js';
import { roleModifiers } from '../lexicon/common/role-modifiers.js';
import { roleTimes } from '../lexicon/common/role-times.js';
import { adverbsBeforeVerbs } from '../lexicon/quotes/adverbs-before-verbs.js';
import { speakingNouns } from '../lexicon/quotes/speaking-nouns.js';
import type { Entity } from '../types.js';
import { antecedentOf } from './antecedents.js';
import { describedBy } from './descriptions.js';
import { sharedSubject } from './shared-subjects.js';
import type { NamePlace, SpeechText } from './speech-text.js';

/** Who speaks: the entity, or null for "officials" and for a pronoun that is not certain; and where that is said. */
export interface Speaker {
  readonly id: string | null;
  readonly from: number;
  readonly to: number;
}

const people = new Set<string>(roleHeads);
const bodies = new Set<string>(organizationHeads);
const others = new Set<string>(speakingNouns);
const honors = new Set<string>(honorifics);
const titleWords = new Set<string>([...roleHeads, ...roleModifiers, ...roleTimes, ...honorifics]);

const adverbs = new Set<string>(adverbsBeforeVerbs);
const pronouns = new Set<string>(personalPronouns);
const vague = new Set<string>(vaguePronouns);
const articles = new Set<string>(definiteDeterminers);
const small = new Set<string>([...determiners, 'of', 'for', 'and', '&', '-', "'s", "'"]);
const LONGEST_TITLE = 14;
const LONGEST_APPOSITION = 30;

/** The subject of the verb at `verb`: "Wang", "Wang Yi, the foreign minister,", "he", "officials". */
export function speakerBefore(speech: SpeechText, verb: number): Speaker | null {
  const { tokens } = speech;
  const start = speech.sentenceStart[speech.sentence[verb]!]!;
  let at = verb - 1;
  while (at >= start && isBetween(tokens[at]!.normal)) at--;
  if (at < start) return null;
  const name = speech.nameEndingAt.get(at);
  if (name && !name.isDemonym) {
    const { id, from } = headOf(speech, name, start);
    return { id, from: titleStart(speech, from, start), to: at + 1 };
  }
  const { normal, text } = tokens[at]!;
  if (pronouns.has(normal)) return { id: antecedentOf(speech, at), from: at, to: at + 1 };
  if (vague.has(normal)) return { id: null, from: at, to: at + 1 };
  if (text === ',' || text === ')') return apposed(speech, at, start);
  if (/^(?:and|but)$/.test(normal)) {
    const subject = sharedSubject(speech, at, start);
    if (!subject) return null;
    return { id: subject.name ? subject.name.entity.id : antecedentOf(speech, subject.from), from: at, to: at + 1 };
  }
  if (normal === 'who') {
    const before = speech.nameEndingAt.get(tokens[at - 1]?.text === ',' ? at - 2 : at - 1);
    return before ? { id: before.entity.id, from: titleStart(speech, before.from, start), to: at + 1 } : null;
  }
  if (!isSpeakingNoun(normal)) return null;
  return { id: described(speech, at), from: titleStart(speech, at, start), to: at + 1 };
}

/** "the vice president", "the ministry", "the Chinese president", where the article has one of them. */
function described({ tokens, descriptions, nameEndingAt }: SpeechText, noun: number): string | null {
  const words = [tokens[noun]!.normal];
  let owner: Entity | null = null;
  for (let at = noun - 1; at >= 0 && noun - at <= MOST_DESCRIBING; ) {
    const name = nameEndingAt.get(at);
    if (name && owner) return null;
    if (name) {
      owner = name.entity;
      at = name.from - 1;
      continue;
    }
    const { normal } = tokens[at]!;
    if (normal === 'the') return describedBy(descriptions, words, owner);
    words.unshift(normal);
    at--;
  }
  return null;
}

const MOST_DESCRIBING = 4;

/** What stands between a subject and its verb: "has", "later", "angrily". */
function isBetween(word: string): boolean {
  return adverbs.has(word) || /^\p{Ll}+ly$/u.test(word);
}

/** What a phrase that ends with a name speaks of, and the first token of that. */
interface Head {
  readonly id: string | null;
  readonly from: number;
}

/**
 * "Analyst Ann Lee of Acme" is Ann Lee, "the embassy in Oslo" the embassy; "a spokesman for the ministry" is not the
 * ministry, "the people in Jammu" are not the city.
 */
function headOf(speech: SpeechText, name: NamePlace, start: number): Head {
  let head = name;
  for (let steps = 0; steps < MOST_COMPLEMENTS; steps++) {
    const preposition = prepositionBefore(speech, head.from);
    if (preposition <= start) break;
    const outer = speech.nameEndingAt.get(preposition - 1);
    if (!outer) return { id: described(speech, preposition - 1), from: preposition - 1 };
    head = outer;
  }
  return { id: head.isDemonym ? null : head.entity.id, from: head.from };
}

/** "Ann Lee of the Embassy of France in Oslo" */
const MOST_COMPLEMENTS = 3;

/** The preposition that a name hangs on, with an article or a title between; -1 where it hangs on none. */
function prepositionBefore({ tokens }: SpeechText, from: number): number {
  let at = from - 1;
  while (at > 0 && from - at < LONGEST_TITLE && isTitleOrArticle(tokens[at]!.normal)) at--;
  return PREPOSITION.test(tokens[at]?.normal ?? '') ? at : -1;
}

function isTitleOrArticle(word: string): boolean {
  return articles.has(word) || people.has(word) || honors.has(word.replace(/\.$/, ''));
}

const PREPOSITION = /^(?:for|of|at|from|in|with|to)$/;

/** The speaker whose words begin at `from`: "Chinese Foreign Ministry spokesman Zhao Lijian", "the WHO", "officials". */
export function speakerAfter(speech: SpeechText, from: number): Speaker | null {
  const { tokens } = speech;
  const end = Math.min(speech.sentenceStart[(speech.sentence[from] ?? -2) + 1] ?? from, from + LONGEST_TITLE);
  let last: NamePlace | null = null;
  let noun = -1;
  let at = from;
  while (at < end) {
    const name = speech.nameStartingAt.get(at);
    if (name) {
      // "Ann Lee's lawyer"
      const isOwner = isPossessive(tokens[name.to]?.text);
      if (name.entity.type === 'person' && !isOwner && !(noun >= 0 && prepositionBefore(speech, at) > noun)) {
        return { id: name.entity.id, from, to: name.to };
      }
      if (!name.isDemonym && !isOwner) last = name;
      at = name.to;
      continue;
    }
    const { normal } = tokens[at]!;
    if (at === from && pronouns.has(normal)) return { id: antecedentOf(speech, at), from, to: at + 1 };
    if (isSpeakingNoun(normal)) noun = noun >= 0 && last === null && prepositionBefore(speech, at) > noun ? noun : at;
    else if (!isTitleWord(speech, at)) break;
    at++;
  }
  // "the head of the institute, Ann Lee,"
  const apposed = noun >= 0 && tokens[at]?.text === ',' ? speech.nameStartingAt.get(at + 1) : undefined;
  if (apposed?.entity.type === 'person') return { id: apposed.entity.id, from, to: apposed.to };
  // "a spokesman for the ministry" is not the ministry.
  if (noun >= 0 && (!last || noun >= last.to || prepositionBefore(speech, last.from) > noun)) {
    return { id: described(speech, noun), from, to: Math.max(noun + 1, last?.to ?? 0) };
  }
  return last ? { id: last.entity.id, from, to: last.to } : null;
}

function isPossessive(mark: string | undefined): boolean {
  return mark !== undefined && /^['’]s?$/.test(mark);
}

/** "minister", "ministries", "villagers" */
export function isSpeakingNoun(word: string): boolean {
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
  return [word, singular].some((noun) => people.has(noun) || bodies.has(noun) || others.has(noun));
}

/** "senior", "of", "Foreign": what a title is made of. */
export function isTitleWord({ tokens }: SpeechText, at: number): boolean {
  const { normal, text } = tokens[at]!;
  return titleWords.has(normal.replace(/\.$/, '')) || small.has(normal) || /^\p{Lu}[\p{L}.-]*$/u.test(text);
}

/** The first token of what stands before a name: "Chinese State Councilor and Foreign Minister Wang Yi". */
function titleStart(speech: SpeechText, from: number, start: number): number {
  let at = from;
  while (at > start && from - at < LONGEST_TITLE) {
    const name = speech.nameEndingAt.get(at - 1);
    if (name) at = name.from;
    else if (isTitleWord(speech, at - 1) || isSpeakingNoun(speech.tokens[at - 1]!.normal)) at--;
    else break;
  }
  return at;
}

/** "Wang Yi, the foreign minister, said": the name before the comma that the phrase began with, a person's before others. */
function apposed(speech: SpeechText, comma: number, start: number): Speaker | null {
  const { tokens } = speech;
  const last = speech.nameEndingAt.get(comma - 1);
  // "the director of the market, Mohammed Al Salem, said"
  if (last?.entity.type === 'person' && tokens[last.from - 1]?.text === ',' && isRoleBefore(speech, last.from - 1)) {
    return { id: last.entity.id, from: titleStart(speech, last.from - 1, start), to: comma + 1 };
  }
  const opens = tokens[comma]!.text === ')' ? '(' : ',';
  let found: Speaker | null = null;
  for (let at = comma - 1; at > start && comma - at < LONGEST_APPOSITION; at--) {
    if (tokens[at]!.text !== opens) continue;
    const name = speech.nameEndingAt.get(beforeBrackets(speech, at - 1));
    if (!name || name.isDemonym || name.entity.type === 'place') continue;
    const { id, from } = headOf(speech, name, start);
    const speaker = { id, from: titleStart(speech, from, start), to: comma + 1 };
    // "Ann Lee, director of the Institute, presenting the report, said"
    if (name.entity.type === 'person' && (!found || isTitleWord(speech, at + 1))) return speaker;
    found ??= speaker;
  }
  return found;
}

/** "Acme Industries (ACI)": the last token before the brackets; the token itself where it closes none. */
function beforeBrackets({ tokens }: SpeechText, last: number): number {
  if (tokens[last]?.text !== ')') return last;
  for (let at = last - 1; at > 0 && last - at <= LONGEST_BRACKETS; at--) if (tokens[at]!.text === '(') return at - 1;
  return last;
}

const LONGEST_BRACKETS = 8;

/** Whether a role ends before a comma, with no other comma or name of a person in it. */
function isRoleBefore({ tokens, nameEndingAt }: SpeechText, comma: number): boolean {
  for (let at = comma - 1; at >= 0 && comma - at < LONGEST_TITLE && tokens[at]!.text !== ','; at--) {
    if (people.has(tokens[at]!.normal)) return true;
    if (nameEndingAt.get(at)?.entity.type === 'person') return false;
  }
  return false;
}
