import { hasPlainLetters } from '../text/letter-case.js';

/** How words with marks in them are split. */
interface Splitting {
  readonly mayBeSplit: RegExp;
  /** "co-op", "2019–20", "9/17/20", "and/or", "reason(s)": one word; "reasons--first": two words and a dash. */
  readonly isWhole: RegExp;
  readonly wholeBeforeS: RegExp;
  /** The parts of a word that is split; each alternative matches a whole part. */
  readonly parts: RegExp;
}

/** @param capital what is a capital in the words, and `small` what is a small letter, as parts of a class */
function splitting(capital: string, small: string): Splitting {
  // "It fell.He left", "in Colorado,Washington and Oregon": the space after a mark is lost.
  const stop = `(?:\\.(?=["“”])|[.,;](?=[${capital}][${small}]))`;
  const noStop = `(?:\\.(?![${capital}][${small}]|["“”])|[,;](?![${capital}][${small}]))`;
  const before = `[${small}\\d"”'’]`;
  const mark = `\u2013\u2014\u2026/'’\\-"“”()[\\]`;
  return {
    mayBeSplit: new RegExp(`[${mark}]|[${small}\\d][.,;][${capital}][${small}]`, 'u'),
    isWhole: new RegExp(`^(?!.*--)[^${capital}'’\u2014\u2026"“”]+$`, 'u'),
    wholeBeforeS: new RegExp(`^[^${capital}\u2014\u2026"“”()[\\]]+?(?=['’]s?$)`, 'u'),
    parts: new RegExp(
      `[\u2013\u2014\u2026/]+|['’](?:s|S)?$|-+|["“”()[\\]]|(?<=${before})${stop}|(?:[^${mark}.,;]|['’](?!(?:s|S)?$)|(?<!${before})[.,;]|${noStop})+`,
      'gu',
    ),
  };
}

const plain = splitting('A-Z', 'a-z');
let any: Splitting | null = null;

/** How a word is split: most words need no class of Unicode. */
export function splittingOf(word: string): Splitting {
  if (hasPlainLetters(word)) return plain;
  any ??= splitting('\\p{Lu}', '\\p{Ll}');
  return any;
}
