import { determiners } from '../../lexicon/common/determiners.js';
import { roleHeads } from '../../lexicon/common/role-heads.js';
import { roleModifiers } from '../../lexicon/common/role-modifiers.js';
import { roleTimes } from '../../lexicon/common/role-times.js';
import { personNouns } from '../../lexicon/quotes/nouns-by-sex.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { isPossessive } from '../../text/possessive.js';
import { wordsOfTitles } from '../../text/role-words.js';
import type { NamedText, SpeechName } from '../speech-text.js';
import { bitOf, STARTS_NAME } from '../word-bits.js';
import { followed } from './pronouns.js';
import { sexOfWord, wordsOfSex } from './sexes.js';
import { isMark, WEIGHTS, weightOf } from './subjects.js';
import type { Mention } from './types.js';

const openers = new Set<string>([...determiners, "'s", '’s']);
const TITLE = bitOf([...openers, ...roleModifiers, ...roleTimes, ...wordsOfTitles]);

/** Tokens of a sentence that are read: no sentence for people to read has more. */
const MAX_TOKENS = 300;

/** Who is spoken of in a sentence, in the article's own words and in order. */
export interface InSentence {
  /** By name, or as "a spokesman". */
  readonly mentions: readonly Mention[];
  /** The tokens of pronouns. */
  readonly pronouns: readonly number[];
}

export function spokenOfIn(text: NamedText, start: number, end: number): InSentence {
  const { kinds, quotedUntil } = text;
  const mentions: Mention[] = [];
  const pronouns: number[] = [];
  const limit = Math.min(end, start + MAX_TOKENS);
  let nameEnd = start;
  for (let at = start; at < limit; at++) {
    if (quotedUntil[at]! > 0) continue;
    const kind = kinds[at]!;
    if ((kind & PRONOUN) !== 0) pronouns.push(at);
    if (at < nameEnd || (kind & (PERSON | STARTS_NAME)) === 0) continue;
    const name = text.nameStartingAt(at);
    if (name) {
      if (name.entity.type === 'person') mentions.push(named(text, name, start));
      nameEnd = name.to;
    } else {
      const mention = unnamed(text, at, start);
      if (mention) mentions.push(mention);
    }
  }
  return { mentions, pronouns };
}

function named(text: NamedText, name: SpeechName, start: number): Mention {
  const { id } = name.entity;
  const from = titleStart(text, name.from, start);
  return {
    at: name.to - 1,
    from: null,
    id,
    sex: text.sexes.get(id) ?? null,
    weight: weightOf(text, { from, to: name.to }, start),
  };
}

/** Tokens of a title, at most. */
const MAX_TITLE = 10;

/** The first token of the title before a name. */
export function titleStart({ tokens, kinds, nameEndingAt }: NamedText, from: number, start: number): number {
  let at = from;
  while (at > start && from - at < MAX_TITLE) {
    const name = nameEndingAt(at - 1);
    const isTitle = (kinds[at - 1]! & TITLE) !== 0;
    if (!name && !isTitle && !(at - 1 > start && startsWithCapital(tokens[at - 1]!.text))) break;
    if (name?.entity.type === 'person' && !isPossessive(tokens[name.to]?.text)) break;
    at = name ? name.from : at - 1;
  }
  return at;
}

const PRONOUN = bitOf(followed.keys());
/** "minister", "sen.", "co-director" */
const PERSON = bitOf(
  [
    ...[...roleHeads, ...personNouns, ...wordsOfSex].flatMap((word) => [word, `${word}.`]),
    ...roleHeads.map((word) => `co-${word}`),
  ].filter((word) => !followed.has(word)),
);

/** Tokens between a noun and its "the", at most. */
const MAX_PHRASE = 6;

/** "a spokesman for the ministry": a noun with a determiner that is no title and no part of a longer noun. */
function unnamed(text: NamedText, noun: number, start: number): Mention | null {
  const { tokens } = text;
  const next = tokens[noun + 1];
  if (!next || next.text === '-' || isPossessive(next.text)) return null;
  // "the minister, Wang Yi", "the minister Wang Yi"
  if (text.nameStartingAt(noun + 1)?.entity.type === 'person' || (text.kinds[noun + 1]! & PERSON) !== 0) return null;
  if (isTitleOf(text, noun)) return null;
  const from = phraseStart(text, noun, start);
  if (from < 0) return null;
  const before = tokens[from - 1];
  // "Ann Lee, a lawyer", "Lee is a lawyer"
  if (before && from > start && /^(?:,|is|was|as|became|be|been|being|an?)$/.test(before.normal)) return null;
  const sex = sexOfWord(tokens[noun]!.normal);
  const opens = from === start || isMark(before?.text);
  const weight = opens ? WEIGHTS.subject : weightOf(text, { from, to: noun + 1 }, start);
  // What is no subject is hardly spoken of, unless it tells of whom "she" may be said.
  const isSpokenOf = weight > WEIGHTS.other || sex !== null;
  return { at: noun, from, id: null, sex, weight: isSpokenOf ? weight : 0 };
}

/** "the director of the Institute, Wang Yi": whether a person is named after the next comma. */
function isTitleOf({ tokens, nameStartingAt }: NamedText, noun: number): boolean {
  for (let at = noun + 1; at < tokens.length && at - noun <= MAX_TITLE; at++) {
    const { text } = tokens[at]!;
    if (text === ',') return nameStartingAt(at + 1)?.entity.type === 'person';
    if (isMark(text)) return false;
  }
  return false;
}

/** The index of the determiner of a noun; -1 where it has none. */
function phraseStart({ tokens }: NamedText, noun: number, start: number): number {
  for (let at = noun - 1; at >= start && noun - at <= MAX_PHRASE; at--) {
    const { normal, text } = tokens[at]!;
    if (openers.has(normal)) return at;
    if (!/^[\p{L}\d-]+\.?$/u.test(text)) return -1;
  }
  return -1;
}
