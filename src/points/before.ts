/** What stands before a marker. */
export interface Before {
  readonly isLineStart: boolean;
  /** Whether white space separates it from the word before, or an opening quotation mark that has white space before it. */
  readonly isApart: boolean;
  /** The last character before it that is no white space. */
  readonly last: string;
}

export function readBefore(text: string, start: number): Before {
  let at = start - 1;
  while (at >= 0 && /["“‘'*_#]/.test(text[at]!) && start - at < 4) at--;
  // "## 1. Peace": a heading of Markdown.
  if (text[at] === ' ' && text[at - 1] === '#') at = headingStart(text, at);
  // "• 1. Peace": a number that was written into an item with a bullet.
  else if (text[at] === ' ' && BULLET.test(text[at - 1] ?? '')) at = lineStart(text, at - 2) ?? at;
  const isApart = at < 0 || /\s/.test(text[at]!);
  let isLineStart = at < 0;
  const limit = Math.max(-1, at - 200);
  for (; at > limit && /\s/.test(text[at]!); at--) if (text[at] === '\n' || text[at] === '\r') isLineStart = true;
  return { isLineStart: isLineStart || at < 0, isApart, last: text[at] ?? '' };
}

const BULLET = /[•◦▪●‣*–-]/;
/** Blanks before a bullet, at most. */
const MAX_BLANKS = 48;

/** The offset before the line that has nothing but blanks up to `from`; null where there is more. */
function lineStart(text: string, from: number): number | null {
  let at = from;
  while (at >= 0 && from - at < MAX_BLANKS && /[ \t]/.test(text[at]!)) at--;
  return at < 0 || text[at] === '\n' || text[at] === '\r' ? at : null;
}

/** The offset before the "#" of a heading that ends at `at`. */
function headingStart(text: string, at: number): number {
  let start = at - 1;
  while (start >= 0 && text[start] === '#' && at - start < 8) start--;
  return start;
}
