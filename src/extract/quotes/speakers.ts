import { honorifics } from '../../lexicon/honorifics.js';
import { organizationHeads } from '../../lexicon/organization-heads.js';
import { roleHeads } from '../../lexicon/role-heads.js';
import { roleModifiers } from '../../lexicon/role-modifiers.js';
import { roleTimes } from '../../lexicon/role-times.js';
import type { NamePlace, SpeechText } from './speech-text.js';

/** Who speaks: the entity, or null for "officials" and for a pronoun that is not certain; and where that is said. */
export interface Speaker {
  readonly id: string | null;
  readonly from: number;
  readonly to: number;
}

const people = new Set<string>(roleHeads);
const bodies = new Set<string>(organizationHeads);
const titleWords = new Set<string>([...roleHeads, ...roleModifiers, ...roleTimes, ...honorifics]);

const BETWEEN =
  /^(?:has|had|have|also|later|then|earlier|once|again|further|repeatedly|often|never|recently|himself|herself|however|still|just|even|\p{Ll}+ly)$/u;
const PRONOUN = /^(?:he|she)$/;
const LONGEST_TITLE = 14;
const LONGEST_APPOSITION = 30;

/** The subject of the verb at `verb`: "Wang", "Wang Yi, the foreign minister,", "he", "officials". */
export function speakerBefore(speech: SpeechText, verb: number): Speaker | null {
  const { tokens } = speech;
  const start = speech.sentenceStart[speech.sentence[verb]!]!;
  let at = verb - 1;
  while (at >= start && BETWEEN.test(tokens[at]!.normal)) at--;
  if (at < start) return null;
  const name = speech.nameEndingAt.get(at);
  if (name && !name.isDemonym) {
    const from = titleStart(speech, name.from, start);
    return { id: isOfAnother(speech, name) ? null : name.entity.id, from, to: at + 1 };
  }
  const { normal, text } = tokens[at]!;
  if (PRONOUN.test(normal)) return { id: antecedentOf(speech, at), from: at, to: at + 1 };
  if (text === ',' || text === ')') return apposed(speech, at, start);
  if (normal === 'who') {
    const before = speech.nameEndingAt.get(tokens[at - 1]?.text === ',' ? at - 2 : at - 1);
    return before ? { id: before.entity.id, from: titleStart(speech, before.from, start), to: at + 1 } : null;
  }
  if (!isSpeakingNoun(normal)) return null;
  return { id: null, from: titleStart(speech, at, start), to: at + 1 };
}

/** "a spokesman for the ministry" is not the ministry. */
function isOfAnother({ tokens }: SpeechText, { entity, from }: NamePlace): boolean {
  if (entity.type === 'person') return false;
  const at = /^(?:the|its|their|his|her)$/.test(tokens[from - 1]?.normal ?? '') ? from - 2 : from - 1;
  return /^(?:for|of|at|from|in|with)$/.test(tokens[at]?.normal ?? '') && isSpeakingNoun(tokens[at - 1]?.normal ?? '');
}

/** The speaker whose words begin at `from`: "Chinese Foreign Ministry spokesman Zhao Lijian", "the WHO", "officials". */
export function speakerAfter(speech: SpeechText, from: number): Speaker | null {
  const { tokens } = speech;
  const end = Math.min(speech.sentenceStart[(speech.sentence[from] ?? -2) + 1] ?? from, from + LONGEST_TITLE);
  let last: NamePlace | null = null;
  let noun = -1;
  for (let at = from; at < end; ) {
    const name = speech.nameStartingAt.get(at);
    if (name) {
      if (name.entity.type === 'person') return { id: name.entity.id, from, to: name.to };
      if (!name.isDemonym) last = name;
      at = name.to;
      continue;
    }
    const { normal } = tokens[at]!;
    if (at === from && PRONOUN.test(normal)) return { id: antecedentOf(speech, at), from, to: at + 1 };
    if (isSpeakingNoun(normal)) noun = at;
    else if (!isTitleWord(speech, at)) break;
    at++;
  }
  // "a spokesman for the ministry" is not the ministry.
  if (noun >= 0 && (!last || noun >= last.to)) return { id: null, from, to: noun + 1 };
  return last ? { id: last.entity.id, from, to: last.to } : null;
}

function isSpeakingNoun(word: string): boolean {
  const singular = word.replace(/ies$/, 'y').replace(/s$/, '');
  return (
    people.has(word) ||
    people.has(singular) ||
    bodies.has(word) ||
    /^(?:sources?|report|statement|study|survey|witness(?:es)?|experts?|authorities|critics|people|father|mother|brother|sister|son|daughter|wife|husband|man|woman|resident|residents|family)$/.test(
      word,
    )
  );
}

function isTitleWord({ tokens }: SpeechText, at: number): boolean {
  const { normal, text } = tokens[at]!;
  return (
    titleWords.has(normal.replace(/\.$/, '')) ||
    /^(?:the|a|an|of|for|and|&|-|his|her|their|its|'s|')$/.test(normal) ||
    /^\p{Lu}[\p{L}.-]*$/u.test(text)
  );
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
  const opens = tokens[comma]!.text === ')' ? '(' : ',';
  let found: Speaker | null = null;
  for (let at = comma - 1; at > start && comma - at < LONGEST_APPOSITION; at--) {
    if (tokens[at]!.text !== opens) continue;
    const name = speech.nameEndingAt.get(at - 1);
    if (!name || name.isDemonym || name.entity.type === 'place') continue;
    const speaker = { id: name.entity.id, from: titleStart(speech, name.from, start), to: comma + 1 };
    // "Ann Lee, director of the Institute, presenting the report, said"
    if (name.entity.type === 'person' && (!found || isTitleWord(speech, at + 1))) return speaker;
    found ??= speaker;
  }
  return found;
}

/**
 * The only person of this sentence, up to the pronoun, and the one before; else the only one of the sentence before
 * that. Null where there are several, or none of that sex.
 */
export function antecedentOf(speech: SpeechText, pronoun: number): string | null {
  const sex = speech.tokens[pronoun]!.normal === 'she' ? 'woman' : 'man';
  const here = speech.sentence[pronoun]!;
  for (const back of [1, 2]) {
    const from = speech.sentenceStart[Math.max(0, here - back)]!;
    if (speech.block[from] !== speech.block[pronoun] && back === 2) return null;
    const found = peopleBetween(speech, from, pronoun);
    if (found.size > 1) return null;
    for (const id of found) return speech.sex.get(id) === (sex === 'woman' ? 'man' : 'woman') ? null : id;
  }
  return null;
}

function peopleBetween({ names }: SpeechText, from: number, to: number): Set<string> {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const ids = new Set<string>();
  for (let i = low; i < names.length && names[i]!.to <= to; i++) {
    if (names[i]!.entity.type === 'person') ids.add(names[i]!.entity.id);
  }
  return ids;
}
