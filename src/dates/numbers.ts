import { cardinals, multipliers, ordinals, vagueAmounts } from '../lexicon/dates/numbers.js';
import type { DateToken } from './date-tokens.js';

/** What a reader found, and the index behind its last word. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

const cardinalOf = new Map(Object.entries(cardinals));
const multiplierOf = new Map(Object.entries(multipliers));
const ordinalOf = new Map(Object.entries(ordinals));
const vague = new Set<string>(vagueAmounts);

/** Nobody writes out a longer number. */
const MOST_WORDS = 10;

/** Whether nothing but space or a hyphen stands before the word: it goes on with the one before. */
export function goesOn(word: DateToken | undefined): boolean {
  return word !== undefined && (word.join === 'space' || word.join === 'hyphen');
}

/** "12", "1,200", "2.5", "5 1/2", "2½", "twenty-four", "a hundred and fifty". */
export function readCardinal(words: readonly DateToken[], at: number): Read<number> | null {
  const first = words[at];
  if (!first) return null;
  return /^\d/.test(first.normal) ? readDigits(words, at) : readNumberWords(words, at);
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

function readDigits(words: readonly DateToken[], at: number): Read<number> | null {
  const match = /^(\d{1,3}(?:,\d{3}){1,4}|\d{1,7})(\.\d{1,2})?([½¼¾])?$/.exec(words[at]!.normal);
  if (!match) return null;
  const whole = Number(match[1]!.replaceAll(',', '') + (match[2] ?? '')) + (match[3] ? FRACTIONS[match[3]]! : 0);
  const [above, below] = [words[at + 1], words[at + 2]];
  if (
    above &&
    below?.join === 'slash' &&
    above.join !== 'slash' &&
    /^[1-3]$/.test(above.text) &&
    /^[2-4]$/.test(below.text)
  )
    return { value: whole + Number(above.text) / Number(below.text), end: at + 3 };
  const times = goesOn(above) ? multiplierOf.get(above!.normal) : undefined;
  return times ? { value: whole * times, end: at + 2 } : { value: whole, end: at + 1 };
}

function readNumberWords(words: readonly DateToken[], at: number): Read<number> | null {
  let total = 0;
  let current: number | null = null;
  let i = at;
  const isArticle = words[at]!.normal === 'a';
  if (isArticle) {
    if (!goesOn(words[at + 1]) || !multiplierOf.has(words[at + 1]!.normal)) return null;
    current = 1;
    i++;
  }
  for (; i < words.length && i < at + MOST_WORDS; i++) {
    const { normal, join } = words[i]!;
    if (i > at && join !== 'space' && join !== 'hyphen') break;
    const value = cardinalOf.get(normal);
    if (value !== undefined) {
      if (
        current !== null &&
        !(current % 100 === 0 && current > 0) &&
        !(current >= 20 && current % 10 === 0 && value < 10)
      )
        break;
      if (current !== null && current >= 20 && current % 10 === 0 && current % 100 !== 0 && value >= 10) break;
      current = (current ?? 0) + value;
      continue;
    }
    const times = multiplierOf.get(normal);
    if (times !== undefined && current !== null) {
      if (times >= 1000) {
        total += current * times;
        current = 0;
      } else current *= times;
      continue;
    }
    // "a hundred and fifty"
    if (
      normal === 'and' &&
      current !== null &&
      (current >= 100 || total > 0) &&
      cardinalOf.has(words[i + 1]?.normal ?? '')
    )
      continue;
    break;
  }
  if (current === null) return null;
  return withHalf(words, { value: total + current, end: i });
}

/** "two and a half" */
function withHalf(words: readonly DateToken[], read: Read<number>): Read<number> {
  const [and, a, half] = [words[read.end], words[read.end + 1], words[read.end + 2]];
  return and?.normal === 'and' && a?.normal === 'a' && half?.normal === 'half'
    ? { value: read.value + 0.5, end: read.end + 3 }
    : read;
}

/** "17th", "first", "twenty-first" */
export function readOrdinal(words: readonly DateToken[], at: number): Read<number> | null {
  const first = words[at];
  if (!first) return null;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(first.normal);
  if (digits) return { value: Number(digits[1]), end: at + 1 };
  const single = ordinalOf.get(first.normal);
  if (single !== undefined) return { value: single, end: at + 1 };
  const tens = cardinalOf.get(first.normal);
  const next = words[at + 1];
  if (tens === undefined || tens < 20 || !goesOn(next)) return null;
  const ones = ordinalOf.get(next!.normal);
  return ones !== undefined && ones < 10 ? { value: tens + ones, end: at + 2 } : null;
}

/** An amount before a unit: a number, or null where nobody counted ("several years"). */
export function readAmount(words: readonly DateToken[], at: number): Read<number | null> | null {
  const first = words[at];
  if (!first) return null;
  const second = words[at + 1];
  const third = words[at + 2];
  const { normal } = first;
  // "his third in as many years"
  if (normal === 'many' && words[at - 1]?.normal === 'as' && words[at - 2]?.normal === 'in') return null;
  if (normal === 'a' || normal === 'an') {
    if (second?.normal === 'few' || second?.normal === 'good') return { value: null, end: at + 2 };
    if (second?.normal === 'couple') return { value: 2, end: at + (third?.normal === 'of' ? 3 : 2) };
    if (second?.normal === 'number' && third?.normal === 'of') return { value: null, end: at + 3 };
    return readCardinal(words, at) ?? { value: 1, end: at + 1 };
  }
  if (normal === 'couple') return { value: 2, end: at + (second?.normal === 'of' ? 2 : 1) };
  if (normal === 'half') {
    if (second?.normal === 'a' || second?.normal === 'an') return readHalf(at + 1, third);
    return { value: 0.5, end: at + 1 };
  }
  if (
    (normal === 'dozens' || normal === 'hundreds' || normal === 'thousands' || normal === 'scores') &&
    second?.normal === 'of'
  )
    return { value: null, end: at + 2 };
  if (vague.has(normal)) return { value: null, end: at + 1 };
  return readCardinal(words, at);
}

/** "half an hour", "half a dozen" */
function readHalf(at: number, next: DateToken | undefined): Read<number> {
  return next?.normal === 'dozen' ? { value: 6, end: at + 2 } : { value: 0.5, end: at + 1 };
}

/** "1998", or spoken: "nineteen ninety-eight", "two thousand", "two thousand four". */
export function readYear(words: readonly DateToken[], at: number): Read<number> | null {
  const first = words[at];
  if (!first) return null;
  if (/^(?:1\d|20|21)\d\d$/.test(first.normal)) return { value: Number(first.normal), end: at + 1 };
  const century = cardinalOf.get(first.normal);
  if (century === undefined) return null;
  if (century === 2 && words[at + 1]?.normal === 'thousand' && goesOn(words[at + 1])) {
    const rest = goesOn(words[at + 2]) ? cardinalOf.get(words[at + 2]!.normal) : undefined;
    return rest !== undefined && rest > 0 && rest < 20
      ? { value: 2000 + rest, end: at + 3 }
      : { value: 2000, end: at + 2 };
  }
  if (century < 16 || century > 20 || !goesOn(words[at + 1])) return null;
  const rest = readNumberWords(words, at + 1);
  return rest && Number.isInteger(rest.value) && rest.value >= 10 && rest.value < 100
    ? { value: century * 100 + rest.value, end: rest.end }
    : null;
}
