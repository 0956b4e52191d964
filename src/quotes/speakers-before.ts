import { personalPronouns, vaguePronouns } from '../lexicon/common/pronouns.js';
import { adverbsBeforeVerbs } from '../lexicon/quotes/adverbs-before-verbs.js';
import { isRoleHead } from '../text/role-words.js';
import { antecedentOf } from './antecedents.js';
import type { QuoteRule } from './rules.js';
import { sharedSubject } from './shared-subjects.js';
import {
  entityDescribed,
  isSpeakingNoun,
  isTitleWord,
  MAX_TITLE,
  prepositionBefore,
  titleStart,
} from './speaker-words.js';
import type { FoundSpeaker, Speaker } from './speakers.js';
import type { SpeechName, SpeechText } from './speech-text.js';

const adverbs = new Set<string>(adverbsBeforeVerbs);
const pronouns = new Set<string>(personalPronouns);
const vague = new Set<string>(vaguePronouns);
/** Tokens of an apposition, and of brackets after a name, at most. */
const MAX_APPOSITION = 30;
const MAX_BRACKETS = 8;

/** The subject of the verb at `verb`: "Wang", "Wang Yi, the foreign minister,", "he", "officials". */
export function speakerBefore(speech: SpeechText, verb: number): Speaker | null {
  const { tokens } = speech;
  const start = speech.sentenceStart[speech.sentence[verb]!]!;
  let last = verb - 1;
  while (last >= start && isBetween(tokens[last]!.normal)) last--;
  if (last < start) return null;
  const subject: Subject = { speech, start, last, word: tokens[last]!.normal, name: speech.nameEndingAt(last) };
  const rule = subjectRules.find(({ applies }) => applies(subject));
  const found = rule?.read(subject);
  return found ? { ...found, by: rule!.name } : null;
}

/** What stands between a subject and its verb: "has", "later", "angrily". */
function isBetween(word: string): boolean {
  return adverbs.has(word) || /^\p{Ll}+ly$/u.test(word);
}

/** The end of what may be a subject. */
interface Subject {
  readonly speech: SpeechText;
  /** First token of the sentence. */
  readonly start: number;
  /** Last token of the subject. */
  readonly last: number;
  readonly word: string;
  /** The name that ends there. */
  readonly name: SpeechName | null;
}

/** A way in which a subject ends. The first that applies reads it, and may find that it names no speaker. */
interface SubjectRule {
  readonly name: QuoteRule;
  readonly applies: (subject: Subject) => boolean;
  readonly read: (subject: Subject) => FoundSpeaker | null;
}

const subjectRules: readonly SubjectRule[] = [
  {
    name: 'Wang said',
    applies: ({ name }) => name !== null && !name.isDemonym,
    read: ({ speech, start, last, name }) => namedBy(speech, name!, start, last + 1),
  },
  {
    name: 'he said',
    applies: ({ word }) => pronouns.has(word) || vague.has(word),
    read: ({ speech, last, word }) => ({
      id: pronouns.has(word) ? antecedentOf(speech, last) : null,
      from: last,
      to: last + 1,
    }),
  },
  { name: 'the minister, Wang, said', applies: (subject) => roleApposedTo(subject) !== null, read: roleApposedTo },
  {
    name: 'Wang, the minister, said',
    applies: ({ word }) => word === ',' || word === ')',
    read: ({ speech, start, last }) => apposed(speech, last, start),
  },
  {
    name: 'Wang left and said',
    applies: ({ word }) => word === 'and' || word === 'but',
    read: ({ speech, start, last }) => {
      const subject = sharedSubject(speech, last, start);
      if (!subject) return null;
      const id = subject.name ? subject.name.entity.id : antecedentOf(speech, subject.from);
      return { id, from: last, to: last + 1 };
    },
  },
  {
    name: 'Wang, who said',
    applies: ({ word }) => word === 'who',
    read: ({ speech, start, last }) => {
      const name = speech.nameEndingAt(speech.tokens[last - 1]?.text === ',' ? last - 2 : last - 1);
      return name && { id: name.entity.id, from: titleStart(speech, name.from, start), to: last + 1 };
    },
  },
  {
    name: 'the minister said',
    applies: ({ word }) => isSpeakingNoun(word),
    read: ({ speech, start, last }) => ({
      id: entityDescribed(speech, last),
      from: titleStart(speech, last, start),
      to: last + 1,
    }),
  },
];

