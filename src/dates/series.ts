import type { DateToken } from './date-tokens.js';
import { isComma, isOneOf, isWord } from './lexical.js';

export const listJoints: ReadonlySet<string> = new Set(['and', 'or', '&']);
const dashes = new Set(['-', '–', '—']);
export const rangeJoints: ReadonlySet<string> = new Set(['to', 'through', 'thru', 'until', 'till', ...dashes]);
const betweenParts = new Set(['the', 'early', 'late', 'mid']);

/** The index after the member of a series that begins here; null if none does. */
type ReadMember = (tokens: readonly DateToken[], at: number) => number | null;

/** A dash that stands alone: "March – May". */
export function isDash(token: DateToken | undefined): boolean {
  return isOneOf(token, dashes);
}

export function isListJoint(token: DateToken | undefined): boolean {
  return isOneOf(token, listJoints);
}

/** "to", "through", a dash: what joins the two ends of a range. */
export function isRangeJoint(token: DateToken | undefined): boolean {
  return isOneOf(token, rangeJoints);
}

/** Whether a range goes on at `link`, of what begins at `start`: "3-5 May", "3 to 5 May", "between 3 and 5 May". */
export function joinsRange(tokens: readonly DateToken[], link: number, start: number): boolean {
  const token = tokens[link];
  return (
    token?.join === 'hyphen' || isRangeJoint(token) || (isWord(token, 'and') && isWord(tokens[start - 1], 'between'))
  );
}

/** Nobody names more in a row than the months of a year. */
const LONGEST = 12;

/** Whether others of its kind are joined to it, up to one with its year: "March, April and May 2019". */
export function leadsToYear(tokens: readonly DateToken[], end: number, readMember: ReadMember): boolean {
  let at: number | null = end;
  for (let i = 0; i < LONGEST && at !== null; i++) {
    at = afterNext(tokens, at, readMember);
    if (at !== null && isYearAt(tokens, at)) return true;
  }
  return false;
}

/** The index after the next member of the series, whose joint is at `at`. */
export function afterNext(tokens: readonly DateToken[], at: number, readMember: ReadMember): number | null {
  const joined = tokens[at]?.join;
  let i = at;
  if (isComma(tokens[i])) i++;
  if (isListJoint(tokens[i]) || isRangeJoint(tokens[i])) i++;
  // "Nov-Dec", "July/August"
  if (i === at && joined !== 'hyphen' && joined !== 'slash') return null;
  while (isOneOf(tokens[i], betweenParts)) i++;
  return readMember(tokens, i);
}

function isYearAt(tokens: readonly DateToken[], at: number): boolean {
  const i = isWord(tokens[at], 'of', 'in') || isComma(tokens[at]) ? at + 1 : at;
  if (isWord(tokens[i], 'last', 'this', 'next')) return isWord(tokens[i + 1], 'year');
  return /^(?:(?:1[5-9]|20|21)\d\d|'\d\d)$/.test(tokens[i]?.normal ?? '');
}

/** The index after the bracket at `at`, or null; a bracket that was cut off its word has left a gap of one character. */
export function afterBracket(tokens: readonly DateToken[], at: number, bracket: '(' | ')'): number | null {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token) return null;
  if (token.text === bracket) return at + 1;
  return token.join === 'space' && token.start === before.end + 2 ? at : null;
}
