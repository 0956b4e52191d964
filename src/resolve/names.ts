/** How names are compared: their words in lower case, without accents, apostrophes, full stops and articles. */

const ACCENT = /\p{M}+/gu;
const PLAIN = /^[\x20-\x7e]*$/;
const LETTERS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** "Köln" → "koln", "Ra’ad" → "raad", "U.S." → "us". Case and what is no letter or digit go; spaces stay single. */
export function fold(text: string): string {
  if (LETTERS.test(text)) return text.toLowerCase();
  let folded = text;
  if (!PLAIN.test(folded)) {
    folded = folded
      .normalize('NFD')
      .replace(ACCENT, '')
      .replace(/[’‘ʻʼ`´]/g, "'")
      .replace(/[\u2010-\u2015]/g, '-')
      .replace(/[ıİ]/g, 'i')
      .replace(/[øØ]/g, 'o')
      .replace(/[łŁ]/g, 'l')
      .replace(/[đĐ]/g, 'd')
      .replace(/ß/g, 'ss')
      .replace(/[æÆ]/g, 'ae');
  }
  return folded
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}\s/-]+/gu, '')
    .replace(/[\s/-]+/g, ' ')
    .trim();
}

/** The words of a folded name. */
export function wordsOf(folded: string): string[] {
  return folded === '' ? [] : folded.split(' ');
}

/** "the White House" → "white house"; "Moscow's" → "moscow". What two mentions of one name share. */
export function nameKey(text: string): string {
  const bare = text.replace(/['’]s?$/i, '');
  const key = fold(bare).replace(/^the (?=.)/, '');
  return key === '' ? text : key;
}

/** "WHO", "U.N.", "G-20", "AfD": two to eight characters, most of them capitals or digits, no space. */
export function isAcronym(text: string): boolean {
  if (text.length < 2 || text.length > 8 || !/^\p{Lu}[\p{L}\p{N}.&/-]*$/u.test(text)) return false;
  const capitals = text.match(/\p{Lu}|\p{N}/gu)?.length ?? 0;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 > letters;
}

/** True where a text has no lower-case letter, as headlines and some agencies write names. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
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