/** How many names a name may hang on: "Ann Lee of the Embassy of France in Oslo". */
const MAX_COMPLEMENTS = 3;

/**
 * The speaker that a phrase with a name at its end speaks of: "Analyst Ann Lee of Acme" is Ann Lee, "the embassy in Oslo"
 * the embassy; "a spokesman for the ministry" is not the ministry, "the people in Jammu" are not the city.
 */
function namedBy(speech: SpeechText, name: SpeechName, start: number, to: number): FoundSpeaker {
  let head = name;
  for (let steps = 0; steps < MAX_COMPLEMENTS; steps++) {
    const preposition = prepositionBefore(speech, head.from);
    if (preposition <= start) break;
    const outer = speech.nameEndingAt(preposition - 1);
    if (!outer) {
      const id = entityDescribed(speech, preposition - 1);
      return { id, from: titleStart(speech, preposition - 1, start), to };
    }
    head = outer;
  }
  return { id: head.isDemonym ? null : head.entity.id, from: titleStart(speech, head.from, start), to };
}

/** "the director of the market, Mohammed Al Salem, said" */
function roleApposedTo({ speech, start, last, word }: Subject): FoundSpeaker | null {
  const name = word === ',' || word === ')' ? speech.nameEndingAt(last - 1) : null;
  if (name?.entity.type !== 'person' || speech.tokens[name.from - 1]?.text !== ',') return null;
  if (!isRoleBefore(speech, name.from - 1)) return null;
  return { id: name.entity.id, from: titleStart(speech, name.from - 1, start), to: last + 1 };
}

/** Whether a role ends before a comma, with no other comma or name of a person in it. */
function isRoleBefore({ tokens, nameEndingAt }: SpeechText, comma: number): boolean {
  for (let at = comma - 1; at >= 0 && comma - at < MAX_TITLE && tokens[at]!.text !== ','; at--) {
    if (isRoleHead(tokens[at]!.normal)) return true;
    if (nameEndingAt(at)?.entity.type === 'person') return false;
  }
  return false;
}

/** "Wang Yi, the foreign minister, said": the name before the comma that opens the apposition, a person's before others. */
function apposed(speech: SpeechText, comma: number, start: number): FoundSpeaker | null {
  const { tokens } = speech;
  const opener = tokens[comma]!.text === ')' ? '(' : ',';
  let found: FoundSpeaker | null = null;
  for (let at = comma - 1; at > start && comma - at < MAX_APPOSITION; at--) {
    if (tokens[at]!.text !== opener) continue;
    const name = speech.nameEndingAt(beforeBrackets(speech, at - 1));
    if (!name || name.isDemonym || name.entity.type === 'place') continue;
    const speaker = namedBy(speech, name, start, comma + 1);
    // "Ann Lee, director of the Institute, presenting the report, said"
    if (name.entity.type === 'person' && (!found || isTitleWord(speech, at + 1))) return speaker;
    found ??= speaker;
  }
  return found;
}

/** "Acme Industries (ACI)": the last token before the brackets; the token itself where it closes none. */
function beforeBrackets({ tokens }: SpeechText, last: number): number {
  if (tokens[last]?.text !== ')') return last;
  for (let at = last - 1; at > 0 && last - at <= MAX_BRACKETS; at--) if (tokens[at]!.text === '(') return at - 1;
  return last;
}
