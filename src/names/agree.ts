import { KNOWN } from '../resource/gazetteer.js';
import type { Document, NameMention, Token } from '../types.js';
import type { SentenceWords } from './article-words.js';
import { isKnown } from './feature-tokens.js';

/** A name by its sentence and its first and last token there. */
export interface Name {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly type: NameMention['type'];
  readonly confidence: number;
}

/**
 * Lets the names of an article agree with each other: "SCO" is what "Shanghai Cooperation Organization (SCO)" is, "Wang"
 * a person once "Wang Yi" is one, and a name that was found in most places is a name in the others.
 */
export function agree(names: readonly Name[], doc: Document, words: readonly SentenceWords[]): Name[] {
  const verdicts = collectVerdicts(names, doc, words);
  const byStart = new Map(names.map((name) => [placeOf(name.sentence, name.first), name]));
  const agreed: Name[] = [];
  for (const { index, tokens } of doc.sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const found = byStart.get(placeOf(index, i));
      if (found) {
        agreed.push(judge(found, verdicts.byKey.get(keyOf(tokens, found.first, found.last)), words));
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

/** What the article as a whole says of a spelling. */
interface Verdict {
  readonly type: NameMention['type'];
  /** How sure the places that say so are, together. */
  readonly weight: number;
  /** The most that another type has. */
  readonly against: number;
  readonly confidence: number;
  readonly isAcronym: boolean;
}

interface Verdicts {
  readonly byKey: ReadonlyMap<string, Verdict>;
  /** By the first word of a spelling: the most words that a spelling with it has. */
  readonly longest: ReadonlyMap<string, number>;
}

/** One number for a token's place in the article. */
function placeOf(sentence: number, token: number): number {
  return sentence * 4294967296 + token;
}

const LONGEST = 8;

function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let key = tokens[first]!.text;
  for (let i = first + 1; i <= last; i++) key += ` ${tokens[i]!.text}`;
  return key;
}

function collectVerdicts(names: readonly Name[], doc: Document, words: readonly SentenceWords[]): Verdicts {
  const votes = new Map<string, { length: number; byType: Map<NameMention['type'], number[]> }>();
  const vote = (key: string, length: number, type: NameMention['type'], confidence: number) => {
    const entry = votes.get(key) ?? { length, byType: new Map() };
    votes.set(key, entry);
    const given = entry.byType.get(type) ?? [];
    entry.byType.set(type, given);
    given.push(confidence);
  };
  const acronyms = new Set<string>();
  for (const name of names) {
    const { tokens } = doc.sentences[name.sentence]!;
    const { first, last, type, confidence } = name;
    if (last - first >= LONGEST) continue;
    vote(keyOf(tokens, first, last), last - first + 1, type, confidence);
    if (last === first) continue;
    if (type === 'person') {
      // The family name, before or behind: "Wang Yi", "Sergei Lavrov".
      if (confidence > 0.7)
        for (const i of [first, last])
          if (isFamilyName(tokens[i]!, words[name.sentence]!, i)) vote(tokens[i]!.text, 1, type, confidence * 0.6);
    } else if (tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')') {
      const acronym = tokens[last + 2]!.text;
      if (!isAcronymOf(acronym, tokens, first, last)) continue;
      acronyms.add(acronym);
      vote(acronym, 1, type, 2 * confidence);
    }
  }
  const byKey = new Map<string, Verdict>();
  const longest = new Map<string, number>();
  for (const [key, { length, byType }] of votes) {
    const sums = [...byType].map(([type, given]) => ({ type, given, sum: given.reduce((a, b) => a + b, 0) }));
    sums.sort((a, b) => b.sum - a.sum);
    const { type, given, sum } = sums[0]!;
    const confidence = Math.min(1, sum / given.length);
    byKey.set(key, {
      type,
      weight: sum,
      against: sums[1]?.sum ?? 0,
      confidence,
      isAcronym: acronyms.has(key),
    });
    const start = key.split(' ', 1)[0]!;
    longest.set(start, Math.max(longest.get(start) ?? 0, length));
  }
  return { byKey, longest };
}

function isFamilyName({ text }: Token, { words }: SentenceWords, i: number): boolean {
  return text.length > 2 && /^\p{Lu}\p{Ll}/u.test(text) && !isKnown(words[i]!, KNOWN.title);
}

/** "SCO" of "Shanghai Cooperation Organization", small words counted or not. */
function isAcronymOf(acronym: string, tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{Ll}&.]*\p{Lu}\.?$/u.test(acronym)) return false;
  let all = '';
  let capitals = '';
  for (let i = first; i <= last; i++) {
    const initial = tokens[i]!.text[0]!;
    all += initial.toUpperCase();
    if (/\p{Lu}/u.test(initial)) capitals += initial;
  }
  const letters = acronym.replace(/[^\p{L}]/gu, '').toUpperCase();
  return letters === all || letters === capitals;
}

/** Countries and cities that a team is called by are one thing here and another there. */
const AMBIGUOUS = KNOWN.country | KNOWN.city | KNOWN.town | KNOWN.region | KNOWN.group;

function judge(name: Name, verdict: Verdict | undefined, words: readonly SentenceWords[]): Name {
  if (!verdict || verdict.type === name.type) return name;
  const { first, last, sentence } = name;
  if (first === last && !verdict.isAcronym && isKnown(words[sentence]!.words[first]!, AMBIGUOUS)) return name;
  const outweighs = verdict.weight > 1.5 * verdict.against + 0.3 && name.confidence < 0.85;
  return outweighs ? { ...name, type: verdict.type, confidence: verdict.confidence * 0.8 } : name;
}

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
  const longest = verdicts.longest.get(tokens[i]!.text) ?? 0;
  for (let last = Math.min(tokens.length, i + longest) - 1; last >= i; last--) {
    const verdict = verdicts.byKey.get(keyOf(tokens, i, last));
    if (!verdict) continue;
    if (last === i && !verdict.isAcronym && (i === 0 || isKnown(word, KNOWN.common) || verdict.weight < 1.2)) continue;
    if (verdict.confidence < 0.6) continue;
    let isFree = true;
    for (let j = i; j <= last; j++) if (byStart.has(placeOf(sentence, j))) isFree = false;
    if (isFree) return { sentence, first: i, last, type: verdict.type, confidence: verdict.confidence * 0.7 };
  }
  return null;
}
