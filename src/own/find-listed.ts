import { START } from '../resource/hash.js';
import { isCapitals } from '../text/letter-case.js';
import type { Document, LexiconEntry, ListedEntity, ListedSpan, Sentence, Token } from '../types.js';
import { hashOfFirstWord, hashOn, plainForm, plainText, STOP } from './form-key.js';
import { indexOf, type LexiconIndex } from './lexicon-index.js';

/**
 * Where a text has the forms of a lexicon, in order; of two that begin with one token the longer. A form stands for whole
 * tokens, in the case in which it is written, but for three exceptions: in capitals, "the" before a name, and a capital at
 * the start of a sentence.
 */
export function findListed({ article: { text }, sentences }: Document, lexicon: readonly LexiconEntry[]): ListedSpan[] {
  const index = indexOf(lexicon);
  const found: ListedSpan[] = [];
  for (const sentence of sentences) {
    const { tokens } = sentence;
    for (let first = 0; first < tokens.length; first++) {
      const longest = index.longest(hashOfFirstWord(plainText(tokens[first]!.normal)));
      const match = longest === 0 ? null : longestFrom(first, longest, sentence, text, index);
      if (match === null) continue;
      found.push({ sentence: sentence.index, first, ...match });
      first = match.last;
    }
  }
  return found;
}

/** Characters that a text may have more than a form: of white space, and of accents that stand apart. */
const SLACK = 8;

/** The longest form that begins with a token. @param longest how many characters it may have */
function longestFrom(
  first: number,
  longest: number,
  { tokens }: Sentence,
  text: string,
  index: LexiconIndex,
): Pick<ListedSpan, 'last' | 'listed'> | null {
  const { start } = tokens[first]!;
  let match: Pick<ListedSpan, 'last' | 'listed'> | null = null;
  let hash = START;
  for (let last = first; last < tokens.length && tokens[last]!.end <= start + longest + SLACK; last++) {
    const { normal, glued, end } = tokens[last]!;
    const plain = plainText(normal);
    const before = last === first || glued ? hash : hashOn(hash, ' ');
    hash = hashOn(before, plain);
    // The stop that ends a sentence is not of the name; that of "Inc." is, though it is not compared.
    if (normal === '.') continue;
    const compared = plain.charCodeAt(plain.length - 1) === STOP ? hashOn(before, plain.slice(0, -1)) : hash;
    const listed = entityNamed(compared, text, { start, end }, index, () => startsSentence(tokens, first));
    if (listed) match = { last, listed };
  }
  return match;
}

function entityNamed(
  hash: number,
  text: string,
  { start, end }: Pick<Token, 'start' | 'end'>,
  index: LexiconIndex,
  isAtStart: () => boolean,
): ListedEntity | null {
  let variant: ListedEntity | null = null;
  let plain: string | null = null;
  for (const form of index.formsOf(hash)) {
    plain ??= plainForm(text.slice(start, end).replace(/\s+/g, ' '));
    if (form.plain === plain) return form.entity();
    if (isVariant(plain, form.plain, isAtStart)) variant ??= form.entity();
  }
  return variant;
}

/** In capitals fewer letters are an acronym: "WHO" is no "Who". */
const MIN_CAPITALS = 4;

/** Whether a text is a form in other case. */
function isVariant(plain: string, form: string, isAtStart: () => boolean): boolean {
  if (plain.toLowerCase() !== form.toLowerCase()) return false;
  if (plain.length >= MIN_CAPITALS && isCapitals(plain)) return true;
  if (plain.slice(1) !== form.slice(1)) return false;
  const isThe = /^the\s/i.test(form) && form.charAt(4) !== form.charAt(4).toLowerCase();
  return isThe || (form.charAt(0) === form.charAt(0).toLowerCase() && isAtStart());
}

/** Whether a token is the first of its sentence but for a mark or two, or stands after a mark that lets a sentence begin. */
function startsSentence(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && OPENING.test(tokens[at - 1]!.text)) return true;
  return at <= MAX_MARKS && tokens.slice(0, at).every(({ text }) => !/[\p{L}\p{N}]/u.test(text));
}

const OPENING = /^["“‘:]$/;
const MAX_MARKS = 2;
