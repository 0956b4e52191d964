import { amountPhrases, cardinals, multipliers, ordinals } from '../lexicon/dates/numbers.js';
import type { DateToken } from './date-tokens.js';
import { isWord } from './lexical.js';
import { startsWithDigit } from './opening.js';
import { phrasesOf, type Read, readPhrase } from './phrases.js';

export type { Read };

const cardinalOf = new Map(Object.entries(cardinals));
const multiplierOf = new Map(Object.entries(multipliers));
const ordinalOf = new Map(Object.entries(ordinals));
/** "a couple of", "half a dozen", "several" */
const phrases = phrasesOf(amountPhrases);

/** Whether nothing but white space or a hyphen stands before the token: it goes on with the one before. */
export function goesOn(token: DateToken | undefined): boolean {
  return token !== undefined && (token.join === 'space' || token.join === 'hyphen');
}

/** "12", "1,200", "2.5", "5 1/2", "2½", "3 million", "17 and a half", "twenty-four", "a hundred and fifty". */
export function readCardinal(tokens: readonly DateToken[], at: number): Read<number> | null {
  const first = tokens[at];
  if (!first) return null;
  return startsWithDigit(first.normal) ? readDigits(tokens, at) : readNumberWords(tokens, at);
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** "12" */
const PLAIN_NUMBER = /^\d{1,7}$/;

function readDigits(tokens: readonly DateToken[], at: number): Read<number> | null {
  const { normal } = tokens[at]!;
  if (!PLAIN_NUMBER.test(normal)) return readMarkedDigits(tokens, at);
  return withHalf(tokens, withFactor(tokens, Number(normal), at + 1));
}

/** "1,200", "2.5", "2½" */
function readMarkedDigits(tokens: readonly DateToken[], at: number): Read<number> | null {
  const match = /^(\d{1,3}(?:,\d{3}){1,4}|\d{1,7})(\.\d{1,2})?([½¼¾])?$/.exec(tokens[at]!.normal);
  if (!match) return null;
  const [, digits, decimals = '', fraction] = match;
  const value = Number(digits!.replaceAll(',', '') + decimals) + (fraction ? FRACTIONS[fraction]! : 0);
  return withFactor(tokens, value, at + 1);
}

/** "1/2" of "5 1/2", "million" of "3 million", after a number */
function withFactor(tokens: readonly DateToken[], value: number, at: number): Read<number> {
  const part = readFraction(tokens, at);
  if (part) return { value: value + part.value, end: part.end };
  const factor = goesOn(tokens[at]) ? multiplierOf.get(tokens[at]!.normal) : undefined;
  return factor ? { value: value * factor, end: at + 1 } : { value, end: at };
}

/** "1/2" of "5 1/2", "3/4"; not "9/11" */
function readFraction(tokens: readonly DateToken[], at: number): Read<number> | null {
  const above = tokens[at];
  const below = tokens[at + 1];
  const isFraction =
    below?.join === 'slash' && above!.join !== 'slash' && /^[1-3]$/.test(above!.text) && /^[2-4]$/.test(below.text);
  return isFraction ? { value: Number(above!.text) / Number(below.text), end: at + 2 } : null;
}

/** Nobody writes out a longer number. */
const MAX_NUMBER_WORDS = 10;

/**
 * "twenty-four", "a hundred and fifty", "two and a half". A "thousand" or "million" closes what stands before it; what
 * comes after it is counted anew.
 */
function readNumberWords(tokens: readonly DateToken[], at: number): Read<number> | null {
  const hasArticle = isWord(tokens[at], 'a');
  if (hasArticle && !(goesOn(tokens[at + 1]) && multiplierOf.has(tokens[at + 1]!.normal))) return null;
  let closed = 0;
  let open = hasArticle ? 1 : null;
  let i = hasArticle ? at + 1 : at;
  for (; i < at + MAX_NUMBER_WORDS && (i === at || goesOn(tokens[i])); i++) {
    const { normal } = tokens[i]!;
    const value = cardinalOf.get(normal);
    const factor = multiplierOf.get(normal);
    if (value !== undefined && isAddedTo(open, value)) open = (open ?? 0) + value;
    else if (factor !== undefined && open !== null) {
      if (factor >= 1000) {
        closed += open * factor;
        open = 0;
      } else open *= factor;
    } else if (!isAndWithin(tokens, i, closed + (open ?? 0))) break;
  }
  return open === null ? null : withHalf(tokens, { value: closed + open, end: i });
}

/** Whether a number word goes on with what stands before it: "hundred five" and "twenty-four", not "four five". */
function isAddedTo(open: number | null, value: number): boolean {
  if (open === null) return true;
  const areHundreds = open >= 100 && open % 100 === 0;
  const areTens = open >= 20 && open % 10 === 0;
  return areHundreds || (areTens && value < 10);
}

/** "and" of "a hundred and fifty"; not that of "ten and twenty" */
function isAndWithin(tokens: readonly DateToken[], at: number, before: number): boolean {
  return isWord(tokens[at], 'and') && before >= 100 && cardinalOf.has(tokens[at + 1]?.normal ?? '');
}

/** "two and a half", "17-and-a-half", "two and half" */
function withHalf(tokens: readonly DateToken[], { value, end }: Read<number>): Read<number> {
  if (!isWord(tokens[end], 'and') || !goesOn(tokens[end])) return { value, end };
  const at = isWord(tokens[end + 1], 'a', 'one') ? end + 2 : end + 1;
  return isWord(tokens[at], 'half') ? { value: value + 0.5, end: at + 1 } : { value, end };
}

/** "17th", "first", "twenty-first" */
export function readOrdinal(tokens: readonly DateToken[], at: number): Read<number> | null {
  const first = tokens[at];
  if (!first) return null;
  if (startsWithDigit(first.normal)) {
    const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(first.normal);
    return digits && { value: Number(digits[1]), end: at + 1 };
  }
  const single = ordinalOf.get(first.normal);
  if (single !== undefined) return { value: single, end: at + 1 };
  const tens = cardinalOf.get(first.normal);
  const next = tokens[at + 1];
  if (tens === undefined || tens < 20 || !goesOn(next)) return null;
  const ones = ordinalOf.get(next!.normal);
  return ones !== undefined && ones < 10 ? { value: tens + ones, end: at + 2 } : null;
}

/** An amount before a unit: a number, or null where nobody counted ("several years"). */
export function readAmount(tokens: readonly DateToken[], at: number): Read<number | null> | null {
  const first = tokens[at];
  if (!first) return null;
  // "his third in as many years"
  if (isWord(first, 'many') && isWord(tokens[at - 1], 'as') && isWord(tokens[at - 2], 'in')) return null;
  const read = readPhrase<number | null>(phrases, tokens, at) ?? readCardinal(tokens, at);
  return read ?? (isWord(first, 'a', 'an') ? { value: 1, end: at + 1 } : null);
}

/** "1998", or as it is spoken: "nineteen ninety-eight", "two thousand four". */
export function readYear(tokens: readonly DateToken[], at: number): Read<number> | null {
  const first = tokens[at];
  if (!first) return null;
  if (/^(?:1\d|20|21)\d\d$/.test(first.normal)) return { value: Number(first.normal), end: at + 1 };
  return goesOn(tokens[at + 1]) ? (readMillennium(tokens, at) ?? readCentury(tokens, at)) : null;
}

/** "two thousand", "two thousand four" */
function readMillennium(tokens: readonly DateToken[], at: number): Read<number> | null {
  if (!isWord(tokens[at], 'two') || !isWord(tokens[at + 1], 'thousand')) return null;
  const rest = goesOn(tokens[at + 2]) ? cardinalOf.get(tokens[at + 2]!.normal) : undefined;
  return rest !== undefined && rest > 0 && rest < 20
    ? { value: 2000 + rest, end: at + 3 }
    : { value: 2000, end: at + 2 };
}

/** "nineteen ninety-eight", from the sixteenth hundred on; "nineteen five" is no year. */
function readCentury(tokens: readonly DateToken[], at: number): Read<number> | null {
  const century = cardinalOf.get(tokens[at]!.normal);
  if (century === undefined || century < 16 || century > 20) return null;
  const rest = readNumberWords(tokens, at + 1);
  return rest && Number.isInteger(rest.value) && rest.value >= 10 && rest.value < 100
    ? { value: century * 100 + rest.value, end: rest.end }
    : null;
}
