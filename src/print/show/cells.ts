import stringWidth from 'string-width';

/** Text in which each character takes a cell; the soft hyphen is left out. */
const PLAIN = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/** An emoji: a flag of two letters, or a picture with what colors it, and those that are joined to it. */
const EMOJI =
  /(?:\p{RI}\p{RI}|\p{Emoji_Presentation}|\p{Emoji}\ufe0f)[\p{EMod}\p{M}\u{e0020}-\u{e007f}]*(?:\u200d\p{Emoji}[\p{EMod}\p{M}]*)*/gu;

/** What takes no cell: marks that stand on the letter before them, and what joins that to the next. */
const ON_LETTERS = /[\p{Mn}\p{Me}\u200c\u200d]/gu;

const CHARACTER = new RegExp(`(?:${EMOJI.source}|[^])[\\p{M}\\u200c\\u200d]*`, 'gu');

/** What a reader takes for one character: a letter with its marks, an emoji of several parts. */
export function charactersOf(text: string): string[] {
  return PLAIN.test(text) ? text.split('') : (text.match(CHARACTER) ?? []);
}

/** How many cells of a terminal a text takes. */
export function cellsOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text.replace(EMOJI, 'xx').replace(ON_LETTERS, ''));
}
