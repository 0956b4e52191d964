import { KNOWN } from '../resource/gazetteer.js';
import type { Document, NameMention, Token } from '../types.js';
import type { SentenceWords } from './article-words.js';
import { type FeatureToken, isKnown } from './feature-tokens.js';

/** A name by its sentence and by its first and last token there. */
export interface Name {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly type: NameMention['type'];
  readonly confidence: number;
  /** What found it; the tagger where it is left out. */
  readonly by?: string;
}

/**
 * Makes the names of an article agree with each other: "Wang" is a person once "Wang Yi" is one, and what is a name in most
 * sentences is a name in the others too.
 */
export function agree(names: readonly Name[], doc: Document, words: readonly SentenceWords[]): Name[] {
  const verdicts = collectVerdicts(names, doc, words);
  const byStart = new Map(names.map((name) => [positionOf(name.sentence, name.first), name]));
  const agreed: Name[] = [];
  let next = 0;
  for (const { index, tokens } of doc.sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const found = names[next];
      if (found && found.sentence === index && found.first === i) {
        next++;
        agreed.push(correctType(found, verdicts.byKey.get(keyOf(tokens, found.first, found.last)), words));
        i = found.last;
        continue;
      }
      const added = findMissed(tokens, index, i, verdicts, byStart, words);
      if (!added) continue;
      agreed.push(added);
      i = added.last;
    }
  }
  return agreed;
}

/** What the article as a whole says about a spelling. */
interface Verdict {
  readonly type: NameMention['type'];
  /** The sum of the confidences of the mentions that have this type. */
  readonly weight: number;
  /** The same sum for the runner-up among the types. */
  readonly against: number;
  /** The mean confidence, at most 1. */
  readonly confidence: number;
}

interface Verdicts {
  readonly byKey: ReadonlyMap<string, Verdict>;
  /** By the first word of a spelling: the number of words in the longest spelling that starts with it. */
  readonly maxLength: ReadonlyMap<string, number>;
}

/** One number for a token's position in the article. */
function positionOf(sentence: number, token: number): number {
  return sentence * 4294967296 + token;
}

function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let key = tokens[first]!.text;
  for (let i = first + 1; i <= last; i++) key += ` ${tokens[i]!.text}`;
  return key;
}

function collectVerdicts(names: readonly Name[], doc: Document, words: readonly SentenceWords[]): Verdicts {
  const votes = collectVotes(names, doc, words);
  const byKey = new Map<string, Verdict>();
  const maxLength = new Map<string, number>();
  for (const [key, { length, byType }] of votes) {
    byKey.set(key, decide(byType));
    const start = key.split(' ', 1)[0]!;
    maxLength.set(start, Math.max(maxLength.get(start) ?? 0, length));
  }
  return { byKey, maxLength };
}

/** The confidences with which mentions of a spelling speak for a type. */
type Confidences = Map<NameMention['type'], number[]>;

/** By spelling: how many words it has, and what speaks for which type. */
type Votes = ReadonlyMap<string, { readonly length: number; readonly byType: Confidences }>;

/** Longer names do not vote. */
const MAX_WORDS = 8;
/** A person's name must be this certain to vote for the words at its ends … */
const MIN_CONFIDENCE_OF_PERSON = 0.7;
/** … and they get this share of its confidence. */
const SHARE_OF_FAMILY_NAME = 0.6;

function collectVotes(names: readonly Name[], doc: Document, words: readonly SentenceWords[]): Votes {
  const votes = new Map<string, { length: number; byType: Confidences }>();
  const vote = (key: string, length: number, type: NameMention['type'], confidence: number) => {
    const entry = votes.get(key) ?? { length, byType: new Map() };
    votes.set(key, entry);
    const given = entry.byType.get(type) ?? [];
    entry.byType.set(type, given);
    given.push(confidence);
  };
  for (const { sentence, first, last, type, confidence } of names) {
    if (last - first >= MAX_WORDS) continue;
    const { tokens } = doc.sentences[sentence]!;
    vote(keyOf(tokens, first, last), last - first + 1, type, confidence);
    if (last === first || type !== 'person' || confidence <= MIN_CONFIDENCE_OF_PERSON) continue;
    // The family name comes last or first: "Sergei Lavrov", "Wang Yi".
    for (const i of [first, last])
      if (mayBeFamilyName(tokens[i]!, words[sentence]!, i))
        vote(tokens[i]!.text, 1, type, confidence * SHARE_OF_FAMILY_NAME);
  }
  return votes;
}

function decide(byType: Confidences): Verdict {
  const sums = [...byType].map(([type, given]) => ({ type, given, sum: given.reduce((a, b) => a + b, 0) }));
  sums.sort((a, b) => b.sum - a.sum);
  const { type, given, sum } = sums[0]!;
  return { type, weight: sum, against: sums[1]?.sum ?? 0, confidence: Math.min(1, sum / given.length) };
}

function mayBeFamilyName({ text }: Token, { words }: SentenceWords, i: number): boolean {
  return text.length > 2 && /^\p{Lu}\p{Ll}/u.test(text) && !isKnown(words[i]!, KNOWN.title);
}

/** A country or city may be a place in one sentence and a team in the next, so these keep the type that was found. */
const AMBIGUOUS = KNOWN.country | KNOWN.city | KNOWN.town | KNOWN.region | KNOWN.group;
/** A mention at least this certain keeps its type. */
const MAX_CONFIDENCE_TO_CORRECT = 0.85;

function correctType(name: Name, verdict: Verdict | undefined, words: readonly SentenceWords[]): Name {
  if (!verdict || verdict.type === name.type) return name;
  const { first, last, sentence } = name;
  if (first === last && isKnown(words[sentence]!.words[first]!, AMBIGUOUS)) return name;
  const outweighs = verdict.weight > 1.5 * verdict.against + 0.3 && name.confidence < MAX_CONFIDENCE_TO_CORRECT;
  return outweighs ? { ...name, type: verdict.type, confidence: verdict.confidence * 0.8 } : name;
}

/** A single word has to be found elsewhere with at least this sum of confidences: one mention is not enough. */
const MIN_WEIGHT_OF_WORD = 1.2;
const MIN_CONFIDENCE_TO_ADD = 0.6;

/** The longest name that starts at a token and was missed there, though the article has it elsewhere. */
function findMissed(
  tokens: readonly Token[],
  sentence: number,
  i: number,
  verdicts: Verdicts,
  byStart: ReadonlyMap<number, Name>,
  words: readonly SentenceWords[],
): Name | null {
  const word = words[sentence]!.words[i]!;
  if (word.isLower || word.isMark) return null;
  const maxLength = verdicts.maxLength.get(tokens[i]!.text) ?? 0;
  for (let last = Math.min(tokens.length, i + maxLength) - 1; last >= i; last--) {
    const verdict = verdicts.byKey.get(keyOf(tokens, i, last));
    if (!verdict || verdict.confidence < MIN_CONFIDENCE_TO_ADD) continue;
    if (last === i && !isSureWord(word, i, verdict)) continue;
    let isFree = true;
    for (let j = i; j <= last; j++) if (byStart.has(positionOf(sentence, j))) isFree = false;
    if (isFree) return { sentence, first: i, last, type: verdict.type, confidence: verdict.confidence * 0.7 };
  }
  return null;
}

/** At the start of a sentence, and where it is also a common word, a capital does not make a name: "Will", "May". */
function isSureWord(word: FeatureToken, i: number, { weight }: Verdict): boolean {
  return i > 0 && !isKnown(word, KNOWN.common) && weight >= MIN_WEIGHT_OF_WORD;
}
