import { joinWord, wordsOf } from '../pdf/hyphens.js';

/** A word with a hyphen at the end of its line, or with one that may be printed there, and the rest of it on the next line. */
const CUT =
  /(?<![\p{L}\p{N}])(?<first>[\p{L}\p{N}]{1,40})(?<hyphen>[-‐\u00ad])[ \t]*(?<end>\r?\n)[ \t]*(?<second>\p{Ll}[\p{L}\p{N}'’-]{0,40})(?<rest>[^\s\p{L}\p{N}]{0,5})(?:[ \t]+|(?=\r?\n|$))/gu;
/** "short- and long-term" */
const SUSPENDED = new Set(['and', 'or', 'nor', 'to', 'und', 'but']);

/** The text with its words whole: one that was cut stands on the first of its two lines; the words tell how it is written elsewhere. */
export function withWholeWords(text: string, words: ReadonlySet<string> = wordsOf(text.split('\n'))): string {
  const joined = text.replace(CUT, (all, ...parts: string[]) => {
    const [first, hyphen, end, second, rest, at] = parts as [string, string, string, string, string, unknown];
    if (hyphen === '\u00ad' || isName(first, text.slice(Math.max(0, (at as number) - 8), at as number)))
      return `${first}${second}${rest}${end}`;
    return SUSPENDED.has(second) ? all : `${joinWord(`${first}-`, second, words)}${rest}${end}`;
  });
  return joined.replaceAll('\u00ad', '');
}

/** Within a sentence a capital begins a name, and the second part of a name with a hyphen has one as well. */
function isName(first: string, before: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(first) && /[\p{L}\p{N},] ?\n? {0,4}$/u.test(before);
}
