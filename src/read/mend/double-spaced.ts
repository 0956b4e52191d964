/** Text that was set line by line has no longer lines. */
const MAX_WIDTH = 100;
const SENTENCE_END = /[.?!:;…]["”’')\]]*$/;
/** A line that is shorter than this share of the longest ends its paragraph. */
const SHORT = 0.7;
/** Lines that break a sentence before an empty line: so many at least, and such a share of all. */
const MIN_BROKEN = { lines: 3, share: 0.4 };

/** The text with single spacing where an empty line stands after each of its lines; any other is returned as it is. */
export function singleSpaced(text: string): string {
  const lines = text.split(/\r?\n/);
  const words = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i]));
  const width = words.reduce((most, i) => Math.max(most, lines[i]!.trimEnd().length), 0);
  if (width > MAX_WIDTH || !isDoubleSpaced(lines, words)) return text;
  const isLong = words.some((i, at) => at > 0 && i - words[at - 1]! > 2);
  const parts = words.map((i, at) => {
    const next = words[at + 1];
    if (next === undefined) return lines[i]!;
    return `${lines[i]!}${endsParagraph(lines[i]!, lines[next]!, { gap: next - i, isLong, width }) ? '\n\n' : '\n'}`;
  });
  return `${parts.join('')}${text.endsWith('\n') ? '\n' : ''}`;
}

function isDoubleSpaced(lines: readonly string[], words: readonly number[]): boolean {
  let broken = 0;
  let dense = 0;
  for (const [at, i] of words.entries()) {
    const next = words[at + 1];
    if (next === undefined) break;
    if (next === i + 1) dense++;
    else if (!SENTENCE_END.test(lines[i]!.trim().slice(-8)) && /^\s*\p{Ll}/u.test(lines[next]!)) broken++;
  }
  return broken >= MIN_BROKEN.lines && broken >= MIN_BROKEN.share * (words.length - 1) && dense <= 0.1 * words.length;
}

/** Where no gap is wider than the others, a short line, or one before an indented line, shows the end of a paragraph. */
function endsParagraph(
  line: string,
  next: string,
  { gap, isLong, width }: { readonly gap: number; readonly isLong: boolean; readonly width: number },
): boolean {
  if (gap > 2) return true;
  if (/^(?: {2}|\t)/.test(next) && !/^(?: {2}|\t)/.test(line)) return true;
  if (/^\s*\p{Ll}/u.test(next)) return false;
  const isShort = line.trim().length < SHORT * width;
  return isShort && (!isLong || !SENTENCE_END.test(line.trim().slice(-8)));
}
