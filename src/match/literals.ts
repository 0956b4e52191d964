/** How words and marks are compared, in patterns and in texts alike. */

/** A token of these alone stands between words; a sign of money, "&", "%" and "@" are read aloud, and words. */
const MARK = /^[^\p{L}\p{N}\p{Sc}&%@]+$/u;
const PLAIN = /^[A-Za-z0-9]/;

export function isMark(text: string): boolean {
  return !PLAIN.test(text) && MARK.test(text);
}

/** 'said,' → '', 'said', ','; a full stop may be a word's own ("Inc.") and stays with it. */
export function splitMarks(text: string): { before: string; word: string; after: string } {
  const characters = [...text];
  const first = characters.findIndex((each) => !isMark(each));
  if (first < 0) return { before: text, word: '', after: '' };
  const last = characters.findLastIndex((each) => !isMark(each));
  const end = last + (characters[last + 1] === '.' ? 2 : 1);
  const part = (from: number, to?: number) => characters.slice(from, to).join('');
  return { before: part(0, first), word: part(first, end), after: part(end) };
}

const CLASSES: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '.',
};

/** A mark as it is compared: one for all dashes, for all quotation marks of a kind, for a run of the same. */
export function markKey(mark: string): string {
  const first = String.fromCodePoint(mark.codePointAt(0)!);
  return CLASSES[first] ?? first;
}

export function straight(text: string): string {
  return text.includes('’') || text.includes('‘') ? text.replace(/[‘’]/g, "'") : text;
}

/** "Sept." → "Sept": a full stop at the end is the abbreviation's or the sentence's. */
export function withoutStop(text: string): string {
  return text.length > 1 && text.endsWith('.') ? text.slice(0, -1) : text;
}
