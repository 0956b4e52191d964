import type { DateToken } from './date-tokens.js';
import { isComma, isWord } from './lexical.js';

const LIST_JOINTS = ['and', 'or', '&'] as const;
const DASHES = ['-', '–', '—'] as const;
const RANGE_JOINTS = ['to', 'through', 'thru', 'until', 'till', ...DASHES] as const;
const BETWEEN_PARTS = ['the', 'early', 'late', 'mid'] as const;

/** The index behind a member of a series that begins here; null where none does. */
type ReadMember = (words: readonly DateToken[], at: number) => number | null;

/** A dash that stands alone: "March – May". */
export function isDash(word: DateToken | undefined): boolean {
  return isWord(word, ...DASHES);
}

export function isListJoint(word: DateToken | undefined): boolean {
  return isWord(word, ...LIST_JOINTS);
}

/** "to", "through", a dash: what joins the two ends of a range. */
export function isRangeJoint(word: DateToken | undefined): boolean {
  return isWord(word, ...RANGE_JOINTS);
}

/** Whether a range goes on at `link`, of what begins at `start`: "3-5 May", "3 to 5 May", "between 3 and 5 May". */
export function joinsRange(words: readonly DateToken[], link: number, start: number): boolean {
  const word = words[link];
  return word?.join === 'hyphen' || isRangeJoint(word) || (isWord(word, 'and') && isWord(words[start - 1], 'between'));
}

/** Nobody names more in a row than the months of a year. */
const LONGEST = 12;

/** Whether another of its kind is joined on behind, and so on to one with its year: "March, April and May 2019". */
export function leadsToYear(words: readonly DateToken[], end: number, readMember: ReadMember): boolean {
  let at: number | null = end;
  for (let i = 0; i < LONGEST && at !== null; i++) {
    at = behindNext(words, at, readMember);
    if (at !== null && isYearAt(words, at)) return true;
  }
  return false;
}

/** The index behind the next of the series, whose joint stands at `at`. */
export function behindNext(words: readonly DateToken[], at: number, readMember: ReadMember): number | null {
  const joined = words[at]?.join;
  let i = at;
  if (isComma(words[i])) i++;
  if (isListJoint(words[i]) || isRangeJoint(words[i])) i++;
  // "Nov-Dec", "July/August"
  if (i === at && joined !== 'hyphen' && joined !== 'slash') return null;
  while (isWord(words[i], ...BETWEEN_PARTS)) i++;
  return readMember(words, i);
}

function isYearAt(words: readonly DateToken[], at: number): boolean {
  const i = isWord(words[at], 'of', 'in') || isComma(words[at]) ? at + 1 : at;
  if (isWord(words[i], 'last', 'this', 'next')) return isWord(words[i + 1], 'year');
  return /^(?:(?:1[5-9]|20|21)\d\d|'\d\d)$/.test(words[i]?.normal ?? '');
}
