import { KNOWN } from '../resource/gazetteer.js';
import { hasPlainLetters } from '../text/letter-case.js';
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
  const agreed: Name[] = [];
  let next = 0;
  for (const { index, tokens } of doc.sentences) {
    const spelled = words[index]!.words;
    for (let i = 0; i < tokens.length; i++) {
      const found = names[next];
      const upcoming = found?.sentence === index ? found.first : tokens.length;
      if (found && upcoming === i) {
        next++;
        agreed.push(correctType(found, verdicts.byKey.get(keyOf(tokens, found.first, found.last)), words));
        i = found.last;
        continue;
      }
      const added = spelled[i]!.isLower ? null : findMissed(tokens, index, i, upcoming, verdicts, spelled[i]!);
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

function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let key = tokens[first]!.text;
  for (let i = first + 1; i <= last; i++) key += ` ${tokens[i]!.text}`;
  return key;
}

function collectVerdicts(names: readonly Name[], doc: Document, words: readonly SentenceWords[]): Verdicts {
  const votes = collectVotes(names, doc, words);
  const byKey = new Map<string, Verdict>();
  const maxLength = new Map<string, number>();
  for (const [key, vote] of votes) {
    byKey.set(key, decide(vote));
    const space = key.indexOf(' ');
    const start = space < 0 ? key : key.slice(0, space);
    maxLength.set(start, Math.max(maxLength.get(start) ?? 0, vote.length));
  }
  return { byKey, maxLength };
}

/** What speaks for the types of a spelling. */
interface Vote {
  /** How many words it has. */
  readonly length: number;
  /** The types in the order in which they were first found; by type the sum of the confidences, and the number of mentions. */
  readonly types: NameMention['type'][];
  readonly sums: number[];
  readonly counts: number[];
}

/** Longer names do not vote. */
const MAX_WORDS = 8;
/** A person's name must be this certain to vote for the words at its ends … */
const MIN_CONFIDENCE_OF_PERSON = 0.7;
/** … and they get this share of its confidence. */
const SHARE_OF_FAMILY_NAME = 0.6;

function collectVotes(
  names: readonly Name[],
  doc: Document,
  words: readonly SentenceWords[],
): ReadonlyMap<string, Vote> {
  const votes = new Map<string, Vote>();
  for (const { sentence, first, last, type, confidence } of names) {
    if (last - first >= MAX_WORDS) continue;
    const { tokens } = doc.sentences[sentence]!;
    addVote(votes, keyOf(tokens, first, last), last - first + 1, type, confidence);
    if (last === first || type !== 'person' || confidence <= MIN_CONFIDENCE_OF_PERSON) continue;
    // The family name comes last or first: "Sergei Lavrov", "Wang Yi".
    for (const i of [first, last]) {
      const { text } = tokens[i]!;
      if (mayBeFamilyName(text, words[sentence]!.words[i]!))
        addVote(votes, text, 1, type, confidence * SHARE_OF_FAMILY_NAME);
    }
  }
  return votes;
}

function addVote(
  votes: Map<string, Vote>,
  key: string,
  length: number,
  type: NameMention['type'],
  confidence: number,
): void {
  const vote = votes.get(key);
  if (!vote) {
    votes.set(key, { length, types: [type], sums: [confidence], counts: [1] });
    return;
  }
  const known = vote.types.indexOf(type);
  const at = known < 0 ? vote.types.push(type) - 1 : known;
  vote.sums[at] = (vote.sums[at] ?? 0) + confidence;
  vote.counts[at] = (vote.counts[at] ?? 0) + 1;
}

/** The type with the highest sum, the first found of those with the same. */
function decide({ types, sums, counts }: Vote): Verdict {
  let best = 0;
  for (let k = 1; k < sums.length; k++) if (sums[k]! > sums[best]!) best = k;
  let against = 0;
  for (let k = 0; k < sums.length; k++) if (k !== best && sums[k]! > against) against = sums[k]!;
  return {
    type: types[best]!,
    weight: sums[best]!,
    against,
    confidence: Math.min(1, sums[best]! / counts[best]!),
  };
}

function mayBeFamilyName(text: string, word: FeatureToken): boolean {
  return text.length > 2 && startsAsName(text) && !isKnown(word, KNOWN.title);
}

/** "Wang"; not "WTO", "al-Bashir" */
function startsAsName(text: string): boolean {
  return (hasPlainLetters(text) ? /^[A-Z][a-z]/ : /^\p{Lu}\p{Ll}/u).test(text);
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

/**
 * The longest name that starts at a token and was missed there, though the article has it elsewhere.
 * @param upcoming where the next name of the sentence starts
 */
function findMissed(
  tokens: readonly Token[],
  sentence: number,
  i: number,
  upcoming: number,
  verdicts: Verdicts,
  word: FeatureToken,
): Name | null {
  const maxLength = verdicts.maxLength.get(tokens[i]!.text) ?? 0;
  for (let last = Math.min(upcoming, i + maxLength) - 1; last >= i; last--) {
    const verdict = verdicts.byKey.get(keyOf(tokens, i, last));
    if (!verdict || verdict.confidence < MIN_CONFIDENCE_TO_ADD) continue;
    if (last === i && !isSureWord(word, i, verdict)) continue;
    return { sentence, first: i, last, type: verdict.type, confidence: verdict.confidence * 0.7 };
  }
  return null;
}

/** At the start of a sentence, and where it is also a common word, a capital does not make a name: "Will", "May". */
function isSureWord(word: FeatureToken, i: number, { weight }: Verdict): boolean {
  return i > 0 && !isKnown(word, KNOWN.common) && weight >= MIN_WEIGHT_OF_WORD;
}
