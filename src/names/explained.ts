import { KNOWN } from '../resource/gazetteer.js';
import { startsWithCapital } from '../text/letter-case.js';
import type { Document, NameMention, Token } from '../types.js';
import type { Name } from './agree.js';
import type { SentenceWords } from './article-words.js';
import { isKnown } from './feature-tokens.js';

/** What an article says of a short form by putting it in brackets after the long one: the type of that, or that it is no name. */
type Explained = ReadonlyMap<string, NameMention['type'] | null>;

/**
 * Makes every mention of a short form what its explanation makes it: "South African Revenue Service (Sars)" and "Acme Inc. (the
 * “Acme”)" make "Sars" and "Acme" organizations wherever they stand; "small and medium-sized enterprises (SMEs)" makes "SMEs" no name, since its long form is
 * none.
 * @param names in order
 */
export function followExplanations(
  names: readonly Name[],
  doc: Document,
  words: readonly SentenceWords[],
): readonly Name[] {
  const explained = collectExplained(names, doc);
  if (explained.size === 0) return names;
  const taken = new Set<number>();
  const followed = names.filter(({ sentence, first, last }) => {
    const isGiven = first === last && explained.has(doc.sentences[sentence]!.tokens[first]!.text);
    if (!isGiven) for (let i = first; i <= last; i++) taken.add(positionOf(sentence, i));
    return !isGiven;
  });
  for (const { index, tokens } of doc.sentences) {
    for (const [i, { text }] of tokens.entries()) {
      const type = explained.get(text);
      if (type == null || taken.has(positionOf(index, i))) continue;
      // "(care)" explains itself alone.
      const isBracketed = tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')';
      if (!isBracketed && text === text.toLowerCase() && isKnown(words[index]!.words[i]!, KNOWN.common)) continue;
      followed.push({ sentence: index, first: i, last: i, type, confidence: CONFIDENCE });
    }
  }
  return followed.sort((a, b) => a.sentence - b.sentence || a.first - b.first);
}

/** Of an acronym that the article explains. */
const CONFIDENCE = 0.9;

function positionOf(sentence: number, token: number): number {
  return sentence * 4294967296 + token;
}

function collectExplained(names: readonly Name[], { article: { text }, sentences }: Document): Explained {
  const explained = new Map<string, NameMention['type'] | null>();
  // Every explanation is in brackets.
  let bracket = text.indexOf('(');
  if (bracket < 0) return explained;
  for (const { sentence, last, first, type } of names) {
    if (type === 'person' || first === last) continue;
    const { tokens } = sentences[sentence]!;
    const short = bracketedAt(tokens, last + 1) ?? quotedAt(tokens, last + 1);
    if (short && (short === tokens[first]!.text || isAcronymOf(short, tokens, first, last))) explained.set(short, type);
  }
  for (const { start, end, tokens } of sentences) {
    if (bracket >= 0 && bracket < start) bracket = text.indexOf('(', start);
    if (bracket < 0) break;
    if (bracket >= end) continue;
    for (let open = 1; open + 2 < tokens.length; open++) {
      const acronym = tokens[open]!.text === '(' ? bracketedAt(tokens, open) : null;
      if (acronym && !explained.has(acronym) && isPlainWords(acronym, tokens, open)) explained.set(acronym, null);
    }
  }
  return explained;
}

/** The single word in the brackets that open at a token, or null. */
function bracketedAt(tokens: readonly Token[], open: number): string | null {
  const isBracketed = tokens[open]?.text === '(' && tokens[open + 2]?.text === ')';
  return isBracketed ? tokens[open + 1]!.text : null;
}

/** The single word in quotation marks and brackets that open at a token, or null: (“Acme”), (the “Fund”). */
function quotedAt(tokens: readonly Token[], open: number): string | null {
  const quote = tokens[open + 1]?.normal === 'the' ? open + 2 : open + 1;
  const isQuoted = tokens[open]?.text === '(' && OPENING_QUOTE.test(tokens[quote]?.text ?? '');
  return isQuoted && CLOSING_QUOTE.test(tokens[quote + 2]?.text ?? '') && tokens[quote + 3]?.text === ')'
    ? tokens[quote + 1]!.text
    : null;
}

const OPENING_QUOTE = /^["“‘']$/;
const CLOSING_QUOTE = /^["”’']$/;

const ACRONYM = /^\p{L}[\p{L}&.-]{0,8}\p{L}\.?$/u;

/**
 * "SCO" and "Sco" for "Shanghai Cooperation Organization", with or without the initials of small words; "icipe", in lower
 * case, only where every word of it has its letter.
 */
function isAcronymOf(acronym: string, tokens: readonly Token[], first: number, last: number): boolean {
  if (!ACRONYM.test(acronym)) return false;
  let all = '';
  let capitals = '';
  for (let i = first; i <= last; i++) {
    const initial = tokens[i]!.text[0]!;
    if (!/\p{L}/u.test(initial)) continue;
    all += initial.toUpperCase();
    if (/\p{Lu}/u.test(initial)) capitals += initial;
  }
  const letters = acronym.replace(/[^\p{L}]/gu, '').toUpperCase();
  return letters.length > 1 && (letters === all || letters === capitals);
}

/** Words between a letter and the next that an acronym may leave out: "and", "of the". */
const MAX_SKIPPED = 2;
/** Two letters may be chance: "in Africa (IA)". */
const MIN_LETTERS = 2;

/** Whether the words before the brackets have the letters of the acronym as initials, and all of them are in lower case. */
function isPlainWords(acronym: string, tokens: readonly Token[], open: number): boolean {
  const letters = acronym.replace(/s$/, '').replace(/[^\p{L}]/gu, '');
  if (letters.length < MIN_LETTERS || letters !== letters.toUpperCase()) return false;
  // "I don't know" (DK)
  let at = /^["”’']$/.test(tokens[open - 1]!.text) ? open - 2 : open - 1;
  for (let k = letters.length - 1; k >= 0; k--) {
    let skipped = 0;
    while (at >= 0 && !isInitial(tokens[at]!, letters[k]!)) {
      if (k === letters.length - 1 || ++skipped > MAX_SKIPPED) return false;
      at--;
    }
    if (at < 0 || (startsWithCapital(tokens[at]!.text) && at > 0)) return false;
    at--;
  }
  return true;
}

function isInitial({ normal }: Token, letter: string): boolean {
  return normal[0] === letter.toLowerCase();
}
