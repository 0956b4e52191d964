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
  const isApart = at < 0 || /\s/.test(text[at]!);
  let isLineStart = at < 0;
  const limit = Math.max(-1, at - 200);
  for (; at > limit && /\s/.test(text[at]!); at--) if (text[at] === '\n' || text[at] === '\r') isLineStart = true;
  return { isLineStart: isLineStart || at < 0, isApart, last: text[at] ?? '' };
}

/** The offset before the "#" of a heading that ends at `at`. */
function headingStart(text: string, at: number): number {
  let start = at - 1;
  while (start >= 0 && text[start] === '#' && at - start < 8) start--;
  return start;
}
