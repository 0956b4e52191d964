/** How names are compared: their words in lower case, without accents, apostrophes, full stops and articles. */

import { possessiveNames, possessiveNamesOfPeople } from '../../lexicon/names/possessive-names.js';
import { withoutAccents } from '../../text/fold.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { withoutPossessive } from '../../text/possessive.js';

const ownPossessives = new Set<string>(
  [...possessiveNames, ...possessiveNamesOfPeople].flatMap((name) => [name, name.replace("'", '’')]),
);

/** Nothing is folded in these but letters; marks go. */
const PLAIN = /^[\x20-\x7e’“”]*$/;
const LETTERS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** "Köln" → "koln", "Ra’ad" → "raad", "U.S." → "us", "Jae-in" → "jae in": lower-case letters and digits, single spaces. */
export function fold(text: string): string {
  if (LETTERS.test(text)) return text.toLowerCase();
  if (PLAIN.test(text)) return squeezed(withoutMarks(text));
  const plainer = withoutAccents(text)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[ıİ]/g, 'i')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae');
  return squeezed(withoutMarks(plainer));
}

function withoutMarks(text: string): string {
  return text.replace(/&/g, ' and ').replace(PLAIN.test(text) ? /[^A-Za-z0-9\s/-]+/g : /[^\p{L}\p{N}\s/-]+/gu, '');
}

function squeezed(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s/-]+/g, ' ')
    .trim();
}

/** "loew", as agencies spell Löw, → low.
 * @param folded by {@link fold} */
export function withoutUmlauts(folded: string): string {
  return folded.replace(/([aou])e/g, '$1');
}

/** The words of a folded name. */
export function wordsOf(folded: string): string[] {
  return folded === '' ? [] : folded.split(' ');
}

/** What two mentions of one name share: "the White House" → "white house", "Moscow's" → "moscow"; but "McDonald's" is one. */
export function nameKey(text: string): string {
  const key = withoutArticle(fold(ownPossessives.has(text) ? text : withoutPossessive(text)));
  return key === '' ? text : key;
}

/** "the White House" → "White House" */
export function withoutArticle(text: string): string {
  return /^the /i.test(text) ? text.slice(4) : text;
}

/** "WHO", "U.N.", "G-20", "AfD": two to eight characters, most of them capitals or digits, no space. */
export function isAcronym(text: string): boolean {
  if (text.length < 2 || text.length > 8 || !startsWithCapital(text)) return false;
  let capitals = 0;
  let letters = 0;
  for (const char of text) {
    const kind = kindOf(char);
    if (kind === 'capital' || kind === 'digit') capitals++;
    if (kind !== 'mark') letters++;
    else if (!'.&/-'.includes(char)) return false;
  }
  return capitals >= 2 && capitals * 2 > letters;
}

/** "Bank", "al-Qaeda"; not "(", "20". */
export function startsWithLetter(text: string): boolean {
  const kind = text === '' ? 'mark' : kindOf(text[0]!);
  return kind === 'capital' || kind === 'letter';
}

/** "Wang"; not "WHO", "G-20" or "A". */
export function isCapitalizedWord(text: string): boolean {
  return startsWithCapital(text) && text.length > 1 && kindOf(text[1]!) === 'letter';
}

/** True for nothing but letters and these marks, and at least one of them. */
export function isOfLetters(text: string, marks: string): boolean {
  for (const char of text) {
    const kind = kindOf(char);
    if (kind !== 'capital' && kind !== 'letter' && !marks.includes(char)) return false;
  }
  return text !== '';
}

type CharKind = 'capital' | 'letter' | 'digit' | 'mark';

/** ASCII by its code: compiling the Unicode classes is the largest cost of a start. */
function kindOf(char: string): CharKind {
  const code = char.charCodeAt(0);
  if (code < 128) {
    if (code >= 65 && code <= 90) return 'capital';
    if (code >= 97 && code <= 122) return 'letter';
    return code >= 48 && code <= 57 ? 'digit' : 'mark';
  }
  if (/\p{Lu}/u.test(char)) return 'capital';
  if (/\p{L}/u.test(char)) return 'letter';
  return /\p{N}/u.test(char) ? 'digit' : 'mark';
}

/** The letters and digits of a name, in capitals: "G-20" → "G20". */
export function lettersOf(text: string): string {
  const bare = PLAIN.test(text) ? text.replace(/[^A-Za-z0-9]/g, '') : text.replace(/[^\p{L}\p{N}]/gu, '');
  return bare.toUpperCase();
}

/**
 * Whether two words differ by one letter more, less, other, or by two neighbors swapped: "Vasari", "Vassari".
 * Linear in their length.
 */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = a.slice(from, endA);
  const restB = b.slice(from, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB === restA[1]! + restA[0]!;
}
