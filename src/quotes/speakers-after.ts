import { personalPronouns } from '../lexicon/common/pronouns.js';
import { phraseEnd } from '../text/noun-phrases.js';
import { isPossessive } from '../text/possessive.js';
import { antecedentOf } from './antecedents.js';
import type { QuoteRule } from './rules.js';
import { entityDescribed, isSpeakingNoun, isTitleWord, MAX_TITLE, prepositionBefore } from './speaker-words.js';
import type { Speaker } from './speakers.js';
import type { SpeechName, SpeechText } from './speech-text.js';

const pronouns = new Set<string>(personalPronouns);

/** The speaker whose words begin at `from`: "Chinese Foreign Ministry spokesman Zhao Lijian", "the WHO", "officials". */
export function speakerAfter(speech: SpeechText, from: number): Speaker | null {
  if (from >= speech.tokens.length) return null;
  const phrase = readPhrase(speech, from);
  for (const { name, read } of phraseRules) {
    const found = read(phrase);
    if (found) return { ...found, from, by: name };
  }
  return null;
}

/** A noun phrase that may name a speaker. */
interface SpeakerPhrase {
  readonly speech: SpeechText;
  readonly from: number;
  /** Index after its last token; where a person is named, of that name. */
  readonly to: number;
  /** The first person in it who owns nothing and whom no preposition makes a complement. */
  readonly person: SpeechName | null;
  /** Index of its last speaking noun that is no complement; -1 where it has none. */
  readonly noun: number;
  /** The last name in it that owns nothing. */
  readonly last: SpeechName | null;
}

function readPhrase(speech: SpeechText, from: number): SpeakerPhrase {
  const { tokens } = speech;
  const limit = Math.min(speech.sentenceStart[speech.sentence[from]! + 1]!, from + MAX_TITLE);
  const found: { person: SpeechName | null; noun: number; last: SpeechName | null } = {
    person: null,
    noun: -1,
    last: null,
  };
  const isComplement = (at: number) => found.noun >= 0 && prepositionBefore(speech, at) > found.noun;
  const to = phraseEnd(speech, from, limit, ({ normal }, name, at) => {
    if (name) {
      // "Ann Lee's lawyer"
      const isOwner = isPossessive(tokens[name.to]?.text);
      if (name.entity.type === 'person' && !isOwner && !isComplement(at)) found.person = name;
      else if (!name.isDemonym && !isOwner) found.last = name;
      return found.person === null;
    }
    if (!isSpeakingNoun(normal)) return isTitleWord(speech, at);
    if (found.last !== null || !isComplement(at)) found.noun = at;
    return true;
  });
  return { speech, from, to, ...found };
}

/** What a phrase may name; the first rule that finds somebody decides. */
interface PhraseRule {
  readonly name: QuoteRule;
  readonly read: (phrase: SpeakerPhrase) => Omit<Speaker, 'from' | 'by'> | null;
}

const phraseRules: readonly PhraseRule[] = [
  {
    name: 'said he',
    read: ({ speech, from }) =>
      pronouns.has(speech.tokens[from]!.normal) ? { id: antecedentOf(speech, from), to: from + 1 } : null,
  },
  { name: 'said Wang', read: ({ person }) => person && { id: person.entity.id, to: person.to } },
  {
    name: 'said the minister, Wang',
    read: ({ speech, noun, to }) => {
      const name = noun >= 0 && speech.tokens[to]?.text === ',' ? speech.nameStartingAt(to + 1) : null;
      return name?.entity.type === 'person' ? { id: name.entity.id, to: name.to } : null;
    },
  },
  {
    name: 'said the minister',
    read: ({ speech, noun, last }) => {
      // "a spokesman for the ministry" is not the ministry.
      const isHead = noun >= 0 && (!last || noun >= last.to || prepositionBefore(speech, last.from) > noun);
      return isHead ? { id: entityDescribed(speech, noun), to: Math.max(noun + 1, last?.to ?? 0) } : null;
    },
  },
  { name: 'said the WHO', read: ({ last }) => last && { id: last.entity.id, to: last.to } },
];
